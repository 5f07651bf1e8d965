import Foundation
import Testing

@testable import Blazon

@Suite struct AwardListTests {
    private static let catalog = """
        badges:
          - id: web-basics
            name: Web Basics
            summary: The earner can make a web page.
          - id: attendance
            name: Attendance
            summary: The earner was there.
            repeatable: true

        """

    static func site(_ lists: [String: String]) throws -> TestSite {
        var files = ["content/catalog.yaml": catalog]
        for name in ["description", "criteria"] { files["content/badges/attendance/\(name).md"] = "Words.\n" }
        for (name, text) in lists { files["content/awards/\(name)"] = text }
        return try TestSite(files)
    }

    private static func awards(_ lists: [String: String], today: CalendarDate? = TestSite.today) throws -> [Award] {
        let tree = try site(lists).tree
        let findings = Findings()
        let draft = CatalogDraft(tree, findings: findings)
        let catalog = CatalogResolver.resolve(draft, tree: tree, findings: findings)
        var awards: [Award] = []
        AwardLists(tree: tree, catalog: catalog, lost: draft.lost, today: today).read(findings) { awards.append($0) }
        #expect(findings.diagnostics == [])
        return awards
    }

    @Test func `a row becomes an award`() throws {
        let list = """
            Badge;Recipient;recipient type;NAME;issued;expires;evidence;narrative;credit;visibility;status;reason;replaces
            web-basics;Ada@example.org;;Ada Lovelace;2026-05-02;2029-05-02;https://a.example/1|https://a.example/2 https://a.example/3|https://a.example/1;"Made ""a page""
            in May";2.5;Public;;;
            web-basics;+1 608 555 0100;phone;;2026-05-03;;;;;;revoked;Issued by mistake;urn:uuid:8f14e45f-ceea-467f-9a3b-0c1d2e3f4a5b

            """
        let awards = try Self.awards(["a.csv": list])
        let first = try #require(awards.first)
        #expect(awards.count == 2)
        #expect(first.badge.text == "web-basics")
        #expect(first.recipient == Recipient(.email, "Ada@example.org"))
        #expect(first.name == "Ada Lovelace")
        #expect(first.issued == CalendarDate("2026-05-02"))
        #expect(first.expires == CalendarDate("2029-05-02"))
        #expect(first.evidence.map(\.text) == ["https://a.example/1", "https://a.example/2", "https://a.example/3"])
        #expect(first.narrative == "Made \"a page\"\nin May")
        #expect(first.credit?.description == "2.5")
        #expect(first.visibility == .public)
        #expect(first.standing == .valid)
        #expect(first.line == 2)
        #expect(awards[1].recipient.text == "+16085550100")
        #expect(awards[1].standing == .revoked(reason: "Issued by mistake"))
        #expect(awards[1].replaces?.uuid == "8f14e45f-ceea-467f-9a3b-0c1d2e3f4a5b")
        #expect(awards[1].visibility == .unlisted)
        #expect(awards[1].line == 4)
    }

