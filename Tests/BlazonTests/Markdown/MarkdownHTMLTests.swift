import Blazon
import Testing

struct MarkdownHTMLTests {
    private func html(_ markdown: String, topLevel: Int = 2, prefix: String = "") -> String {
        let document = MarkdownDocument.read(SourceText(markdown), at: SourcePath("a.md")).0
        let html = document.html(
            topLevel: topLevel, anchorPrefix: prefix,
            address: { link in
                switch link.destination {
                case .named(let collection, let id, let fragment):
                    id == "gone" ? nil : "../\(collection.rawValue)s/\(id)/" + (fragment.map { "#" + $0 } ?? "")
                case .file(let path, let suffix): "files/" + path + suffix
                default: "wrong"
                }
            },
            picture: { picture in
                guard case .file(let path, _) = picture.destination, path != "gone.png" else { return nil }
                return MarkdownDocument.ShownPicture(
                    address: "files/" + path, size: path == "a.png" ? .init(width: 3, height: 2) : nil)
            })
        return String(decoding: html, as: UTF8.self)
    }

    @Test func headingsFitThePageWithoutSkipping() {
        let markdown = "### A\n##### B\n#### C\n### A\n# *Top* `x`\n"
        #expect(
            html(markdown) == """
                <h2 id="a">A</h2>
                <h3 id="b">B</h3>
                <h3 id="c">C</h3>
                <h2 id="a-2">A</h2>
                <h2 id="top-x"><em>Top</em> <code>x</code></h2>

                """)
        #expect(html("# a\n## b\n### c", topLevel: 5).contains("<h6 id=\"c\">"))
        #expect(html("# a\n[x](#a)", prefix: "criteria-").contains("<a href=\"#criteria-a\">"))
    }

    @Test func tablesScrollAndAlign() {
        #expect(
            html("| a | b |\n|:-:|--:|\n| `x` | y\\|z |\n| q |") == """
                <div class="table" tabindex="0">
                <table>
                <thead>
                <tr>
                <th scope="col" class="align-center">a</th>
                <th scope="col" class="align-right">b</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td class="align-center"><code>x</code></td>
                <td class="align-right">y|z</td>
                </tr>
                <tr>
                <td class="align-center">q</td>
                <td class="align-right"></td>
                </tr>
                </tbody>
                </table>
                </div>

                """)
    }

    @Test func tasksAreTextThatEveryReaderCanSay() {
        #expect(
            html("- [x] done\n- [ ] not\n") == """
                <ul>
                <li class="task">☑ done</li>
                <li class="task">☐ not</li>
                </ul>

                """)
        #expect(html("- [x] a\n\n- [ ] b\n").contains("<p>☑ a</p>"))
    }

    @Test func linksAreResolved() {
        #expect(html("[a](badge:cap#x)") == "<p><a href=\"../badges/cap/#x\">a</a></p>\n")
        #expect(html("[a](badge:gone)") == "<p>a</p>\n")
        #expect(
            html("[a](my%20file.pdf?x=1#p \"T\")") == "<p><a href=\"files/my%20file.pdf?x=1#p\" title=\"T\">a</a></p>\n"
        )
        #expect(html("[a](https://x.org/ä?b=\"c\"#d#e)").contains("href=\"https://x.org/%C3%A4?b=%22c%22#d%23e\""))
        #expect(html("[a <https://x.org> b](badge:c)") == "<p><a href=\"../badges/c/\">a https://x.org b</a></p>\n")
    }

    @Test func picturesAreResolved() {
        #expect(
            html("![a *b* \"c\"](a.png 't')")
                == "<p><img src=\"files/a.png\" alt=\"a b &quot;c&quot;\" title=\"t\" width=\"3\" height=\"2\" loading=\"lazy\"></p>\n"
        )
        #expect(html("![a](b.svg)") == "<p><img src=\"files/b.svg\" alt=\"a\" loading=\"lazy\"></p>\n")
        #expect(html("![a & b](gone.png)") == "<p>a &amp; b</p>\n")
        #expect(html("![a](https://x.org/a.png)") == "<p>a</p>\n")
        #expect(
            html("![a [b](badge:c) ![d](a.png)](b.svg) [e](badge:f)").hasSuffix("<a href=\"../badges/f/\">e</a></p>\n"))
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "a <img src=x onerror=alert(1)> b", "<div\nonclick='x'>", "<?php x ?>",
        "<![CDATA[x]]>",
        "[a](javascript:alert(1))", "[a](JaVa\u{1}Script:x)", "[a](java&#10;script&colon;x)", "[a](&#1;javascript:x)",
        "<javascript:alert(1)>", "[a][r]\n\n[r]: data:text/html,<script>x</script>", "![a](javascript:x)",
        "![\"onload=x](a.png)", "[a](https://x.org/\"onclick=\"x)", "# \" onclick=x\n", "```\"onclick=x>\n```",
        "[a](badge:x \"'\\\"><script>\")", "[a](\\\\\\\\evil.org)", "[a](vbscript:x)", "![a](//evil.org/x.png)",
    ])
    func nothingWrittenBecomesMarkup(markdown: String) {
        let tags = html(markdown).split(separator: "<").dropFirst(html(markdown).hasPrefix("<") ? 0 : 1)
        let allowed = [
            "p>", "/p>", "pre tabindex=\"0\">", "/pre>", "/code>", "h2 id=", "/h2>", "/a>", "code class=\"language-",
        ]
        for tag in tags {
            let isLink = ["a href=\"https:", "a href=\"files/", "a href=\"../badges/", "img src=\"files/"].contains {
                tag.hasPrefix($0)
            }
            #expect(isLink || allowed.contains { tag.hasPrefix($0) }, "\(tag)")
            #expect(!tag.prefix { $0 != ">" }.contains("\" on"), "\(tag)")
        }
    }

    @Test func rawHTMLIsShownAndCommentsAreNot() {
        #expect(html("a <b>c</b> <!-- d --> e") == "<p>a &lt;b&gt;c&lt;/b&gt;  e</p>\n")
        #expect(html("<!-- a\n\nb -->\n") == "")
        #expect(html("<div>\nx\n</div>") == "<pre tabindex=\"0\">&lt;div&gt;\nx\n&lt;/div&gt;\n</pre>\n")
    }

    @Test func charactersThatHTMLForbidsAreReplaced() {
        #expect(
            html("a&#1;b&#x80;c&#xFFFE;d&#x1FFFF;e\u{7F}") == "<p>a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{FFFD}</p>\n")
    }
}
