import Testing

@testable import Blazon

@Suite struct RequirementEntryTests {
    private func reading(_ requires: String) -> CatalogReading {
        CatalogReading(
            """
            levels: [{ id: module, name: Module }]
            badges:
              - { id: a, name: A, summary: S, level: module, tags: [t] }
              - { id: b, name: B, summary: S, level: module, tags: [t] }
              - id: x
                name: X
                summary: S
                requires: \(requires)
            """)
    }

    private func requirement(_ requires: String) throws -> Requirement {
        let reading = reading(requires)
        #expect(reading.said == [])
        return try #require(reading.catalog.badges.last?.requires)
    }

    @Test func readsEveryForm() throws {
        let a = try Requirement.badge(#require(Slug("a")))
        let b = try Requirement.badge(#require(Slug("b")))
        let module = try #require(Slug("module"))
        #expect(try requirement("a") == a)
        #expect(try requirement("[a, b]") == .all([a, b]))
        #expect(try requirement("{ all: [a, b] }") == .all([a, b]))
        #expect(try requirement("{ all: a }") == .all([a]))
        #expect(try requirement("{ any: [a, b] }") == .any([a, b]))
        #expect(try requirement("{ count: 2, of: { level: module } }") == .count(2, of: .level(module)))
        #expect(try requirement("{ count: 1, of: { tag: t } }") == .count(1, of: .tag("t")))
        #expect(try requirement("{ count: 1, of: [a, b] }") == .count(1, of: .list([a, b])))
        #expect(
            try requirement("{ component: { name: Practicum, hours: 10 } }")
                == .component(Requirement.Component(name: "Practicum", hours: DecimalNumber("10"), description: nil)))
        #expect(
            try requirement("[{ any: [a, b] }, { count: 1, of: [a] }]")
                == .all([.any([a, b]), .count(1, of: .list([a]))]))
    }

    @Test(arguments: [
        ("{}", "bad-requirement"), ("[]", "bad-requirement"), ("{ all: [] }", "bad-requirement"),
        ("{ any: [] }", "bad-requirement"), ("{ all: [a], any: [b] }", "bad-requirement"),
        ("{ count: 1, of: { level: module, tag: t } }", "bad-requirement"), ("{ count: 1, of: {} }", "bad-requirement"),
        ("{ count: 1, of: [] }", "bad-requirement"), ("{ count: 0, of: [a] }", "bad-number"),
        ("{ count: -1, of: [a] }", "bad-number"), ("{ count: 1.5, of: [a] }", "bad-number"),
        ("{ count: 1000, of: [a] }", "bad-number"), ("{ count: +1, of: [a] }", "bad-number"),
        ("{ count: [1], of: [a] }", "wrong-type"), ("{ count: 1 }", "missing-key"),
        ("{ count: 1, of: a }", "wrong-type"),
        ("{ component: {} }", "missing-key"), ("{ component: x }", "wrong-type"),
        ("{ component: { name: x, hours: ten } }", "bad-number"), ("{ all: [a], some: b }", "unknown-key"),
        ("{ all: [a], of: [b] }", "unknown-key"), ("{ count: 1, of: { levle: module } }", "unknown-key"),
        ("~", "missing-value"),
    ])
    func reportsWhatIsNoRequirement(_ requires: String, _ rule: String) {
        let rules = reading(requires).diagnostics.map(\.rule.name)
        #expect(rules.contains(rule), "\(rules)")
        #expect(rules.count <= 2)
    }

    @Test func reportsEmptyItems() {
        #expect(reading("[a, ~]").diagnostics.map(\.rule.name) == ["wrong-type"])
    }

    @Test func refusesDeepNesting() {
        let deep = String(repeating: "[", count: 30) + "a" + String(repeating: "]", count: 30)
        #expect(reading(deep).diagnostics.map(\.rule.name) == ["bad-requirement"])
    }
}
