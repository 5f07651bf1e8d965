/// What can be wrong with a file as a whole.
extension Rule {
    static let fileRules = [
        unreadableFile, missingFile, emptyFile, strayFolder, strayFile,
    ]

    static let unreadableFile = Rule(
        "unreadable-file",
        page: Page(
            checks: "Every file that the site is made of can be opened and read.",
            matters: "A file that cannot be read would leave a hole in the site.",
            example: """
                -rw------- 1 root root  812  content/catalog.yaml
                """,
            mend: "Give yourself permission to read the file, and mend links that lead nowhere."))

    static let missingFile = Rule(
        "missing-file",
        page: Page(
            checks: """
                The files without which there is no site are there: content/site.yaml, a catalog, and for each badge \
                its description.md and criteria.md.
                """,
            matters: """
                A badge says nothing to an employer without its criteria, and a site cannot be built without its \
                settings.
                """,
            example: """
                content/badges/captioning/description.md
                (no criteria.md beside it)
                """,
            mend: "Write the file that the message names. 'blazon init' in a new folder shows one of each."))

    static let emptyFile = Rule(
        "empty-file", .warning,
        page: Page(
            checks: "Every Markdown file has words in it.",
            matters: "The page is published with an empty space where people expect to read something.",
            example: """
                content/badges/captioning/criteria.md    (0 bytes)
                """,
            mend: "Write the text, or make the badge a draft until it is written."))

    static let strayFolder = Rule(
        "stray-folder", .warning,
        page: Page(
            checks: "Every folder in content/badges/ is named after a badge of the catalog.",
            matters: """
                What lies in such a folder appears nowhere: the folder or the badge's id is misspelt, or the badge is \
                gone.
                """,
            example: """
                content/badges/captionning/description.md
                (the catalog's badge is 'captioning')
                """,
            mend: "Rename the folder to the badge's id, define the badge in the catalog, or remove the folder."))

    static let strayFile = Rule(
        "stray-file", .warning,
        page: Page(
            checks: "Every file in content/ is used for something.",
            matters: "A file that nothing uses is not published. Most often its name or its folder is misspelt.",
            example: """
                content/badge/captioning/criteria.md    (the folder is 'badges')
                content/catalogue.yaml                  (the file is 'catalog.yaml')
                """,
            mend: "Move or rename the file so that it is found, link to it, or remove it."))
}
