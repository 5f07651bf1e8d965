/// What can be wrong with the register.
extension Rule {
    static let registerRules = [
        damagedRegisterLine, registerRecord, repeatedAward, statusIndexReused, registerChange, statusList, formerIssuer,
        registerProof, awardedBadgeMissing,
    ]

    private static let restore = """
        Bring the file back from version control or a backup. Never mend it by hand: what was signed cannot be edited, and \
        what learners hold stays as it is.
        """

    static let damagedRegisterLine = Rule(
        "damaged-register-line",
        page: Page(
            checks: """
                Every line of 'content/register/<year>.jsonl' is a whole credential in the form in which Blazon issued it, \
                and ends with a line feed.
                """,
            matters: """
                The line is what the learner holds and what verifiers fetch. A register that has lost a byte has lost an \
                award.
                """,
            example: """
                {"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsgl
                """,
            mend: restore))

    static let registerRecord = Rule(
        "register-record",
        page: Page(
            checks: """
                Each line of 'content/register/<year>.jsonl' has its record on the same line of \
                'content/register/records/<year>.jsonl', of the same id, badge and day.
                """,
            matters: """
                The record says who may find the award's page and which row it came from. Without it a private award could \
                be published, or a row be issued twice.
                """,
            example: """
                {"id":"urn:uuid:8f14e45f-ceea-467f-9a3b-0c1d2e3f4a5b","badge":"web-basics"}
                """,
            mend: restore))

    static let repeatedAward = Rule(
        "repeated-award",
        page: Page(
            checks: "No award stands in the register twice.",
            matters: "Both want the same address, and nobody could tell which of them is meant by its id.",
            example: """
                {…,"id":"urn:uuid:8f14e45f-ceea-467f-9a3b-0c1d2e3f4a5b",…}
                {…,"id":"urn:uuid:8f14e45f-ceea-467f-9a3b-0c1d2e3f4a5b",…}
                """,
            mend: restore))

    static let statusIndexReused = Rule(
        "status-index-reused",
        page: Page(
            checks: "No two awards have the same entry of a status list.",
            matters: "To revoke one of them would revoke the other.",
            example: """
                {…,"credentialStatus":{"id":"https://badges.example.edu/status/1.json#94567",…},…}
                {…,"credentialStatus":{"id":"https://badges.example.edu/status/1.json#94567",…},…}
                """,
            mend: """
                Bring the file back from version control or a backup. If two computers issued at the same time, keep what \
                one of them wrote and issue the other's rows again.
                """))

    static let registerChange = Rule(
        "register-change",
        page: Page(
            checks: """
                Every line of 'content/register/status/changes.jsonl' tells of an award in the register something that can \
                happen to it: what is revoked or replaced stays so, and only what is suspended is reinstated.
                """,
            matters: "The standing of awards follows from these lines, one after the other.",
            example: """
                {"award":"urn:uuid:8f14e45f-…","change":"revoked","at":"2026-06-01T09:00:00Z","by":"command","reason":"…"}
                {"award":"urn:uuid:8f14e45f-…","change":"reinstated","at":"2026-06-02T09:00:00Z","by":"command"}
                """,
            mend: restore))
}

extension Rule {
    static let statusList = Rule(
        "status-list",
        page: Page(
            checks: """
                Every status list that credentials name is in 'content/register/status/', signed, at its own address, for \
                its own purpose, and says exactly what the register's changes say.
                """,
            matters: """
                Verifiers read the list, and nothing else, to see whether an award is in force. A revocation that was cut \
                short would not be seen by anybody.
                """,
            example: """
                {"award":"urn:uuid:8f14e45f-…","change":"revoked",…}     and the bit of the award is 0
                """,
            mend:
                "Run 'blazon issue': it signs the lists that are due. If the file is damaged, bring it back from a backup."
        ))

    static let formerIssuer = Rule(
        "former-issuer", .warning,
        page: Page(
            checks: "The credentials in the register were issued under the DID that the site's address makes.",
            matters: """
                A credential names its issuer by the address that the site had then. Verifiers look there for its keys and \
                status list: when nothing answers at that address any more, they cannot accept it.
                """,
            example: """
                baseURL: https://new.example.edu         and credentials whose issuer is did:web:old.example.edu
                """,
            mend: """
                Keep the old address serving its 'did.json' and 'status/' files, or write the old baseURL again. Only if \
                neither can be done, issue the awards anew with 'blazon issue --reissue'.
                """))

    static let awardedBadgeMissing = Rule(
        "awarded-badge-missing",
        page: Page(
            checks: """
                Every badge that the register has awards of is in the catalog: under the id that it had when it was awarded, \
                or as what another badge was 'formerly'. It is no draft.
                """,
            matters: """
                Each credential names the badge's page, its picture and its definition by their addresses. Without them what \
                learners hold leads nowhere, and validators refuse it.
                """,
            example: """
                badges:
                  - id: web-foundations
                    name: Web Foundations
                (there are awards of 'web-basics', which it was called before)
                """,
            mend: """
                If the badge has another id now, write the old one under it: 'formerly: [web-basics]'. If it is not awarded \
                any more, bring its entry and its folder back from version control, and write 'retired:' under it, and why.
                """))

    static let registerProof = Rule(
        "register-proof",
        page: Page(
            checks: """
                With '--verify', every proof and every token in the register, and every status list, verifies with a key \
                in 'content/register/keys.json' that belongs to the credential's issuer.
                """,
            matters: "What does not verify here is refused by every wallet, backpack and employer.",
            example: """
                {…,"name":"Web Mastery",…,"proof":[…]}        and the proof is of "Web Basics"
                """,
            mend: restore))
}
