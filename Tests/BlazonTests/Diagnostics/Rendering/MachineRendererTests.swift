import Blazon
import Testing

struct MachineRendererTests {
    private let text = "a: 1\nbadge: wéb-basic\n"
    private var findings: [Diagnostic] {
        [
            SampleFindings.finding(
                SampleFindings.unknownBadge, "no badge 'wéb-basic'", marking: "wéb-basic", in: text,
                help: ["did you mean 'web-basics'?", "say \"it\" \\ \u{1B}[0m"]),
            Diagnostic(
                SampleFindings.missingAlt, "50% of\r\nit: a, b", at: .start(of: SourcePath("content/b,c:d.md"))),
        ]
    }

    @Test func `JSON is one object`() {
        #expect(
            JSONRenderer().render(findings, sources: SampleFindings.sources(["content/a.yaml": text], site: "demo/"))
                == #"""
                {
                  "diagnostics": [
                    {"rule": "unknown-badge", "severity": "error", "message": "no badge 'wéb-basic'", "path": "demo/content/a.yaml", "line": 2, "column": 8, "endLine": 2, "endColumn": 17, "help": ["did you mean 'web-basics'?", "say \"it\" \\ \u001b[0m"]},
                    {"rule": "missing-alt", "severity": "warning", "message": "50% of\r\nit: a, b", "path": "demo/content/b,c:d.md", "line": 1, "column": 1, "endLine": 1, "endColumn": 1, "help": []}
                  ],
                  "errors": 1,
                  "warnings": 1
                }

                """#)
    }

    @Test func `JSON of no findings`() {
        #expect(
            JSONRenderer().render([], sources: SampleFindings.sources([:])) == """
                {
                  "diagnostics": [],
                  "errors": 0,
                  "warnings": 0
                }

                """)
    }

    @Test func `GitHub's annotations`() {
        #expect(
            GitHubRenderer().render(findings, sources: SampleFindings.sources(["content/a.yaml": text], site: "."))
                == """
                ::error file=content/a.yaml,line=2,col=8,title=unknown-badge::no badge 'wéb-basic'%0A\
                help: did you mean 'web-basics'?%0Ahelp: say "it" \\ ␛[0m
                ::warning file=content/b%2Cc%3Ad.md,line=1,col=1,title=missing-alt::50%25 of%0D%0Ait: a, b

                """)
    }
}
