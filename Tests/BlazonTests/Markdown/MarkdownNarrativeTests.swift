import Blazon
import Testing

struct MarkdownNarrativeTests {
    private func narrative(_ markdown: String) -> String {
        MarkdownDocument.read(SourceText(markdown), at: SourcePath("a.md")).0.narrative { destination in
            switch destination {
            case .named(_, let id, _): id == "gone" ? nil : "https://x.org/\(id)/"
            case .file(let path, let suffix): "https://x.org/files/\(path)\(suffix)"
            case .anchor(let anchor): "https://x.org/#\(anchor)"
            default: nil
            }
        }
    }

    @Test(arguments: [
        ("*a*  [b](badge:c \"t\")\r\n\r\n`[d](badge:e)`", "*a*  [b](https://x.org/c/ \"t\")\r\n\r\n`[d](badge:e)`"),
        (
            "[a](<my file.pdf>) ![b](c(d).png)",
            "[a](<https://x.org/files/my%20file.pdf>) ![b](https://x.org/files/c%28d%29.png)"
        ),
        ("# A\n[b](#a) [c](https://y.org/?d=é)", "# A\n[b](https://x.org/#a) [c](https://y.org/?d=é)"),
        ("[a][r] [r]\n\n[r]: badge:c", "[a](https://x.org/c/) [r](https://x.org/c/)\n\n[r]: badge:c"),
        ("<badge:c> <https://y.org>", "<https://x.org/c/> <https://y.org>"),
        ("[a](badge:gone) ![b](https://y.org/c.png)", "a ![b](https://y.org/c.png)"),
        ("[a](javascript:x) <javascript:x>", "a &lt;javascript:x>"),
        ("a <b>c</b> <!-- d -->e", "a &lt;b>c&lt;/b> e"),
        ("<div>\n[a](badge:c)\n</div>", "&lt;div>\n[a](https://x.org/c/)\n&lt;/div>"),
        ("<<!-- -->script>", "&lt;script>"),
        ("<p title=\"[a](javascript:x)\">", "&lt;p title=\"a\">"),
    ])
    func becomesPortable(markdown: String, expected: String) {
        #expect(narrative(markdown) == expected)
    }
}
