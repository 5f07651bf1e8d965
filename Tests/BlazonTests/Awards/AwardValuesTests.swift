import Testing

@testable import Blazon

@Suite struct AwardValuesTests {
    @Test(arguments: [
        ("5/2/2026", ["2026-05-02", "2026-02-05"]), ("5/31/17", ["2017-05-31"]), ("31/5/2017", ["2017-05-31"]),
        ("02.05.2026", ["2026-05-02"]), ("2.5.26", ["2026-05-02"]), ("2026/5/2", ["2026-05-02"]),
        ("2026-5-2", ["2026-05-02"]), ("20260502", ["2026-05-02"]), ("3/3/2026", ["2026-03-03"]),
        ("46144", ["2026-05-02"]), ("36525", nil), ("45658", ["2025-01-01"]), ("45351", ["2024-02-29"]),
        ("2026-13-40", []), ("608-555-0100", nil), ("May 2", nil), ("", nil), ("1-2", nil), ("12345678901", nil),
    ])
    func `a day is read as people write it`(text: String, days: [String]?) {
        #expect(WrittenDate(text)?.readings.map(\.description) == days)
    }

    @Test(arguments: [
        (Recipient.Kind.email, "ada@example.org", true), (.email, "ada@example", false),
        (.email, "Ada <ada@example.org>", false), (.email, "a@example.org;b@example.org", false),
        (.did, "did:web:example.org", true), (.did, "did:key:z6Mk", true), (.did, "did:web:", false),
        (.did, "did:WEB:x", false), (.did, "did:web:a b", false), (.url, "https://example.org/ada", true),
        (.url, "example.org", false), (.phone, "+1 608 555 0100", true), (.phone, "608 555 0100", false),
    ])
    func `a recipient has the form of its kind`(kind: Recipient.Kind, text: String, isValid: Bool) {
        #expect((Recipient(kind, text) != nil) == isValid)
    }

    @Test func `a recipient never describes itself`() throws {
        let recipient = try #require(Recipient(.email, "ada@example.org"))
        var dumped = ""
        dump(recipient, to: &dumped)
        for text in ["\(recipient)", String(reflecting: recipient), "\([recipient])", dumped] {
            #expect(!text.contains("ada"), "\(text)")
        }
    }

    @Test(arguments: [
        "8F14E45F-CEEA-467F-9A3B-0C1D2E3F4A5B", "urn:uuid:8f14e45f-ceea-467f-9a3b-0c1d2e3f4a5b",
        "https://badges.example.edu/awards/8f14e45f-ceea-467f-9a3b-0c1d2e3f4a5b/",
    ])
    func `an award is called by its UUID`(text: String) {
        #expect(AwardIdentifier(text)?.description == "urn:uuid:8f14e45f-ceea-467f-9a3b-0c1d2e3f4a5b")
    }

    @Test(arguments: [
        "", "8f14e45f", "8f14e45f-ceea-467f-9a3b-0c1d2e3f4a5g", "urn:uuid:", "8f14e45fxceea-467f-9a3b-0c1d2e3f4a5b",
    ])
    func `nothing else is`(text: String) {
        #expect(AwardIdentifier(text) == nil)
    }

    @Test(arguments: [
        ("write to ada@example.org", true), ("<zoë@example.org>", true), ("https://x.example/?u=a@example.org", true),
        ("@ada at work", false), ("1 @ 2.5", false), ("https://social.example/@ada", false), ("a@b", false),
    ])
    func `an address is found within words`(text: String, isThere: Bool) {
        #expect(AddressInText.isIn(text) == isThere)
    }

    @Test(arguments: [
        ("Recipient Type", AwardColumn.recipientType), ("ISSUED", .issued), ("recipient_type ", .recipientType),
        ("badge", .badge), ("E-Mail", nil), ("issue", nil),
    ])
    func `a column is called by its name`(header: String, column: AwardColumn?) {
        #expect(AwardColumn(header: header) == column)
    }

    @Test(arguments: [
        ("E-Mail", AwardColumn.recipient), ("Issued at", .issued), ("visibilty", .visibility), ("Recipient EPPN", nil),
        ("Evidence URL (optional)", .evidence), ("HW 1 (8595677)", nil), ("Badge Class ID", .badge),
    ])
    func `a column that is called otherwise is guessed`(header: String, column: AwardColumn?) {
        #expect(AwardColumn.meant(by: header) == column)
    }
}
