import Blazon
import Testing

/// Where Blazon's HTML is to be CommonMark's: recorded from cmark-gfm's own renderer, without the slashes in void elements
/// and with the `tabindex` of wide blocks.
struct PlainMarkdownTests {
    private static let recorded: [(markdown: String, html: String)] = [
        (
            "One\ntwo  \nthree\\\nfour",
            "<p>One\ntwo<br>\nthree<br>\nfour</p>\n"
        ),
        (
            "*a* _b_ **c** __d__ ***e*** `f ` ``g ` h``",
            "<p><em>a</em> <em>b</em> <strong>c</strong> <strong>d</strong> <em><strong>e</strong></em> <code>f </code> <code>g ` h</code></p>\n"
        ),
        (
            "~~gone~~ and ~this~",
            "<p><del>gone</del> and <del>this</del></p>\n"
        ),
        (
            "- a\n- b\n\n  c\n- d",
            "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n<p>c</p>\n</li>\n<li>\n<p>d</p>\n</li>\n</ul>\n"
        ),
        (
            "- a\n  - b\n    1. c\n    2. d\n- e",
            "<ul>\n<li>a\n<ul>\n<li>b\n<ol>\n<li>c</li>\n<li>d</li>\n</ol>\n</li>\n</ul>\n</li>\n<li>e</li>\n</ul>\n"
        ),
        (
            "3. x\n4. y",
            "<ol start=\"3\">\n<li>x</li>\n<li>y</li>\n</ol>\n"
        ),
        (
            "1) p",
            "<ol>\n<li>p</li>\n</ol>\n"
        ),
        (
            "> q\n> > r\nlazy",
            "<blockquote>\n<p>q</p>\n<blockquote>\n<p>r\nlazy</p>\n</blockquote>\n</blockquote>\n"
        ),
        (
            "    code\n\n    more",
            "<pre tabindex=\"0\"><code>code\n\nmore\n</code></pre>\n"
        ),
        (
            "```swift let\nlet a = \"<&>\"\n```",
            "<pre tabindex=\"0\"><code class=\"language-swift\">let a = &quot;&lt;&amp;&gt;&quot;\n</code></pre>\n"
        ),
        (
            "---\n***",
            "<hr>\n<hr>\n"
        ),
        (
            "[a](https://x.org \"t & u\") [b][r] [r]\n\n[r]: <https://y.org/a b> 'z'",
            "<p><a href=\"https://x.org\" title=\"t &amp; u\">a</a> <a href=\"https://y.org/a%20b\" title=\"z\">b</a> <a href=\"https://y.org/a%20b\" title=\"z\">r</a></p>\n"
        ),
        (
            "<https://x.org/?a=1&b=2> <me@x.org> www.x.org https://y.org.",
            "<p><a href=\"https://x.org/?a=1&amp;b=2\">https://x.org/?a=1&amp;b=2</a> <a href=\"mailto:me@x.org\">me@x.org</a> <a href=\"http://www.x.org\">www.x.org</a> <a href=\"https://y.org\">https://y.org</a>.</p>\n"
        ),
        (
            "\\*a\\* &amp; &copy; &#35; \"q\" 'r' <",
            "<p>*a* &amp; © # &quot;q&quot; 'r' &lt;</p>\n"
        ),
        (
            "a\n***\nb",
            "<p>a</p>\n<hr>\n<p>b</p>\n"
        ),
        (
            "[unclosed](x",
            "<p>[unclosed](x</p>\n"
        ),
        (
            "![x",
            "<p>![x</p>\n"
        ),
        (
            "* a\n\n  > b\n\n      c",
            "<ul>\n<li>\n<p>a</p>\n<blockquote>\n<p>b</p>\n</blockquote>\n<pre tabindex=\"0\"><code>c\n</code></pre>\n</li>\n</ul>\n"
        ),
        (
            "Ünï 日本 😀",
            "<p>Ünï 日本 😀</p>\n"
        ),
        (
            "a & b < c > d",
            "<p>a &amp; b &lt; c &gt; d</p>\n"
        ),
        (
            "`` ` ``",
            "<p><code>`</code></p>\n"
        ),
        (
            "**a *b* c**",
            "<p><strong>a <em>b</em> c</strong></p>\n"
        ),
        (
            "1. a\n\n2. b",
            "<ol>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n"
        ),
        (
            "- a\n\n\n- b",
            "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"
        ),
        (
            "[a](</x y>) [b](x(y)z)",
            "<p><a href=\"/x%20y\">a</a> <a href=\"x(y)z\">b</a></p>\n"
        ),
    ]

    @Test(arguments: recorded)
    func isCommonMark(markdown: String, html: String) {
        let (document, diagnostics) = MarkdownDocument.read(SourceText(markdown), at: SourcePath("a.md"))
        #expect(diagnostics.isEmpty)
        #expect(String(decoding: document.html { $0.written }, as: UTF8.self) == html)
    }
}
