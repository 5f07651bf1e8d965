/// What must not be published.
extension Rule {
    static let privacyRules = [publishedAddress, publishedName]

    static let publishedAddress = Rule(
        "published-address",
        page: Page(
            checks: """
                No e-mail address of an award list stands in anything that is published, however it is written: in a page, a \
                picture's text, a credential, an address.
                """,
            matters: """
                Learners gave their address to the institution, not to the world. What was once published is copied within \
                hours, and cannot be taken back.
                """,
            example: """
                badge,recipient,issued
                web-basics,learner@example.org,2026-05-02

                content/pages/about.md: Questions? Ask learner@example.org.
                """,
            mend: """
                Remove the address from where it stands. In a credential that is issued already it is signed: make the award \
                private, correct the row, and issue the award anew.
                """))

    static let publishedName = Rule(
        "published-name",
        page: Page(
            checks: """
                No name of an award list is published without consent. A name that stands under 'name' in a row that is not \
                'private' may be shown; one of a private row, or of columns such as 'First name' that are not read, may not.
                """,
            matters: "Who learns what is nobody's business unless the learner wishes so.",
            example: """
                badge,recipient,name,issued,visibility
                web-basics,learner@example.org,Ada Example,2026-05-02,private

                content/pages/about.md: Ada Example was our first learner.
                """,
            mend: """
                Remove the name. If it is somebody else's, who may be named, list it in content/site.yaml: \
                'privacy: { publicNames: [Ada Example] }'.
                """))
}
