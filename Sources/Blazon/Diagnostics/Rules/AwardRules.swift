/// What can be wrong with one award.
extension Rule {
    static let awardRules = [
        emptyCell, badRecipient, draftAwarded, futureAward, expiresBeforeIssued, badResult, unknownChoice,
        missingReason, badReplaces, duplicateAward, addressInText, textTooLong,
    ]

    static let emptyCell = Rule(
        "empty-cell",
        page: Page(
            checks: "Every award has a badge, a recipient and the day it was issued.",
            matters: "An award without one of them says nothing, and would be lost without a word.",
            example: """
                badge,recipient,issued
                web-basics,,2026-05-02
                """,
            mend: "Write what is missing, or remove the row."))

    static let badRecipient = Rule(
        "bad-recipient",
        page: Page(
            checks: """
                A recipient has the form of its 'recipient_type': an e-mail address unless that column says 'did', \
                'url' or 'phone'.
                """,
            matters: """
                The credential is bound to this identifier. With a slip in it, the learner can never show that the \
                badge is theirs.
                """,
            example: """
                badge,recipient,issued
                web-basics,learner at example.org,2026-05-02
                """,
            mend: "Write one address alone. For another kind of identifier add a column 'recipient_type'."))

    static let draftAwarded = Rule(
        "draft-awarded",
        page: Page(
            checks: "No award is of a badge that is marked 'draft: true'.",
            matters:
                "A draft is not published: its awards would point to a page that is not there, and freeze unfinished words.",
            example: """
                badge,recipient,issued
                unfinished,learner@example.org,2026-05-02
                """,
            mend: "Finish the badge and remove 'draft: true', or keep the row for later."))

    static let futureAward = Rule(
        "future-award",
        page: Page(
            checks: "No award is issued on a day to come. 'blazon build' does not look at the calendar; 'check' does.",
            matters: "Wallets and verifiers refuse a credential that is not valid yet.",
            example: """
                badge,recipient,issued
                web-basics,learner@example.org,2062-05-02
                """,
            mend: "Correct the day, or add the row when it has come."))

    static let expiresBeforeIssued = Rule(
        "expires-before-issued",
        page: Page(
            checks: "No award expires before the day on which it is issued.",
            matters: "It would never be valid.",
            example: """
                badge,recipient,issued,expires
                web-basics,learner@example.org,2026-05-02,2025-05-02
                """,
            mend: "Correct one of the two, or leave 'expires' empty for what the catalog says."))

    static let badResult = Rule(
        "bad-result",
        page: Page(
            checks: """
                A result is one that the badge's 'assessment' records: the id or name of a rubric level, an allowed \
                value, or a number between the bounds; and not below what is required.
                """,
            matters: "Whoever reads the credential compares it with what the badge says of its assessment.",
            example: """
                badge,recipient,issued,result
                web-basics,learner@example.org,2026-05-02,104 %
                """,
            mend: "Write a value that the assessment knows, or describe it there."))

    static let unknownChoice = Rule(
        "unknown-choice",
        page: Page(
            checks: """
                'recipient_type' is email, did, url or phone; 'visibility' is unlisted, public or private; 'status' is \
                valid, suspended or revoked.
                """,
            matters:
                "A misspelt 'private' would publish what nobody may see, a misspelt 'revoked' would leave an award valid.",
            example: """
                badge,recipient,issued,visibility
                web-basics,learner@example.org,2026-05-02,privat
                """,
            mend: "Write one of the words, or leave the cell empty."))

    static let missingReason = Rule(
        "missing-reason",
        page: Page(
            checks: "An award that is suspended or revoked says why under 'reason', and no other does.",
            matters: "The reason is shown to whoever verifies the badge, and to the learner.",
            example: """
                badge,recipient,issued,status,reason
                web-basics,learner@example.org,2026-05-02,revoked,
                """,
            mend: "Write the reason in words that may be published."))

    static let badReplaces = Rule(
        "bad-replaces",
        page: Page(
            checks: "'replaces' is the id of an issued credential, or the address of its page.",
            matters: "The new credential points to the one it corrects, and that one is revoked.",
            example: """
                badge,recipient,issued,replaces
                web-basics,learner@example.org,2026-05-02,the old one
                """,
            mend:
                "Copy the id from the award's page or from the register: urn:uuid: and 36 letters, digits and hyphens.")
    )

    static let duplicateAward = Rule(
        "duplicate-award",
        page: Page(
            checks: """
                No learner is awarded the same badge twice, in one list or in several. A badge that is 'repeatable: \
                true' can be earned again on another day. Awards that were revoked do not count.
                """,
            matters:
                "Two credentials for one thing confuse whoever reads them, and statistics count the learner twice.",
            example: """
                badge,recipient,issued
                web-basics,learner@example.org,2026-05-02
                web-basics,Learner@example.org,2026-05-09
                """,
            mend: "Remove one of the rows, or make the badge repeatable."))

    static let addressInText = Rule(
        "address-in-text",
        page: Page(
            checks: "No e-mail address stands in a name, a narrative, a reason or the address of evidence.",
            matters: "All of them become part of the credential, and of its page: the address would be published.",
            example: """
                badge,recipient,name,issued
                web-basics,learner@example.org,learner@example.org,2026-05-02
                """,
            mend: "Leave the address out. Under 'recipient' it is published as a salted hash only."))

    static let textTooLong = Rule(
        "text-too-long",
        page: Page(
            checks: "A name has at most 200 bytes, a reason 1,000, a narrative 20,000.",
            matters:
                "Longer texts are most often a slip, such as a column in the wrong place; wallets cut or refuse them.",
            example: """
                badge,recipient,name,issued
                web-basics,learner@example.org,Ada Lovelace wrote in her essay that …,2026-05-02
                """,
            mend: "Shorten the text, or link to it as evidence."))
}
