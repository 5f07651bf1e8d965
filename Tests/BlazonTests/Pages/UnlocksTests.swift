import Testing

@testable import Blazon

@Suite struct UnlocksTests {
    private static let catalog = CatalogReading(
        """
        levels:
          - { id: module, name: Module }
          - { id: course, name: Course }
        badges:
          - { id: first, name: First, summary: S, level: module, tags: [video] }
          - { id: named, name: Named, summary: S, level: course, requires: [first, lone] }
          - { id: pooled, name: Pooled, summary: S, level: course, requires: { count: 1, of: { level: module } } }
          - { id: thrice, name: Thrice, summary: S, requires: { all: [first, { any: [first, { count: 1, of: { tag: video } }] }] } }
          - { id: peer, name: Peer, summary: S, level: course, requires: { count: 1, of: { level: course } } }
          - { id: lone, name: Lone, summary: S }

        """
    ).catalog

    private func list(of id: String) throws -> Unlocks.List {
        let badge = try #require(Slug(id).flatMap { Self.catalog.badge($0) })
        return Unlocks(Self.catalog.badges).list(of: badge)
    }

    @Test(arguments: [
        ("first", ["named", "pooled", "thrice"]), ("lone", ["named"]), ("named", ["peer"]), ("peer", []),
        ("thrice", []),
    ])
    func `each badge that asks for another is told once, in order, and none asks for itself`(
        _ id: String, _ expected: [String]
    ) throws {
        #expect(try list(of: id).prefix(9).map(\.id.text) == expected)
        #expect(try list(of: id).isEmpty == expected.isEmpty)
    }

    @Test func `the rest share a level, or none is named`() throws {
        let list = try list(of: "first")
        #expect(list.prefix(2).map(\.id.text) == ["named", "pooled"])
        #expect(list.rest(after: 0).count == 3)
        #expect(list.rest(after: 0).level == nil)
        #expect(list.rest(after: 3).count == 0)
        #expect(list.rest(after: 3).level == nil)
        #expect(try self.list(of: "named").rest(after: 0).level?.id.text == "course")
    }
}
