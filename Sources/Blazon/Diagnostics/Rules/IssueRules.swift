/// What can keep the award lists and the register from agreeing.
extension Rule {
    static let issueRules = [
        changedAward, vanishedAward, vanishedList, revokedForGood, unknownReplaced, alreadyReplaced, retiredAwarded,
    ]

    static let changedAward = Rule(
        "changed-award",
        page: Page(
            checks: """
                The row of an award that is issued says what it said when it was issued. Its 'status', 'reason' and \
                'visibility' may change.
                """,
            matters: """
                What a learner holds is signed and cannot be edited. A correction is a new credential, and the old one is \
                revoked.
                """,
            example: """
                badge,recipient,name,issued
                web-basics,learner@example.org,Ada Lovelase,2026-05-02
                (issued, and then: Ada Lovelace)
                """,
            mend: """
                Run 'blazon issue --reissue' if the correction is meant: the new credential points to the old one. \
                Otherwise change the row back.
                """))

    static let vanishedAward = Rule(
        "vanished-award",
        page: Page(
            checks: "Every award that is issued and in force has its row in an award list.",
            matters: """
                A row that was deleted revokes nothing: the credential stays valid, and nobody would know from the lists \
                that it exists.
                """,
            example: """
                badge,recipient,issued
                (web-basics,learner@example.org,2026-05-02 stood here when it was issued)
                """,
            mend: """
                Bring the row back. To take the award back, write 'revoked' under 'status' and the reason under 'reason', \
                and issue.
                """))

    static let vanishedList = Rule(
        "vanished-list",
        page: Page(
            checks: "A list that awards were issued from is still there, or its rows are in another.",
            matters: "Its awards stay valid, and could be issued a second time from a copy.",
            example: """
                content/awards/2026-spring.csv was deleted after its awards were issued
                """,
            mend: "Bring the list back. Lists may be renamed, joined and split, as long as every row is in one."))

    static let revokedForGood = Rule(
        "revoked-for-good",
        page: Page(
            checks: "A row that said 'revoked' when it was issued goes on saying so.",
            matters:
                "Verifiers keep what they know of a revocation. It cannot be undone, only followed by a new award.",
            example: """
                badge,recipient,issued,status,reason
                web-basics,learner@example.org,2026-05-02,,
                (issued with 'revoked' under 'status')
                """,
            mend: """
                Write 'revoked' and the reason again. If it was a slip, add another row with the day on which the award \
                is given anew.
                """))

    static let retiredAwarded = Rule(
        "retired-awarded",
        page: Page(
            checks: """
                No row awards a badge anew that is 'retired' in the catalog. Rows that are issued stay, and can be corrected.
                """,
            matters: "The page of the badge says that nobody earns it any more.",
            example: """
                badges:
                  - id: web-basics
                    retired: Replaced by Web Foundations in 2027.
                badge,recipient,issued
                web-basics,new-learner@example.org,2027-05-02
                """,
            mend:
                "Remove the row, or write the badge that is awarded now. To award the old one again, remove 'retired'.")
    )

    static let unknownReplaced = Rule(
        "unknown-replaced",
        page: Page(
            checks: "What stands under 'replaces' is the id of an issued award of the same recipient.",
            matters: "The new credential points to the old one, and the old one is revoked.",
            example: """
                badge,recipient,issued,replaces
                web-basics,learner@example.org,2026-05-02,urn:uuid:8f14e45f-ceea-467f-9a3b-0c1d2e3f4a5b
                (which nobody ever issued)
                """,
            mend: "Copy the id from the award's page or from the register."))

    static let alreadyReplaced = Rule(
        "already-replaced",
        page: Page(
            checks: "No two awards take the place of the same one.",
            matters: "Whoever follows the links from an old credential must come to one that holds.",
            example: """
                badge,recipient,issued,replaces
                web-basics,learner@example.org,2026-05-02,urn:uuid:8f14e45f-ceea-467f-9a3b-0c1d2e3f4a5b
                web-basics,learner@example.org,2026-05-03,urn:uuid:8f14e45f-ceea-467f-9a3b-0c1d2e3f4a5b
                """,
            mend: "Write the id of the award that took the place, or remove one of the rows."))
}
