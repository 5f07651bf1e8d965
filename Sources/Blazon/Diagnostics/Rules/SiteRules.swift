/// What can be wrong with the site as a whole: where it is served, and in which language.
extension Rule {
    static let siteRules = [
        insecureBaseURL, privateBaseURL, addressCollision, missingString, unknownLanguage, badPlaceholder,
        badColour, themeContrast, unknownAlgorithm, tooManySignatories,
    ]

    static let insecureBaseURL = Rule(
        "insecure-base-url", .warning,
        page: Page(
            checks: "'baseURL' begins with https.",
            matters: """
                Verifiers refuse badges whose addresses are not secure, and those addresses cannot be changed later.
                """,
            example: """
                baseURL: http://badges.example.edu
                """,
            mend: "Serve the site over https and write the address so, before the first badge is issued."))

    static let privateBaseURL = Rule(
        "private-base-url", .warning,
        page: Page(
            checks: """
                'baseURL' is an address that people elsewhere can reach: not localhost and not one of a private \
                network.
                """,
            matters: "It becomes part of every badge, and a verifier must find the issuer there.",
            example: """
                baseURL: http://localhost:8080
                """,
            mend: """
                Write the address at which everybody will find the site. Links within the site are relative, so it \
                can be looked at on your own machine all the same.
                """))

    static let addressCollision = Rule(
        "address-collision",
        page: Page(
            checks: "No two pages or files of the site have the same address.",
            matters: "Only one of them could be published.",
            example: """
                content/pages/badges.md    (/badges/ is the list of badges)
                """,
            mend: "Rename one of the two."))

    static let missingString = Rule(
        "missing-string",
        page: Page(
            checks: "A language's file in templates/strings/ has every string that English has.",
            matters: """
                Where a string is missing, the page would show English or nothing in the middle of another language.
                """,
            example: """
                templates/strings/de.yaml
                (has no 'criteria', which en.yaml has)
                """,
            mend: "Add the string and translate it."))

    static let unknownLanguage = Rule(
        "unknown-language",
        page: Page(
            checks: "There is a file templates/strings/<language>.yaml for the site's 'language'.",
            matters: "The words that Blazon itself puts on the pages, such as headings, come from it.",
            example: """
                language: nl
                (and no templates/strings/nl.yaml)
                """,
            mend: "Copy templates/strings/en.yaml to the new name and translate it, or choose a language that is there."
        ))

    static let badPlaceholder = Rule(
        "bad-placeholder",
        page: Page(
            checks: """
                A string uses only the {placeholders} that it is given, and the pattern of dates all three of its own.
                """,
            matters: """
                Any other would appear on the page as it stands, braces and all; a date without its year says too \
                little.
                """,
            example: """
                tag-title: Badges on {tags}
                (it is given {tag})
                """,
            mend: "Write one of the placeholders that the message names, or remove it."))

    static let unknownAlgorithm = Rule(
        "unknown-algorithm",
        page: Page(
            checks: "What 'jwt' names under 'credentials:' is RS256.",
            matters: """
                Credentials are signed as tokens for readers that know no other form, and what all of those know is RS256. \
                The Data Integrity proof that every credential has is made whatever stands here.
                """,
            example: """
                credentials: { jwt: ES512 }
                """,
            mend: "Write 'jwt: RS256', or remove the key where no tokens are wanted."))

    static let badColour = Rule(
        "bad-colour",
        page: Page(
            checks:
                "A colour of the theme is one that has a name here, or is written as '#' and six hexadecimal digits.",
            matters: "Browsers pass over a colour that they do not know, and links would look like any other text.",
            example: """
                theme: { accent: navy }
                """,
            mend:
                "Write a name such as azure, or a value in quotes such as \"#1f4e8c\". Without quotes YAML takes it for a comment."
        ))

    static let themeContrast = Rule(
        "theme-contrast", .warning,
        page: Page(
            checks: """
                The theme's accent stands out from the paper of the pages by at least 4.5 to 1, measured as in the Web Content \
                Accessibility Guidelines.
                """,
            matters: """
                Links, buttons and the mark of the keyboard's place are drawn in it. Below 4.5 to 1 many people cannot read them, \
                and the law of many countries asks for it of public institutions.
                """,
            example: """
                theme: { accent: or }
                """,
            mend: "Take the colour that the message names: the same hue, dark enough to read."))

    static let tooManySignatories = Rule(
        "too-many-signatories",
        page: Page(
            checks: "'signatories' names at most three people.",
            matters: "They stand side by side under a certificate, which is one page.",
            example: """
                signatories: [{ name: Ada }, { name: Ben }, { name: Cem }, { name: Dee }]
                """,
            mend: "Name those whose word counts most."))
}
