import Blazon
import Testing

struct TextRendererTests {
    private func render(
        _ text: String, marking marked: String, width: Int = 120, label: String = "", help: [String] = []
    ) -> String {
        TextRenderer(width: width).render(
            [SampleFindings.finding(marking: marked, in: text, label: label, help: help)],
            sources: SampleFindings.sources(["content/a.yaml": text]))
    }

    /// The source line and the line of carets.
    private func lines(_ text: String, marking marked: String, width: Int = 120) -> [String] {
        render(text, marking: marked, width: width).split(separator: "\n").map(String.init)
            .filter { $0.contains(" | ") }
    }

    @Test func `a finding looks like this`() {
        let path = "content/catalog.yaml"
        let text = String(repeating: "\n", count: 13) + "related: [web-basic, knots]\n"
        let finding = SampleFindings.finding(
            SampleFindings.unknownBadge, "no badge 'web-basic' in the catalog", marking: "web-basic", in: text,
            of: path,
            label: "not defined", help: ["did you mean 'web-basics' (content/catalog.yaml:32)?"])
        let rendered = TextRenderer().render([finding], sources: SampleFindings.sources([path: text]))
        #expect(
            rendered == """
                error[unknown-badge]: no badge 'web-basic' in the catalog
                  --> content/catalog.yaml:14:11
                   |
                14 | related: [web-basic, knots]
                   |           ^^^^^^^^^ not defined
                   = help: did you mean 'web-basics' (content/catalog.yaml:32)?

                1 error

                """)
    }

    @Test func `nothing of an award list is shown but what may be`() {
        let path = SourcePath("content/awards/2026-spring.csv")
        let text = "2026-05-02,web-basic,ada@example.org,Ada\n"
        func lines(_ marked: String, showing: [Range<Int>]?) -> [String] {
            let finding = Diagnostic(
                SampleFindings.unknownBadge, "no badge",
                at: SourceSpan(path, SampleFindings.range(of: marked, in: text)),
                showing: showing)
            let rendered = TextRenderer().render([finding], sources: SampleFindings.sources([path.text: text]))
            return rendered.split(separator: "\n").map(String.init).filter { $0.contains(" | ") || $0.contains("-->") }
        }
        #expect(
            lines("web-basic", showing: [0..<21, 36..<37]) == [
                " --> content/awards/2026-spring.csv:1:12", "1 | 2026-05-02,web-basic,…,…", "  |            ^^^^^^^^^",
            ])
        #expect(
            lines("Ada", showing: [0..<21, 36..<37]) == [
                " --> content/awards/2026-spring.csv:1:38", "1 | 2026-05-02,web-basic,…,…",
                "  |                        ^",
            ])
        #expect(
            lines("web-basic", showing: nil) == [
                " --> content/awards/2026-spring.csv:1:12", "1 | …", "  | ^",
            ])
    }

    @Test func `several findings, several help lines, and a file that is missing`() {
        let text = "![](a.svg)\n"
        let rendered = TextRenderer().render(
            [
                SampleFindings.finding(
                    SampleFindings.missingAlt, "picture without words", marking: "![]", in: text, help: ["one", "two"]),
                Diagnostic(
                    SampleFindings.unknownBadge, "no file 'content/site.yaml'",
                    at: .start(of: SourcePath("content/site.yaml"))
                ),
                Diagnostic(
                    SampleFindings.unknownBadge, "no title", at: .start(of: SourcePath("content/a.yaml")), help: "write"
                ),
            ], sources: SampleFindings.sources(["content/a.yaml": text], site: "./demo"))
        #expect(
            rendered == """
                warning[missing-alt]: picture without words
                 --> demo/content/a.yaml:1:1
                  |
                1 | ![](a.svg)
                  | ^^^
                  = help: one
                  = help: two

                error[unknown-badge]: no file 'content/site.yaml'
                 --> demo/content/site.yaml

                error[unknown-badge]: no title
                 --> demo/content/a.yaml:1:1
                  = help: write

                2 errors, 1 warning

                """)
    }

    @Test func `nothing to say is nothing said`() {
        #expect(TextRenderer().render([], sources: SampleFindings.sources([:])) == "")
    }

    @Test(arguments: [
        ("\tname: x", "name", "1 |     name: x", "  |     ^^^^"),
        ("名前: x", "x", "1 | 名前: x", "  |       ^"),
        ("名前: x", "前", "1 | 名前: x", "  |   ^^"),
        ("e\u{301}te\u{301}: x", "x", "1 | e\u{301}te\u{301}: x", "  |      ^"),
        ("👩‍🏫🇯🇵❤️ x", "x", "1 | 👩‍🏫🇯🇵❤️ x", "  |       ^"),
        ("한국 x", "x", "1 | 한국 x", "  |      ^"),
        ("\u{FEFF}name: x", "x", "1 | name: x", "  |       ^"),
        ("a: \u{1B}[31mred", "red", "1 | a: ␛[31mred", "  |         ^^^"),
        ("a\u{202E}b: x", "x", "1 | a\u{FFFD}b: x", "  |      ^"),
        ("name: x\r\nb: y", "x\r\nb", "1 | name: x", "  |       ^"),
    ])
    func `carets stand under what they mark`(text: String, marked: String, line: String, carets: String) {
        #expect(lines(text, marking: marked) == [line, carets])
    }

    @Test func `bytes that are no UTF-8 keep the caret in its place`() {
        let bytes: [UInt8] = [0x61, 0xFF, 0xE5, 0x90, 0x20] + Array("x".utf8)
        let finding = Diagnostic(SampleFindings.unknownBadge, "m", at: SourceSpan(SourcePath("a"), 5..<6))
        let rendered = TextRenderer().render([finding], sources: DiagnosticSources { _ in SourceText(bytes) })
        #expect(rendered.contains("1 | a\u{FFFD}\u{FFFD} x\n  |     ^\n"))
    }

    @Test func `a place at the end of a line, or beyond the file, has its caret`() {
        let finding = Diagnostic(SampleFindings.unknownBadge, "m", at: SourceSpan(SourcePath("a"), 99..<120))
        let rendered = TextRenderer().render([finding], sources: SampleFindings.sources(["a": "x: y"]))
        #expect(rendered.contains(" --> a:1:5\n  |\n1 | x: y\n  |     ^\n"))
    }

    @Test func `long lines are cut around what is marked`() {
        let text =
            String(repeating: "abcdefghi ", count: 30) + "HERE" + String(repeating: " jklmnopqr", count: 30) + "END"
        #expect(
            lines(text, marking: "HERE", width: 60) == [
                "1 | …efghi abcdefghi HERE jklmnopqr jklmnopqr jklmnopqr jkl…",
                "  |                  ^^^^",
            ])
        #expect(lines(text, marking: "abc", width: 40) == ["1 | abcdefghi abcdefghi abcdefghi abcd…", "  | ^^^"])
        #expect(
            lines(text, marking: "END", width: 40) == [
                "1 | …r jklmnopqr jklmnopqr jklmnopqrEND", "  |                                 ^^^",
            ])
        #expect(
            lines(text, marking: text, width: 40) == [
                "1 | abcdefghi abcdefghi abcdefghi abcd…", "  | " + String(repeating: "^", count: 34),
            ])
    }

    @Test func `a wide character that does not fit is left out`() {
        let text = String(repeating: "名", count: 40) + "x" + String(repeating: "前", count: 40)
        #expect(
            lines(text, marking: "x", width: 40) == [
                "1 | …名名名名名x前前前前前前前前前前前…", "  |            ^",
            ])
    }

    @Test func `words cannot steer the terminal`() {
        let rendered = TextRenderer().render(
            [
                Diagnostic(
                    SampleFindings.unknownBadge, "no badge '\u{1B}]0;pwned\u{7}\n::error::'",
                    at: .start(of: SourcePath("a\u{1B}[2J")), help: "write\r\u{9B}31m")
            ], sources: SampleFindings.sources([:]))
        #expect(
            rendered == """
                error[unknown-badge]: no badge '␛]0;pwned␇␊::error::'
                 --> a␛[2J
                  = help: write␍\u{FFFD}31m

                1 error

                """)
    }

    @Test func `colours are for terminals`() {
        let rendered = TextRenderer(colours: true).render(
            [SampleFindings.finding(marking: "x", in: "x")], sources: SampleFindings.sources(["content/a.yaml": "x"]))
        #expect(rendered.hasPrefix("\u{1B}[1;31merror[unknown-badge]\u{1B}[0m\u{1B}[1m: no badge\u{1B}[0m\n"))
        #expect(rendered.contains("\u{1B}[1;31m^\u{1B}[0m"))
    }
}
