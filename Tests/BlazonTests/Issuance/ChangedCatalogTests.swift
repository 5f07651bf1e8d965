import Testing

@testable import Blazon

/// Rows whose badges have another id by now, or are awarded no more.
@Suite struct ChangedCatalogTests {
    private static let ada = "web-basics,ada@example.org,Ada,2026-05-02,,,,"
    private static let bob = "web-basics,bob@example.org,,2026-05-02,,,,"
    private static let renamed = ("id: web-basics", "id: web-pages\n    formerly: [web-basics]")
    private static let retired = ("id: web-basics", "id: web-basics\n    retired: Replaced in 2027.")

    private func said(
        _ issued: [String], _ now: [String], after change: (String, String), reissue: Bool = false,
        become: (inout IssuedSample) throws -> Void = { _ in }
    ) throws -> [String] {
        var sample = try IssuedSample(issued: issued, now: ["a.csv": now])
        let catalog = IssuingSample.catalog.replacing(change.0, with: change.1)
        var files = ["content/catalog.yaml": catalog]
        if catalog.contains("web-pages") {
            for name in ["description", "criteria"] {
                files["content/badges/web-pages/\(name).md"] = "Words.\n"
                files["content/badges/web-basics/\(name).md"] = ""
            }
        }
        sample.catalog = try IssuingSample(files).issuing.catalog
        try become(&sample)
        return try sample.said(reissue: reissue)
    }

    @Test func `rows name a badge by the id of old or of now`() throws {
        #expect(try said([Self.ada, Self.bob], [Self.ada, Self.bob], after: Self.renamed) == [])
        let now = [Self.ada, Self.bob].map { $0.replacing("web-basics", with: "web-pages") }
        #expect(try said([Self.ada, Self.bob], now, after: Self.renamed) == [])
        #expect(try said([Self.ada], now, after: Self.renamed) == ["issue 3"])
        #expect(try said([Self.ada], [Self.ada, now[0]], after: Self.renamed) == ["duplicate-award"])
        #expect(try said([Self.ada, Self.bob], [now[0]], after: Self.renamed) == ["vanished-award"])
    }

    @Test func `an award of a badge that was renamed is corrected as any other`() throws {
        let changed = "web-pages,ada@example.org,Ada Lovelace,2026-05-02,,,,"
        #expect(try said([Self.ada, Self.bob], [changed, Self.bob], after: Self.renamed) == ["changed-award"])
        #expect(
            try said([Self.ada, Self.bob], [changed, Self.bob], after: Self.renamed, reissue: true) == [
                "issue 2 for 1"
            ])
    }

    @Test func `what is retired is awarded to nobody else`() throws {
        #expect(try said([Self.ada, Self.bob], [Self.ada, Self.bob], after: Self.retired) == [])
        #expect(try said([Self.ada], [Self.ada, Self.bob], after: Self.retired) == ["retired-awarded"])
        #expect(try said([], [Self.ada, Self.bob], after: Self.retired) == ["retired-awarded", "retired-awarded"])
        let revoked = "web-basics,ada@example.org,Ada,2026-05-02,,revoked,Slip,"
        #expect(
            try said([Self.ada], [revoked, Self.ada.replacing("05-02", with: "06-02")], after: Self.retired) {
                try $0.become(1, .revoked(by: .command))
            } == ["retired-awarded"])
    }

    @Test func `what is retired can be corrected and taken back`() throws {
        let changed = Self.ada.replacing("Ada", with: "Ada Lovelace")
        #expect(try said([Self.ada], [changed], after: Self.retired, reissue: true) == ["issue 2 for 1"])
        #expect(
            try said([Self.ada], [Self.ada.replacing("02,,,,", with: "02,,revoked,Slip,")], after: Self.retired) == [
                "revoke 1"
            ])
    }
}
