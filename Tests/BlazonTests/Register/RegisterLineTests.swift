import Credentials
import LinkedData
import Testing

@testable import Blazon

@Suite struct RegisterLineTests {
    private static let jws = "eyJhbGciOiJSUzI1NiJ9..AAAA"

    private static func record(replaces: Bool, jws: String?) throws -> AwardRecord {
        AwardRecord(
            id: TestRegister.id(1), badge: try #require(Slug("web-basics")),
            issued: try #require(CalendarDate("2026-05-02")), visibility: .private, list: "2026 „spring“.csv",
            facts: Fingerprint(high: 1, low: .max), replaces: replaces ? TestRegister.id(2) : nil, jws: jws)
    }

    @Test func `a record is written as it is read`() throws {
        let full = try Self.record(replaces: true, jws: Self.jws)
        #expect(
            String(decoding: full.line, as: UTF8.self) == """
                {"id":"urn:uuid:8f14e45f-ceea-467f-9a3b-000000000001","badge":"web-basics","issued":"2026-05-02",\
                "visibility":"private","list":"2026 „spring“.csv","facts":"0000000000000001ffffffffffffffff",\
                "replaces":"urn:uuid:8f14e45f-ceea-467f-9a3b-000000000002","jws":"eyJhbGciOiJSUzI1NiJ9..AAAA"}
                """)
        for record in [full, try Self.record(replaces: false, jws: nil)] {
            #expect(try AwardRecord(line: record.line) == record)
        }
    }

    @Test(arguments: [
        (#"{"id":"urn:uuid:8F14e45f-ceea-467f-9a3b-000000000001"}"#, "malformed 'id'"),
        (#"{"badge":"web-basics"}"#, "no 'id'"),
        ("[]", "not a JSON object"), ("{", "JSON ends too early"), (#"{"a":1,"a":1}"#, "name that stands twice"),
    ])
    func `a record that is none says why`(text: String, reason: String) {
        let error = #expect(throws: MalformedLine.self) { try AwardRecord(line: Array(text.utf8)) }
        #expect(error?.reason == reason)
    }

    @Test func `a record with more, with other spaces or in another order is none`() throws {
        let line = String(decoding: try Self.record(replaces: false, jws: nil).line, as: UTF8.self)
        let others = [
            line.dropLast() + #","more":1}"#, line.replacing(",", with: ", "),
            line.replacing("private", with: "\\u0070rivate"), line.replacing("ffff\"", with: "FFFF\""),
        ]
        for other in others {
            let error = #expect(throws: MalformedLine.self) { try AwardRecord(line: Array(String(other).utf8)) }
            #expect(error?.reason == "not written as Blazon writes it")
        }
        let broken = line.dropLast() + #","jws":"a.b.c"}"#
        let error = #expect(throws: MalformedLine.self) { try AwardRecord(line: Array(broken.utf8)) }
        #expect(error?.reason == "malformed 'jws'")
    }

    private static let kinds: [StatusChange.Kind] = [
        .suspended(reason: "Checks \"go on\""), .reinstated, .revoked(reason: "Fraud"),
        .superseded(by: TestRegister.id(2), reason: "Name corrected"), .visibility(.public),
    ]

    @Test(arguments: kinds)
    func `a change is written as it is read`(kind: StatusChange.Kind) throws {
        let change = StatusChange(
            award: TestRegister.id(1), kind: kind, at: try #require(DateTimeStamp("2026-06-01T09:00:00Z")),
            origin: .list)
        #expect(try StatusChange(line: change.line) == change)
    }

    @Test func `a change has its members in order`() throws {
        let change = StatusChange(
            award: TestRegister.id(1), kind: .superseded(by: TestRegister.id(2), reason: "Name"),
            at: try #require(DateTimeStamp("2026-06-01T09:00:00Z")), origin: .command)
        #expect(
            String(decoding: change.line, as: UTF8.self) == """
                {"award":"urn:uuid:8f14e45f-ceea-467f-9a3b-000000000001","change":"superseded",\
                "at":"2026-06-01T09:00:00Z","by":"command","reason":"Name",\
                "replacedBy":"urn:uuid:8f14e45f-ceea-467f-9a3b-000000000002"}
                """)
    }

    @Test(arguments: [
        (#""change":"revoked""#, "no 'reason'"), (#""change":"mended""#, "malformed 'change'"),
        (#""change":"superseded","reason":"x""#, "no 'replacedBy'"),
        (#""change":"reinstated","reason":"x""#, "not written as Blazon writes it"),
    ])
    func `a change that is none says why`(members: String, reason: String) {
        let line = """
            {"award":"\(TestRegister.id(1))",\(members.prefix { $0 != "," }),"at":"2026-06-01T09:00:00Z","by":"list"\
            \(members.drop { $0 != "," })}
            """
        let error = #expect(throws: MalformedLine.self) { try StatusChange(line: Array(line.utf8)) }
        #expect(error?.reason == reason)
    }

    @Test func `identifiers are sixteen bytes, and the same text again`() throws {
        let text = "8f14e45f-ceea-467f-9a3b-0c1d2e3f4a5b"
        #expect(AwardIdentifier(text.uppercased())?.uuid == text)
        #expect(AwardIdentifier("https://badges.example.edu/awards/\(text)/")?.description == "urn:uuid:" + text)
        #expect(AwardIdentifier(text.dropLast() + "g") == nil)
        #expect(AwardIdentifier(String(text.dropFirst())) == nil)
        #expect(AwardIdentifier(text.replacing("-", with: "0")) == nil)
        #expect(MemoryLayout<AwardIdentifier>.size == 16)
    }
}
