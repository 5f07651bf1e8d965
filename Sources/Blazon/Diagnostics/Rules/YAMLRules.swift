/// What can be wrong with a YAML file before anybody asks what its values mean.
extension Rule {
    static let yamlRules = [
        yamlSyntax, yamlTag, duplicateKey, unknownKey, missingKey, missingValue, wrongType,
    ]

    static let yamlSyntax = Rule(
        "yaml-syntax",
        page: Page(
            checks: """
                Every YAML file can be read: quotes and brackets are closed, entries line up, indentation is made of \
                spaces, and the file is no larger than 8 MiB.
                """,
            matters: """
                What cannot be read is left out. A list item with a mistake is skipped whole, and references to it \
                cannot be checked until it is mended.
                """,
            example: """
                badges:
                  - id: captioning
                    name: "Captioning
                    summary: Makes video readable: for everybody
                """,
            mend: """
                Look at the marked place and the line above it. Close the quotation mark or bracket, line the key up \
                with its neighbours, and put a value that holds ': ' or begins with one of @ ` * & ! % in double \
                quotes.
                """))

    static let yamlTag = Rule(
        "yaml-tag",
        page: Page(
            checks: "No value carries a YAML tag such as '!!omap', '!!binary' or '!mine'.",
            matters: "A tag changes what a value means, and other tools would read the file differently from Blazon.",
            example: """
                levels: !!omap
                  - module: Module
                """,
            mend: """
                Remove the tag. Blazon keeps the order of keys and lists as written; a value that is meant as text \
                needs at most quotes.
                """))

    static let duplicateKey = Rule(
        "duplicate-key",
        page: Page(
            checks: "No key is written twice in one entry.",
            matters: "Only one of the two values could count, and nobody can see which was meant.",
            example: """
                - id: captioning
                  name: Captioning
                  level: module
                  level: course
                """,
            mend: "Keep the value that is right and remove the other line."))

    static let unknownKey = Rule(
        "unknown-key",
        page: Page(
            checks: "Every key is one that Blazon knows at that place.",
            matters: """
                A misspelt key would be passed over in silence, and what it says would be missing from the badge.
                """,
            example: """
                - id: captioning
                  name: Captioning
                  sumary: Captions for recorded video.
                """,
            mend: "Correct the spelling, move the key to the entry it belongs to, or remove it."))

    static let missingKey = Rule(
        "missing-key",
        page: Page(
            checks: """
                Every entry has the keys it cannot do without: a badge its id, name and summary, an issuer its name, \
                url and email.
                """,
            matters: """
                The pages and the Open Badges definitions are incomplete without them, and verifiers refuse such \
                badges.
                """,
            example: """
                - id: captioning
                  name: Captioning
                """,
            mend: "Add the key that the message names."))

    static let missingValue = Rule(
        "missing-value",
        page: Page(
            checks: "Every key that is written has a value.",
            matters: "An empty value is most often a sentence that was meant to be written later.",
            example: """
                - id: captioning
                  name: Captioning
                  summary:
                """,
            mend: "Write the value after the colon, or remove the line."))

    static let wrongType = Rule(
        "wrong-type",
        page: Page(
            checks: "A value has the shape its key asks for: text, a list, keys and values, or true or false.",
            matters: "A list where one text belongs cannot be shown, and guessing would change what was meant.",
            example: """
                - id: captioning
                  name: [Captioning, Subtitles]
                  draft: maybe
                """,
            mend: """
                Write one value after the colon for text, lines that begin with '- ' for a list, and 'key: value' \
                lines for an entry. Text that holds ': ' goes into double quotes.
                """))
}
