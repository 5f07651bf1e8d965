import Foundation
import Testing

@testable import Blazon

/// Whatever bytes an award list holds, it is read to its end, and what is said lies within it.
@Suite struct AwardMutationTests {
    private static let count =
        ProcessInfo.processInfo.environment["BLAZON_MUTATIONS"].flatMap { Int($0) } ?? 150

    private static let list = """
        badge;recipient;recipient_type;name;issued;expires;evidence;narrative;credit;result;visibility;status;reason;replaces
        web-basics;learner1@example.org;;"Example; Ada";2026-05-02;2029-05-02;https://a.example/1|https://a.example/2;"Made ""it""
        in May";2.5;;public;;;
        web-basics;did:web:a.example;did;;5/2/2026;;;;;;;revoked;Slip;urn:uuid:8f14e45f-ceea-467f-9a3b-0c1d2e3f4a5b

        """

    private static let pieces =
        [
            "\"", "\"\"", ";", ",", "\t", "\n", "\r", "\r\n", "\0", "\u{FEFF}", "é", "\u{2028}", "\u{A0}", "sep=;\n",
            "@", "|",
            "99999999999999999999", "2026-02-30", "46144", "1/1/1", "did:", "https://", "+", "%", "\u{1F1E6}",
        ].map { Array($0.utf8) } + [[0xFF, 0xFE], [0xFE, 0xFF], [0xE9], [0xC2], [0, 0]]

    @Test(arguments: 0..<8)
    func `a mutated list is read to its end`(seed: Int) throws {
        var chance = Chance(seed: UInt64(seed) + 400)
        for _ in 0..<Self.count {
            var bytes = Array(Self.list.utf8)
            for _ in 0...chance.below(4) {
                let start = chance.below(bytes.count + 1)
                let end = min(bytes.count, start + chance.below(20))
                switch chance.below(4) {
                case 0: bytes.removeSubrange(start..<end)
                case 1: bytes.replaceSubrange(start..<end, with: Self.pieces[chance.below(Self.pieces.count)])
                case 2: bytes.insert(contentsOf: Self.pieces[chance.below(Self.pieces.count)], at: start)
                default: bytes.insert(contentsOf: bytes[start..<end], at: chance.below(bytes.count + 1))
                }
            }
            try expectWhole(bytes, piece: 1 + chance.below(200))
        }
    }

    /// Read in pieces and at once, with the same findings.
    private func expectWhole(_ bytes: [UInt8], piece: Int) throws {
        let files = TestSite.minimal.mapValues { Array($0.utf8) }
            .merging(["content/awards/a.csv": bytes]) { $1 }
        let tree = SourceTree(
            paths: files.keys.map(SourcePath.init(_:)), read: { files[$0.text] ?? [] },
            stream: { path, receive in
                var rest = (files[path.text] ?? [])[...]
                while !rest.isEmpty {
                    try receive(Array(rest.prefix(piece)))
                    rest = rest.dropFirst(piece)
                }
            })
        let found = findings(of: tree)
        #expect(found == findings(of: SourceTree(paths: tree.paths) { files[$0.text] ?? [] }))
        let source = try #require(tree.source(of: SourcePath("content/awards/a.csv")))
        for diagnostic in found {
            #expect(diagnostic.span.range.upperBound <= source.bytes.count, "\(diagnostic.rule.name) \(bytes)")
            #expect(diagnostic.showing != nil)
            #expect(!diagnostic.help.isEmpty)
        }
        let report = TextRenderer().render(found, sources: DiagnosticSources(text: tree.source))
        #expect(found.isEmpty == report.isEmpty)
    }

    private func findings(of tree: SourceTree) -> [Diagnostic] {
        let findings = Findings()
        let draft = CatalogDraft(tree, findings: findings)
        let catalog = CatalogResolver.resolve(draft, tree: tree, findings: findings)
        AwardLists(tree: tree, catalog: catalog, lost: draft.lost, today: TestSite.today).check(
            against: RegisterIndex(), findings)
        return findings.diagnostics.inOrder()
    }
}
