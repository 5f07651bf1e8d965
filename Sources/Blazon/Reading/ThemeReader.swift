/// Reads the `theme` of `site.yaml`.
enum ThemeReader {
    /// An accent that nobody could read is reported, and the nearest that can be read stands in for it.
    static func read(_ map: MapReader) -> SiteTheme {
        defer { map.finish() }
        var theme = SiteTheme()
        let accent = colour("accent", on: SiteTheme.paper, "light", in: map)
        let dark = colour("accentDark", on: SiteTheme.darkPaper, "dark", in: map)
        if let accent {
            theme.accent = accent
            theme.accentDark = SiteTheme.companion(of: accent)
        }
        if let dark { theme.accentDark = dark }
        return theme
    }

    private static func colour(_ key: String, on paper: Colour, _ scheme: String, in map: MapReader) -> Colour? {
        guard let text = map.text(key) else { return nil }
        guard let colour = Tincture(text.value)?.colour else {
            let meant =
                Tincture.plainWords[text.value.lowercased()]
                ?? Suggestion.nearest(to: text.value, among: Tincture.all.compactMap(\.name))
            map.findings.add(
                .badColour, "'\(text.value)' is no colour", at: text.span, label: "unknown",
                help: meant.map { "did you mean '\($0)'?" }
                    ?? "write a name such as azure, or a colour in quotes such as \"#1f4e8c\"")
            return nil
        }
        guard let legible = colour.reaching(SiteTheme.leastContrast, on: paper), legible != colour else {
            return colour
        }
        let ratio = (colour.contrast(with: paper) * 10).rounded(.down) / 10
        map.findings.add(
            .themeContrast, "'\(text.value)' stands out from \(scheme) paper by \(ratio) to 1, too little to read",
            at: text.span, label: "needs 4.5 to 1",
            help: "write \"\(legible.text)\", the nearest that passes: it is what the pages use for now")
        return legible
    }
}
