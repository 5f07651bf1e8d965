import Testing

@testable import Blazon

struct ThemeReaderTests {
    private func read(_ theme: String) -> (theme: SiteTheme, findings: [String]) {
        let findings = Findings()
        let tree = SourceTree([
            "content/site.yaml": """
            title: T
            baseURL: https://badges.example.edu
            issuer: { name: N, url: https://www.example.edu, email: a@example.edu }
            \(theme)
            """
        ])
        let settings = SettingsReader.read(tree, findings: findings)
        return (
            settings.theme,
            findings.diagnostics.map { "\($0.rule.name): \($0.message); \($0.help.joined(separator: "; "))" }
        )
    }

    @Test func `a site without a theme is azure`() {
        #expect(read("").theme == SiteTheme())
        #expect(read("theme: { accent: azure }").theme.accent == SiteTheme().accent)
    }

    @Test func `an accent brings its companion for dark paper`() {
        let (theme, findings) = read("theme: { accent: \"#7A1F2B\" }")
        #expect(findings.isEmpty)
        #expect(theme.accent == Colour(0x7a1f2b))
        #expect(theme.accentDark.contrast(with: SiteTheme.darkPaper) >= 7)
        #expect(read("theme: { accent: gules, accentDark: or }").theme.accentDark == Tincture.or.colour)
    }

    @Test func `what could not be read is replaced`() {
        let (theme, findings) = read("theme: { accent: argent }")
        #expect(findings.count == 1)
        #expect(theme.accent.contrast(with: SiteTheme.paper) >= 4.5)
    }

    @Test func `a value without quotes is recognised for what it is`() {
        #expect(
            read("theme:\n  accent: #7a1f2b\n").findings == [
                "missing-value: 'accent' has no value; what follows '#' is a comment: put it in quotes, \"#7a1f2b\""
            ])
    }
}
