/// Every rule, in the order of `blazon check --explain`.
package enum RuleBook {
    package static let all: [Rule] = [emptyProse, missingFile, unfinishedProse]

    static let missingFile = Rule(
        "missing-file",
        page: Rule.Page(
            checks: "Every file a site cannot do without is there.",
            matters: "Without it there is nothing to build from.",
            example: "content/  (without site.yaml)",
            mend: "Write the file, or start from 'blazon init'."))

    static let emptyProse = Rule(
        "empty-prose", .warning,
        page: Rule.Page(
            checks: "A Markdown file has words in it.",
            matters: "An empty page tells nobody anything.",
            example: "(an empty description.md)",
            mend: "Write something, or remove the file."))

    static let unfinishedProse = Rule(
        "unfinished-prose",
        page: Rule.Page(
            checks: "No line begins with TODO.",
            matters: "Readers would see it.",
            example: "TODO describe the badge",
            mend: "Finish the line."))
}
