import Blazon
import Testing

/// Files made to hurt: each is read, or refused with a word, and nothing traps.
struct HostileMarkdownTests {
    private func rules(_ markdown: String) -> Set<String> {
        let (document, diagnostics) = MarkdownDocument.read(SourceText(markdown), at: SourcePath("a.md"))
        #expect(document.html { $0.written }.count <= markdown.utf8.count * 40 + 1_000)
        return Set(diagnostics.map(\.rule.name))
    }

    @Test func nestingIsRefused() {
        for opener in [">", "- ", "*a **b ", "![", "> 1. "] {
            let closers = opener == "![" ? String(repeating: "](b)", count: 10_000) : ""
            let nested = rules(String(repeating: opener, count: 10_000) + "x" + closers)
            #expect(nested.contains("markdown-too-complex") || opener == "*a **b ", "\(opener)")
        }
    }

    @Test func excessIsRefusedBeforeTheParserSeesIt() {
        #expect(rules(String(repeating: "a", count: 1 << 20) + "a") == ["file-too-large"])
        #expect(rules(String(repeating: "[", count: 30_000)) == ["markdown-too-complex"])
        #expect(rules(String(repeating: "a <!A ", count: 10_000)) == ["markdown-too-complex"])
        let wide = String(repeating: "|a", count: 900) + "|\n" + String(repeating: "|-", count: 900) + "|\n"
        #expect(rules(wide + String(repeating: "|x\n", count: 10_000)) == ["markdown-too-complex"])
        #expect(
            rules(String(repeating: "|a", count: 2_000) + "\n" + String(repeating: "|-", count: 2_000)) == [
                "markdown-too-complex"
            ])
    }

    @Test func nothingIsRead() {
        #expect(rules("").isEmpty)
        #expect(rules("\u{FEFF}").isEmpty)
        #expect(MarkdownDocument.read(SourceText([0xFF]), at: SourcePath("a.md")).0.excerpt == "\u{FFFD}")
    }

    private struct Seeded: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 33
        }
    }

    private static let pieces = [
        "*", "**", "_", "`", "``", "[", "]", "(", ")", "![", "](badge:a)", "](x.png)", "](javascript:x)", "<", ">",
        "<b>",
        "</b>", "<!--", "-->", "<badge:a>", "<javascript:x>", "www.x.org", "me@x.org", "\n", "\n\n", "\r\n", "\r",
        "    ",
        "\t", "> ", "- ", "- [ ] ", "1. ", "# ", "\n===\n", "\n---\n", "| a | b |\n|---|:-:|\n", "|", "\\", "\\|",
        "&amp;",
        "&nosuch;", "&#x1;", "~~", "```\n", "word ", "é", "日本", "\u{0}", "[r]", "[r]: badge:x\n", "\"t\"", "<div>\n",
        "<script>", "<?php", "<![CDATA[", "\u{FEFF}",
    ]

    @Test func anyMixtureGivesWholeTagsAndANarrativeWithoutHTML() throws {
        var random = Seeded(state: 20_260_824)
        for round in 0..<3_000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 1...30, using: &random) {
                bytes += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)].utf8
            }
            if round % 7 == 0 { bytes.insert(0x92, at: Int.random(in: 0...bytes.count, using: &random)) }
            let (document, diagnostics) = MarkdownDocument.read(SourceText(bytes), at: SourcePath("a.md"))
            let shown = String(decoding: bytes, as: UTF8.self).debugDescription
            #expect(diagnostics.allSatisfy { $0.span.range.upperBound <= bytes.count }, "\(shown)")
            let html = document.html(address: { $0.written }, picture: { .init(address: $0.written) })
            #expect(TagBalance.fault(in: String(decoding: html, as: UTF8.self)) == nil, "\(shown)")
            let narrative = document.narrative { _ in "https://x.org/" }
            let again = MarkdownDocument.read(SourceText(narrative), at: SourcePath("a.md")).1
            #expect(!again.contains { $0.rule == .rawHTML }, "\(shown)")
        }
    }

    @Test func manyReadersAtOnceSeeTheSame() async {
        let markdown =
            "# a\n\n| b ~~c~~ | www.x.org |\n|---|---|\n| [d](badge:e) | **f** |\n\n- [x] ~~g~~ http://y.org\n"
        @Sendable func html() -> [UInt8] {
            MarkdownDocument.read(SourceText(markdown), at: SourcePath("a.md")).0.html { $0.written }
        }
        let expected = html()
        let differences = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<4 { group.addTask { (0..<500).count { _ in html() != expected } } }
            return await group.reduce(0, +)
        }
        #expect(differences == 0)
    }
}
