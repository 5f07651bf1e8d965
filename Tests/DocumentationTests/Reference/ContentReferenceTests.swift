import Blazon
import Testing

/// Asks the program which keys it knows, by writing one that it does not know into every mapping.
struct ContentReferenceTests {
    /// What a finding calls a mapping, and the heading of its table.
    private static let headings = [
        "site": "`content/site.yaml`", "'issuer'": "`issuer`", "'address'": "`address`", "'parentOrg'": "`parentOrg`",
        "identifier": "`otherIdentifier`", "catalog": "`content/catalog.yaml`", "level": "`levels`",
        "skill": "`skills`",
        "framework": "`frameworks`", "framework item": "`items` of a framework", "badge": "`badges`",
        "alignment": "`alignment`", "'credit'": "`credit`", "'assessment'": "`assessment`", "rubric level": "`rubric`",
        "'emblems'": "`emblems`", "'theme'": "`theme`", "'credentials'": "`credentials`", "'awards'": "`awards`",
        "'privacy'": "`privacy`", "emblem": "`emblem`",
        "ribbon": "`ribbon`",
        "'requires'": "`requires`",
        "'of'": "`requires`", "'component'": "`component`", "page": "Front matter",
    ]

    /// Sites that together hold every mapping with as little in it as can be.
    private static let sites: [[String: String]] = [
        [
            "content/site.yaml": "zzzz: 1\n", "content/catalog.yaml": "zzzz: 1\n",
            "content/pages/example.md": "---\nzzzz: 1\nmenu: true\n---\n\n# Example\n\nWords.\n",
        ],
        [
            "content/site.yaml": """
            issuer: { zzzz: 1, address: { zzzz: 1 }, parentOrg: { zzzz: 1 }, otherIdentifier: [ { zzzz: 1 } ] }
            emblems: { zzzz: 1 }
            theme: { zzzz: 1 }
            credentials: { zzzz: 1 }
            awards: { zzzz: 1 }
            privacy: { zzzz: 1 }

            """,
            "content/catalog.yaml": """
            levels: [ { zzzz: 1, credit: { zzzz: 1 } } ]
            skills: [ { zzzz: 1, alignment: [ { zzzz: 1 }, { zzzz: 1, code: a }, { zzzz: 1, framework: a } ] } ]
            frameworks: [ { zzzz: 1, items: [ { zzzz: 1, code: a } , { zzzz: 1 } ] } ]
            badges:
              - zzzz: 1
                emblem: { zzzz: 1, ribbon: { zzzz: 1 } }
                assessment: { zzzz: 1, rubric: [ { zzzz: 1 } ] }
                requires: { zzzz: 1, count: 1 }
              - requires:
                  - { zzzz: 1, all: [ a ] }
                  - { zzzz: 1, any: [ a ] }
                  - { zzzz: 1, count: 1, of: { zzzz: 1 } }
                  - { zzzz: 1, component: { zzzz: 1 } }

            """,
        ],
    ]

    @Test func `every key is in its table, and marked when it must be there`() throws {
        let document = try Document.named("docs/reference/content.md")
        let (known, required) = keys()
        #expect(Set(known.keys) == Set(Self.headings.keys))
        var documented: [String: [[String]]] = [:]
        for heading in document.headings { documented[heading.text] = document.rows(below: heading) }
        for heading in Set(Self.headings.values) {
            let names = Self.headings.filter { $0.value == heading }.map(\.key)
            let rows = try #require(documented[heading], "no heading \(heading)")
            let keys = rows.compactMap { Document.code(in: $0[0]).first }
            #expect(Set(keys) == Set(names.flatMap { known[$0] ?? [] }), "keys below \(heading)")
            #expect(keys.count == Set(keys).count, "\(heading) names a key twice")
            let marked = rows.filter { $0[2].hasPrefix("yes") }.compactMap { Document.code(in: $0[0]).first }
            #expect(
                Set(marked) == Set(names.flatMap { required[$0] ?? [] }), "keys that must be there, below \(heading)")
        }
    }

    private func keys() -> (known: [String: Set<String>], required: [String: Set<String>]) {
        var known: [String: Set<String>] = [:]
        var required: [String: Set<String>] = [:]
        for files in Self.sites {
            for finding in Generator.read(SourceTree(files.merging(ExampleSite.templates) { first, _ in first }))
                .diagnostics
            {
                if finding.rule.name == "missing-key",
                    let match = finding.message.wholeMatch(of: /(.+) has no '([^']+)'/)
                {
                    required[String(match.output.1), default: []].insert(String(match.output.2))
                }
                guard finding.rule.name == "unknown-key", finding.message.hasSuffix("'zzzz'") else { continue }
                for match in finding.help.compactMap({ $0.wholeMatch(of: /(.+) knows (.+)/) }) {
                    let keys = match.output.2.matches(of: /'([^']+)'/).map { String($0.output.1) }
                    known[String(match.output.1), default: []].formUnion(keys)
                }
            }
        }
        return (known, required)
    }
}
