import Testing

@testable import Blazon

/// Whatever is wrong with an award list, and wherever learners' names stand in it: no report shows them.
@Suite struct AwardPrivacyTests {
    private static let secrets = ["lovelace", "hopper", "ada@", "example.org", "0100", "z6mk", "grace"]

    private static let lists = [
        "badge,recipient,name,issued\nweb-basic,ada@example.org,Ada Lovelace,2026-5-2\n",
        "badge,recipient,name,issued\nAda Lovelace,ada@example.org,web-basics,ada@example.org\n",
        "badge,recipient,name,issued\nweb-basics,ada@example.org,Lovelace, Ada,2026-05-02\n",
        "badge,recipient,name,issued\nweb-basics,\"ada@example.org,Ada Lovelace,2026-05-02\nx,\"Grace Hopper\",y\n",
        "badge,recipient,name,issued\n\"ada@example.org \"Ada\" Lovelace\",x,+1 608 555 0100,608-555-0100\n",
        "ada@example.org,Ada Lovelace,2026-05-02\ngrace@example.org,Grace Hopper,2026-05-02\n",
        "badge,ada@example.org,Ada Lovelace <ada@example.org>,issued\nx,y,z,2026\n",
        "badge;recipient;issued\nweb-basics,ada@example.org,2026-05-02\n",
        "badge,recipient,recipient_type,visibility,status,issued,credit,result,replaces,evidence,narrative,reason\n"
            + "web-basics,did:key:z6Mk,ada@example.org,Lovelace,Ada Lovelace,2026-05-02,Lovelace,Hopper,Lovelace,"
            + "https://example.org/?by=ada@example.org lovelace,\"by ada@example.org\",Lovelace\n",
        "badge,recipient,issued\nweb-basics,ada@example.org,2026-05-02\nweb-basics,ADA@example.org,2026-05-03\n",
        "badge,recipient,issued,name\nweb-basics,ada@example.org,2999-05-02,ada@example.org\n",
        "badge\trecipient\tissued\tname\nweb-basics\tada@example.org\t2026-05-02\tAda\nx\tLovelace\n",
        "badge,recipient,recipient_type,issued\nx,+1 608 555 0100,email,02.05.2026\n",
    ]

    @Test(arguments: lists.indices)
    func `no report shows a learner`(index: Int) throws {
        try expectDiscreet(Self.lists[index])
    }

    @Test(arguments: 0..<8)
    func `nor of a list that was damaged`(seed: Int) throws {
        var chance = Chance(seed: UInt64(seed) + 31)
        let pieces = ["\"", ",", ";", "\n", "\t", "\"\"", "  ", "\r", "é"]
        for list in Self.lists {
            var list = Array(list.unicodeScalars)
            for _ in 0..<3 {
                let place = chance.below(list.count)
                switch chance.below(2) {
                case 0: list.insert(contentsOf: pieces[chance.below(pieces.count)].unicodeScalars, at: place)
                // Letters stay, lest a name is cut into what a badge may be called.
                default: if !list[place].properties.isAlphabetic, list[place] != "@" { list[place] = " " }
                }
            }
            var text = String.UnicodeScalarView()
            text.append(contentsOf: list)
            try expectDiscreet(String(text), secrets: ["ada@", "@example", "Lovelace", "Hopper"])
        }
    }

    private func expectDiscreet(_ list: String, secrets: [String]? = nil) throws {
        let tree = Self.tree(list)
        let findings = Findings()
        let draft = CatalogDraft(tree, findings: findings)
        let catalog = CatalogResolver.resolve(draft, tree: tree, findings: findings)
        AwardLists(tree: tree, catalog: catalog, lost: draft.lost, today: TestSite.today).check(
            against: RegisterIndex(), findings)
        let found = findings.diagnostics.inOrder()
        if secrets == nil { #expect(!found.isEmpty) }
        let sources = DiagnosticSources(text: tree.source)
        let reports = [
            TextRenderer(width: 400).render(found, sources: sources),
            JSONRenderer().render(found, sources: sources), GitHubRenderer().render(found, sources: sources),
        ]
        for report in reports {
            // What the help lines give as an example is nobody's.
            let words = report.split(separator: "\n").filter { !$0.contains("= help") }.joined(separator: "\n")
            for example in ["learner@example.org", "learner.example.org", "portfolio.example.org", "did:key:z6Mk…"] {
                #expect(!words.contains(example) || report.contains("{") || report.contains("::"))
            }
            let plain = Self.withoutExamples(report)
            for secret in secrets ?? Self.secrets {
                let isThere = secrets == nil ? plain.lowercased().contains(secret) : plain.contains(secret)
                #expect(!isThere, "'\(secret)' in\n\(plain)\nof\n\(list)")
            }
        }
    }

    private static func withoutExamples(_ report: String) -> String {
        [
            "learner@example.org", "learner.example.org", "portfolio.example.org", "did:key:z6Mk…", "+1 608 555 0100",
        ].reduce(report) { $0.replacing($1, with: "") }
    }

    private static func tree(_ list: String) -> SourceTree {
        var files = TestSite.minimal
        files["content/awards/a.csv"] = list
        return SourceTree(files)
    }
}
