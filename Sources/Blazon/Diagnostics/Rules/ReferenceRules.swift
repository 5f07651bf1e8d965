/// What can be wrong with a word that names something else of the site.
extension Rule {
    static let referenceRules = [
        unknownBadge, unknownLevel, unknownSkill, unknownFramework, unknownFrameworkCode, unknownTag,
        unknownRubricLevel, unknownPage, brokenLink,
    ]

    static let unknownBadge = Rule(
        "unknown-badge",
        page: Page(
            checks: "Every badge that is named, in 'requires', in 'related' or in a link, is in the catalog.",
            matters: "A requirement or link would lead to a badge that does not exist.",
            example: """
                - id: video-course
                  requires: [captionning]
                """,
            mend: "Correct the id, define the badge under 'badges:', or remove the reference."))

    static let unknownLevel = Rule(
        "unknown-level",
        page: Page(
            checks: "Every level that is named is in the catalog.",
            matters: "A badge has its credit, its requirements and its place in the programme from its level.",
            example: """
                - id: captioning
                  level: modul
                """,
            mend: "Correct the id, or define the level under 'levels:'."))

    static let unknownSkill = Rule(
        "unknown-skill",
        page: Page(
            checks: "Every skill that is named is in the catalog.",
            matters: "The skill would be missing from the badge, and the badge from the skill's page.",
            example: """
                - id: captioning
                  skills: [universal-desing]
                """,
            mend: "Correct the id, or define the skill under 'skills:'."))

    static let unknownFramework = Rule(
        "unknown-framework",
        page: Page(
            checks: "Every alignment that names a framework names one of the catalog.",
            matters: """
                An alignment says to employers which published standard a badge answers to; without it, that is lost.
                """,
            example: """
                alignment:
                  - { framework: quality-maters, code: "8.3" }
                """,
            mend: """
                Correct the id, define the framework under 'frameworks:', or spell the alignment out with 'targetName' \
                and 'targetUrl'.
                """))

    static let unknownFrameworkCode = Rule(
        "unknown-framework-code",
        page: Page(
            checks: "The code of an alignment is one of its framework's items, character for character.",
            matters: "An alignment to an item that nobody published cannot be followed up.",
            example: """
                alignment:
                  - { framework: quality-matters, code: "8.33" }
                """,
            mend: "Correct the code, or add the item to the framework's 'items'. Codes are text: '1.10' is not '1.1'."))

    static let unknownTag = Rule(
        "unknown-tag",
        page: Page(
            checks: "Every tag that a requirement or a link names is given to at least one badge.",
            matters: """
                A requirement that draws from an empty pool can never be met, and there is no page for a tag that \
                nobody has.
                """,
            example: """
                requires: { count: 2, of: { tag: caption } }
                """,
            mend: "Correct the tag, or add it to the badges that count."))

    static let unknownRubricLevel = Rule(
        "unknown-rubric-level",
        page: Page(
            checks: "The 'requiredLevel' of an assessment is the id of a level in its rubric.",
            matters: "It says what a learner must reach; nobody can reach a level that is not described.",
            example: """
                assessment:
                  rubric: [{ id: meets, name: Meets }]
                  requiredLevel: met
                """,
            mend: "Write the id of a level of this rubric, or add the level."))

    static let unknownPage = Rule(
        "unknown-page",
        page: Page(
            checks: "Every 'page:' link names a Markdown file in content/pages/.",
            matters: "The reader who follows the link would find nothing.",
            example: """
                Read [how to apply](page:aply) first.
                """,
            mend: "Correct the name (the file's name without '.md'), or write the page."))

    static let brokenLink = Rule(
        "broken-link",
        page: Page(
            checks: "Every relative link in Markdown leads to a file or an address that the site has.",
            matters: "The reader who follows the link would find nothing.",
            example: """
                See the [checklist](cheklist.pdf).
                """,
            mend: """
                Correct the link, or put the file beside the Markdown. To link to a badge, level, skill, tag or page, \
                write [text](badge:captioning) and the like.
                """))
}
