import Foundation
import Testing

@testable import Blazon

/// What is said of award lists and exports that other systems wrote, as they are and mapped by hand.
@Suite struct LedgerTests {
    private static func findings(_ bytes: [UInt8]) throws -> [String] {
        var site = try TestSite()
        site.put("content/awards/a.csv", bytes)
        return site.findings().map { $0.replacing("content/awards/a.csv:", with: "") }
    }

    private static func text(_ path: String) throws -> String? {
        guard let folder = RealData.folder("ledgers") else { return nil }
        return try String(contentsOfFile: folder + "/" + path, encoding: .utf8)
    }

    @Test func `Apache Training: one column, the badge on the command line`() throws {
        guard let text = try Self.text("apache-training/recipients.csv") else { return }
        #expect(
            try Self.findings(Array(text.utf8)) == [
                "missing-column 1:1 no column 'badge', 'issued'",
                "missing-column 1:1 no column 'recipient'; 'email' seems to be it",
            ])
        let rows = text.split(separator: "\n").dropFirst().map { "web-basics,\($0),2026-05-02\n" }
        #expect(try Self.findings(Array(("badge,recipient,issued\n" + rows.joined()).utf8)) == [])
    }

    @Test func `eduBadges: semicolons, and a last row of two fields`() throws {
        guard let text = try Self.text("edubadges/sample_direct_award.csv") else { return }
        #expect(
            try Self.findings(Array(text.utf8)) == [
                "missing-column 1:1 no column 'badge', 'issued'",
                "missing-column 1:1 no column 'recipient'; 'Recipient mailadres' seems to be it",
                "unknown-column 1:21 columns 'Recipient EPPN', 'Evidence NAME (optional)', 'Evidence Description (optional)' are not read",
                "unknown-column 1:57 award list has no column 'Evidence URL (optional)'",
                "unknown-column 1:138 award list has no column 'Grade (optional)'",
                "row-length 5:1 row has 2 fields, and the header 7",
            ])
        let mapped = text.replacing(
            "Recipient mailadres;Recipient EPPN;Narrative (optional);Evidence URL (optional);",
            with: "recipient;Recipient EPPN;narrative;evidence;"
        ).split(whereSeparator: \.isNewline).enumerated().map {
            ($0 == 0 ? "badge;issued;" : "web-basics;2026-05-02;") + $1
        }
        #expect(
            try Self.findings(Array(mapped.joined(separator: "\n").utf8)) == [
                "unknown-column 1:24 columns 'Recipient EPPN', 'Evidence NAME (optional)', 'Evidence Description (optional)' are not read",
                "unknown-column 1:115 award list has no column 'Grade (optional)'",
                "bad-result 2:155 'web-basics' records no results",
                "row-length 5:1 row has 4 fields, and the header 9",
            ])
    }

    @Test func `Canvas: a gradebook without addresses, and a row that is nobody's`() throws {
        guard let text = try Self.text("canvas/canvas_demo_data.csv") else { return }
        #expect(
            try Self.findings(Array(text.utf8)) == [
                "missing-column 1:1 no column 'badge', 'recipient', 'issued'",
                "unknown-column 1:1 award list has no column 'Student'",
                "unknown-column 1:9 columns 'ID', 'SIS User ID', 'SIS Login ID' and 33 more are not read",
                "unknown-column 1:727 award list has no column 'Final Grade'",
            ])
        let rows = text.split(whereSeparator: \.isNewline)
        let mapped = rows.enumerated().map { index, row in
            switch index {
            case 0:
                "badge,recipient,issued,\(row.replacing("Student,", with: "name,").replacing("Final Grade,Un", with: "G,Un"))\n"
            case 1: "web-basics,,,\(row)\n"
            default: "web-basics,learner\(index)@example.org,2026-05-02,\(row)\n"
            }
        }
        #expect(
            try Self.findings(Array(mapped.joined().utf8)).filter { !$0.hasPrefix("unknown-column") } == [
                "empty-cell 2:12 nothing under 'recipient'", "empty-cell 2:13 nothing under 'issued'",
            ])
    }

    /// Column names as the platforms publish them, with a row of our own below.
    @Test(arguments: [
        (
            "Badge Template ID,Recipient Email,Issued To First Name,Issued To Middle Name,Issued To Last Name,Issued At",
            "badge recipient issued"
        ),
        (
            "Badge Class ID,Identifier,First Name,Last Name,Narrative,Evidence Narrative,Evidence URL,Issue Date,Expiration Date",
            "badge recipient issued evidence expires"
        ),
        ("Recipient Name,Recipient Email,Issued on", "recipient issued name"),
        ("recipient_email,evidence,badge,issued_on,issuer,expires", "recipient issued"),
    ])
    func `headers of other platforms are recognised`(header: String, meant: String) throws {
        let site = try AwardListTests.site(["a.csv": header + "\n"])
        let meantBy = site.read().diagnostics.flatMap(\.help).compactMap {
            $0.wholeMatch(of: /did you mean '(.+)'\? Rename the column/).map { String($0.output.1) }
        }
        #expect(Set(meantBy) == Set(meant.split(separator: " ").map(String.init)))
    }
}