    @Test func `lists are read in order of path, and only lists`() throws {
        let row = "badge,recipient,issued\nattendance,a@example.org,2026-0"
        let lists = [
            "b.csv": row + "5-01\n", "a/z.tsv": row.replacing(",", with: "\t") + "4-01\n", "c.txt": row + "6-01\n",
        ]
        #expect(try Self.awards(lists).map(\.issued.month) == [4, 5, 6])
        #expect(
            try Self.site(["a.xlsx": "PK"]).findings() == [
                "stray-file content/awards/a.xlsx:1:1 'content/awards/a.xlsx' is not an award list"
            ])
    }

    @Test func `nobody is awarded the same badge twice, in one list or in two`() throws {
        let head = "badge,recipient,issued,status,reason,replaces\n"
        let site = try Self.site([
            "a.csv": head + "web-basics,a@example.org,2026-05-02,,,\nweb-basics,b@example.org,2026-05-02,,,\n"
                + "attendance,a@example.org,2026-05-02,,,\nattendance,a@example.org,2026-05-03,,,\n"
                + "web-basics,c@example.org,2026-05-02,revoked,Slip,\nweb-basics,c@example.org,2026-05-02,,,\n"
                + "web-basics,a@example.org,2026-05-09,,,8f14e45f-ceea-467f-9a3b-0c1d2e3f4a5b\n",
            "b.csv": head + "\nattendance,A@Example.org,2026-05-03,,,\nweb-basics,B@example.org,2026-06-02,,,\n",
        ])
        #expect(
            site.findings() == [
                "unknown-replaced content/awards/a.csv:8:39 what 'replaces' names is no issued award of this learner",
                "duplicate-award content/awards/b.csv:3:12 the same learner is awarded the same badge twice on one day",
                "duplicate-award content/awards/b.csv:4:12 the same learner is awarded the same badge twice",
            ])
        let repeated = site.read().diagnostics.filter { $0.rule == .duplicateAward }
        #expect(repeated.allSatisfy { $0.help[0].contains("content/awards/a.csv:") })
    }

    @Test func `many awards that differ are never taken for one`() throws {
        var awarded = AwardedOnce()
        let slug = try #require(Slug("web-basics"))
        let day = try #require(TestSite.today)
        func award(_ number: Int) throws -> Award {
            Award(
                badge: slug, recipient: try #require(Recipient(.email, "learner\(number)@example.org")), name: nil,
                issued: day, expires: nil, evidence: [], narrative: nil, credit: nil, result: nil,
                visibility: .unlisted, standing: .valid, saysStanding: false, replaces: nil,
                span: .start(of: SourcePath("a")),
                line: number + 2)
        }
        for number in 0..<5_000 {
            #expect(awarded.add(try award(number), isRepeatable: false, file: number % 3) == nil)
        }
        for number in stride(from: 0, to: 5_000, by: 7) {
            let first = awarded.add(try award(number), isRepeatable: false, file: 9)
            #expect(first == AwardedOnce.Place(file: number % 3, line: number + 2))
        }
    }

    @Test func `the calendar is looked at when there is one`() throws {
        let lists = ["a.csv": "badge,recipient,issued\nweb-basics,a@example.org,2999-01-01\n"]
        #expect(try Self.awards(lists, today: nil).count == 1)
        #expect(try Self.site(lists).findings().map { $0.prefix(12) } == ["future-award"])
    }

    @Test func `a mistake of every row is told some hundred times`() throws {
        let rows = (0..<1_000).map { "web-basics,learner\($0)@example,2026-05-02\n" }.joined()
        let found = try Self.site(["a.csv": "badge,recipient,issued\n" + rows]).findings()
        #expect(found.count == AwardFindings.mostOfOneRule + 1)
        #expect(found.last == "bad-recipient content/awards/a.csv:202:12 800 more of these in 'a.csv', from here on")
    }

    @Test func `a list that cannot be read, or has nothing in it, is told`() throws {
        var site = try Self.site(["a.csv": "\n\n", "b.csv": "x"])
        site.put("content/awards/b.csv", TestSite.unreadable)
        #expect(
            site.findings() == [
                "missing-column content/awards/a.csv:1:1 'a.csv' is empty",
                "unreadable-file content/awards/b.csv:1:1 'b.csv' cannot be read",
            ])
    }

    @Test func `a site may have no awards, and what of the catalog was lost is not missed`() throws {
        #expect(try Self.site([:]).findings() == [])
        var site = try Self.site(["a.csv": "badge,recipient,issued\nlost,a@example.org,2026-05-02\n"])
        site.put("content/catalog/more.yaml", Array("badges:\n  - id: lost\n    name: [Lost\n    summary: Lost\n".utf8))
        #expect(site.findings().allSatisfy { !$0.contains("content/awards") })
        #expect(!site.findings().isEmpty)
    }
}
