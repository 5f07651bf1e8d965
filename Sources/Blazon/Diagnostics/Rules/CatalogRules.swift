/// What can be wrong with one value of the catalog or the settings, looked at by itself.
extension Rule {
    static let catalogRules = [
        badId, badDate, badDuration, badURL, badEmail, badPhone, badNumber, badLanguage, badCountryCode, unknownTerm,
        duplicateId, badRequirement,
    ]

    static let badId = Rule(
        "bad-id",
        page: Page(
            checks: """
                An id is 1 to 100 lower-case letters a–z, digits, hyphens and underscores, beginning and ending with a \
                letter or digit.
                """,
            matters: """
                The id stands in the badge's address, which is part of every badge ever issued and should never \
                change.
                """,
            example: """
                - id: Web Basics!
                  name: Web Basics
                """,
            mend: "Write a short id such as 'web-basics'. The name may hold any characters."))

    static let badDate = Rule(
        "bad-date",
        page: Page(
            checks: """
                A date is a day that exists, written as year, month and day: 2026-08-24. A badge's 'updated' is not \
                before its 'published'.
                """,
            matters: """
                24/08/2026 and 08/24/2026 are read differently in different places; this form is read in one way only.
                """,
            example: """
                published: 24.8.2026
                """,
            mend: "Write four digits for the year and two each for month and day, with hyphens between."))

    static let badDuration = Rule(
        "bad-duration",
        page: Page(
            checks: """
                'expires' is a duration in the ISO 8601 form, in whole numbers, or 'none'. 'effort' is a number of \
                hours, such as 20h or PT20H.
                """,
            matters: "The day on which an award runs out is counted from it.",
            example: """
                expires: 3 years
                """,
            mend: """
                Write P3Y for three years, P6M for six months, P90D for ninety days, or none for awards that stay \
                valid.
                """))

    static let badURL = Rule(
        "bad-url",
        page: Page(
            checks: """
                A web address is whole: it begins with http:// or https://, names a host, and holds no spaces, names \
                or passwords. 'baseURL' has no query or fragment.
                """,
            matters: "Addresses become part of badges that are read far from this site, where nothing completes them.",
            example: """
                url: www.example.edu/standards
                """,
            mend: "Write the address as a browser shows it, such as https://www.example.edu/standards."))

    static let badEmail = Rule(
        "bad-email",
        page: Page(
            checks: "An e-mail address has a local part, one '@' and a domain with a full stop, and nothing around it.",
            matters: "Open Badges asks for a contact address, and people write to it.",
            example: """
                email: badges at example.edu
                """,
            mend: "Write the address alone: badges@example.edu."))

    static let badPhone = Rule(
        "bad-phone",
        page: Page(
            checks: "A telephone number begins with '+' and the country code and has 7 to 15 digits.",
            matters: """
                Badges are read in other countries, where a number without its country code reaches somebody else.
                """,
            example: """
                phone: (608) 555-0100
                """,
            mend: "Write the number as it is dialled from abroad: \"+1 608 555 0100\"."))

    static let badNumber = Rule(
        "bad-number",
        page: Page(
            checks: """
                Hours and units are plain numbers of zero or more, with a full stop before any decimals. A 'count' is \
                a whole number from 1 to 999.
                """,
            matters: """
                Credit is added up and shown; a number that reads differently elsewhere would change what a badge is \
                worth.
                """,
            example: """
                credit: { hours: "2,5" }
                """,
            mend: "Write digits only, such as 3 or 2.5: no comma, sign or unit."))

    static let badLanguage = Rule(
        "bad-language",
        page: Page(
            checks: "A language is a BCP 47 tag, such as en, pt-BR or zh-Hant-TW.",
            matters: "Browsers, screen readers and search engines choose voice, spelling and results by it.",
            example: """
                language: English
                """,
            mend: "Write the tag: two or three letters for the language, then the script or country if it matters."))

    static let badCountryCode = Rule(
        "bad-country-code",
        page: Page(
            checks: "A country code is the two capital letters of ISO 3166-1.",
            matters: "The address in the issuer's profile is read by software that knows countries by this code only.",
            example: """
                address: { country: United States, countryCode: USA }
                """,
            mend: "Write two letters, such as US or DE. The country's name goes under 'country'."))

    static let unknownTerm = Rule(
        "unknown-term",
        page: Page(
            checks: """
                A value from one of the vocabularies of Open Badges 3.0 (achievement, result, alignment target and \
                identifier types) is one of their terms, or begins with 'ext:'.
                """,
            matters: "Other platforms sort and show badges by these terms, and the standard's schemas refuse others.",
            example: """
                achievementType: course
                """,
            mend: "Write a term as the standard spells it, or a term of your own, such as ext:Workshop."))

    static let duplicateId = Rule(
        "duplicate-id",
        page: Page(
            checks: """
                No two badges, levels, skills or frameworks share an id, in one catalog file or in several. The same \
                holds for the levels of a rubric and the codes of a framework.
                """,
            matters: """
                An id is an address: two things cannot be published in one place, and a reference would not say which \
                is meant.
                """,
            example: """
                badges:
                  - { id: captioning, name: Captioning, summary: … }
                  - { id: captioning, name: Captions for Events, summary: … }
                """,
            mend: "Give one of them another id. Keep the id of whichever has been published already."))

    static let badRequirement = Rule(
        "bad-requirement",
        page: Page(
            checks: """
                'requires' is a badge's id, a list of requirements that is not empty, or exactly one of 'all', 'any', \
                'count' with 'of', and 'component', nested at most 20 deep.
                """,
            matters: """
                A learner must be able to see what comes first, and a requirement that says nothing is always met.
                """,
            example: """
                requires: { all: [captioning], count: 2, of: { tag: video } }
                """,
            mend: """
                Write one form. Several things together go into one list: 'all: [captioning, { count: 2, of: { tag: \
                video } }]'.
                """))
}
