import Testing

@testable import Blazon

@Suite struct IssuedMarkdownTests {
    /// Texts that look plain, most of which are not.
    private static let texts = [
        "Wrote a plan, and kept it; three weeks long (nearly).", "Größe: 20 % mehr, \"gut\" und 'fein'?",
        "well-known - and so on",
        "see http://example.org for more", "see www.example.org for more", "mail a@example.org", "now. Below. www",
        "a/b and c: d", "1. first", "1) first", "- item", "+ item", "# title", "two  spaces", "ends in space ",
        "    code", "*strong*", "snake_case_word", "a `code` word", "[a](b)", "![a](b)", "a & b &amp; c", "a < b > c",
        "~~gone~~", "line\nline", "line  \nline", "para\n\npara", "Title\n===", "a\\*b", "a | b\n--|--\n1 | 2",
        "https://example.org", "ftp://example.org", "", " ", "été", "你好。", "'quoted'", "wwwhat. Really", "a:/b",
    ]

    @Test(arguments: texts)
    func `a short way leads to the same HTML`(text: String) {
        let (document, _) = MarkdownDocument.read(SourceText(text), at: SourcePath("x.md"))
        let html = document.html(topLevel: 3, anchorPrefix: "x-")
        #expect(
            String(decoding: IssuedMarkdown.html(text, prefix: "x-").bytes, as: UTF8.self)
                == String(decoding: html, as: UTF8.self))
    }

    @Test func `most narratives go the short way`() {
        #expect(Self.texts.filter(IssuedMarkdown.isOnlyWords).count == 9)
        #expect(!IssuedMarkdown.isOnlyWords("see www.example.org"))
        #expect(!IssuedMarkdown.isOnlyWords("see http://example.org"))
    }

    @Test func `what leads nowhere is words`() {
        let html = IssuedMarkdown.html("[a](badge:x), [b](file.pdf), ![c](d.png), [e](https://e.example)", prefix: "")
        #expect(
            String(decoding: html.bytes, as: UTF8.self)
                == "<p>a, b, c, <a href=\"https://e.example\">e</a></p>\n")
    }
}
