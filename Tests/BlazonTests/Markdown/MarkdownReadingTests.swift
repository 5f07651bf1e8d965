import Blazon
import Testing

struct MarkdownReadingTests {
    private let path = SourcePath("content/a.md")

    private func read(_ markdown: String) -> (MarkdownDocument, [Diagnostic]) {
        MarkdownDocument.read(SourceText(markdown), at: path)
    }

    /// Each diagnostic as `rule line:column 'marked text'`.
    private func said(_ markdown: String) -> [String] {
        let text = SourceText(markdown)
        return read(markdown).1.map { diagnostic in
            let position = text.position(of: diagnostic.span.range.lowerBound)
            let marked = text.string(diagnostic.span.range)
            return "\(diagnostic.rule.name) \(position.line):\(position.column) '\(marked)'"
        }
    }

    @Test func outline() {
        let (document, _) = read(
            "# Wörter & *Bilder*\n\nOne **two**\nthree [four](badge:x).\n\n## A\n### A\n- five\n\n| six |\n|--|\n| 七八 |\n"
        )
        #expect(document.headings.map(\.text) == ["Wörter & Bilder", "A", "A"])
        #expect(document.headings.map(\.anchor) == ["wörter-bilder", "a", "a-2"])
        #expect(document.headings.map(\.level) == [1, 2, 3])
        #expect(document.headings.map(\.depth) == [0, 1, 2])
        #expect(document.excerpt == "One two three four.")
        #expect(document.links.map(\.text) == ["four"])
    }

    @Test(arguments: [
        ("Getting started", "getting-started"), ("  -- !? --  ", "section"), ("ΑΒΓ δ", "αβγ-δ"), ("हिन्दी शब्द", "हिन्दी-शब्द"),
        ("C++ & C#", "c-c"), ("don't_stop", "dont-stop"), ("2.5 hours", "25-hours"), ("日本語", "日本語"),
    ])
    func anchors(heading: String, anchor: String) {
        #expect(read("# " + heading.replacing("-- ", with: "\\-- ")).0.headings.map(\.anchor) == [anchor])
    }

    @Test func anchorsAreUnique() {
        #expect(read("# a 2\n# a\n# a\n# a").0.headings.map(\.anchor) == ["a-2", "a", "a-3", "a-4"])
    }

    @Test func linksArePlacedAtTheirAddress() {
        let markdown = """
            [r]: badge:x
            [s]: <y z> "t"
              para *em* [a
              b](/x1) and `]( c
               d` [ref][r] \\[no\\](x) &copy; [k\\]](x2 "t")

            > quote **[l](x3)**
            lazy [ü &amp; *z*](<x4 y> (t))

            - [ ] todo [k](x5)

              more ![h](x\\(6&amp;)

            before [p](x7)
            | a | b\\|[c](x8) |
            |---|:-:|
            | [x](x9) | ~~<https://x.org/10>~~ |

            ## Head [y](x11) ##

            Set [![v](x12)](x13) www.x14.org
            ===
            """
        let text = SourceText(markdown)
        let document = read(markdown).0
        #expect(
            document.links.map { text.string($0.span.range) } == [
                "/x1", "[ref][r]", "x2", "x3", "x4 y", "x5", "x7", "x8", "x9", "https://x.org/10", "x11", "x13",
                "www.x14.org",
            ])
        #expect(document.pictures.map { text.string($0.span.range) } == ["x\\(6&amp;", "x12"])
        #expect(document.links.map(\.destination)[1] == .named(.badge, id: "x", fragment: nil))
        #expect(document.pictures.first?.destination == .file("x(6&", suffix: ""))
    }

    @Test(arguments: [
        ("a\n\n<b>x</b> y", ["raw-html 3:1 '<b>'"]),
        ("> <div>\n> x", ["raw-html 1:3 '<div>'"]),
        ("é [a](javascript:x)", ["unsafe-link 1:7 'javascript:x'"]),
        ("[a][r]\n\n[r]: data:x", ["unsafe-link 1:1 '[a][r]'"]),
        ("![a](data:image/png;base64,x)", ["unsafe-link 1:6 'data:image/png;base64,x'"]),
        ("![a](https://x.org/a.png)", ["remote-image 1:6 'https://x.org/a.png'"]),
        ("![a](//x.org/a.png)", ["remote-image 1:6 '//x.org/a.png'"]),
        ("x ![ ](a.png)", ["missing-alt 1:8 'a.png'"]),
        ("# One\n\n[a](#tow) [b](#one) [c](#)", ["unknown-anchor 3:5 '#tow'"]),
        (
            "[a](https:/x.org) [b]() [c](mailto:x)",
            [
                "malformed-link 1:5 'https:/x.org'", "malformed-link 1:19 '[b]()'", "malformed-link 1:29 'mailto:x'",
            ]
        ),
        ("[](https://x.org)", ["empty-link 1:4 'https://x.org'"]),
        ("a\u{1}b", ["bad-encoding 1:2 '\u{1}'"]),
    ])
    func mistakesAreFoundInPlace(markdown: String, expected: [String]) {
        #expect(said(markdown) == expected)
    }

    @Test func helpCanBeDone() {
        #expect(read("# How we assess\n[a](#how-we-asess)").1.first?.help.first == "did you mean '#how-we-assess'?")
        #expect(read("[a](bagde:x)").1.first?.help.first == "did you mean 'badge:'?")
    }

    @Test(arguments: [
        ("https://x.org", Destination.web("https://x.org")), (" HTTPS://x.org:80/ ", .web("HTTPS://x.org:80/")),
        ("//x.org/a", .web("//x.org/a")), ("tel:+1 608", .web("tel:+1 608")),
        ("badge:a%20b#c", .named(.badge, id: "a b", fragment: "c")), ("TAG:x#", .named(.tag, id: "x", fragment: nil)),
        ("../a%20b.pdf?c#d", .file("../a b.pdf", suffix: "?c#d")), ("#%C3%A4", .anchor("ä")),
        ("/\\x", .refused(.malformed)),
        ("https://", .refused(.malformed)), ("http://a b", .refused(.malformed)),
        ("http://x:999999/", .refused(.malformed)),
        ("java\nscript:x", .refused(.scheme("javascript"))), ("\u{1} data:x", .refused(.scheme("data"))),
        ("a:b", .refused(.scheme("a"))), ("./a:b", .file("./a:b", suffix: "")), ("", .refused(.empty)),
    ])
    func destinations(written: String, destination: Destination) {
        #expect(Destination(written) == destination)
    }

    @Test func positionsAreTheFilesOwn() {
        let markdown = "\u{FEFF}---\r\ntitle: x\r\n---\r\n\r\nä <i>\r\n"
        let text = SourceText(markdown)
        let (matter, problems) = FrontMatter.split(text, at: path)
        #expect(problems.isEmpty)
        #expect(matter.yaml.map(text.string) == "title: x\r\n")
        let (document, diagnostics) = MarkdownDocument.read(text, body: matter.body, at: path)
        #expect(document.excerpt == "ä")
        #expect(diagnostics.map { text.string($0.span.range) } == ["<i>"])
    }

    @Test func frontMatterMayBeMissingOrUnclosed() {
        let plain = FrontMatter.split(SourceText("a\n---\n"), at: path)
        #expect(plain.0.yaml == nil && plain.0.body == 0..<6 && plain.1.isEmpty)
        let open = FrontMatter.split(SourceText("---\na: b\n"), at: path)
        #expect(open.0.yaml == nil && open.1.map(\.rule) == [.unclosedFrontMatter])
        let empty = FrontMatter.split(SourceText("---\n---"), at: path)
        #expect(empty.0.yaml == 4..<4 && empty.0.body == 7..<7)
    }

    @Test func bytesThatAreNoTextAreReportedAndReplaced() {
        let bytes = Array("a \u{FEFF}".utf8) + [0x92] + Array("s <b>\0 ".utf8) + [0xE2, 0x82]
        let (document, diagnostics) = MarkdownDocument.read(SourceText(bytes), at: path)
        #expect(diagnostics.map(\.rule.name) == ["bad-encoding", "raw-html", "bad-encoding"])
        #expect(diagnostics.map(\.span.range.lowerBound) == [5, 8, 11])
        #expect(diagnostics.first?.message == "byte at offset 5 is not UTF-8, and 1 more")
        #expect(document.excerpt == "a \u{FEFF}\u{FFFD}s \u{FFFD} \u{FFFD}")
    }
}
