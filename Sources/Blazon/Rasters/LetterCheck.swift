/// Finds letters that would stand as empty boxes on share cards.
struct LetterCheck {
    private let site: SiteContent
    private let fonts = FontSet.shared

    init(_ site: SiteContent) {
        self.site = site
    }

    func report(to findings: Findings) {
        let settings = site.settings
        guard !fonts.isEmpty else {
            findings.add(
                .letterWithoutFont, "no font for the words of share cards", at: .start(of: SettingsReader.path),
                help:
                    "install the Debian packages fonts-sil-charis and fonts-noto-core: until then, cards show no words")
            return
        }
        var known: [Unicode.Scalar: Bool] = [:]
        func check(_ text: String?, _ what: String, at span: SourceSpan) {
            guard let text else { return }
            var missing: [Unicode.Scalar] = []
            for letter in text.unicodeScalars where Self.isSeen(letter) && !missing.contains(letter) {
                let isKnown = known[letter] ?? fonts.has(letter)
                known[letter] = isKnown
                if !isKnown { missing.append(letter) }
            }
            guard let first = missing.first else { return }
            let names = missing.prefix(3).map(Self.name).joined(separator: ", ") + (missing.count > 3 ? ", …" : "")
            findings.add(
                .letterWithoutFont, "no font has \(names) in \(what)", at: span,
                help: Self.help(for: first))
        }
        for badge in site.catalog.badges {
            check(badge.name, "the name of '\(badge.id)'", at: badge.span)
        }
        for level in site.catalog.levels {
            check(level.name, "the name of level '\(level.id)'", at: .start(of: SettingsReader.path))
        }
        check(settings.title, "the site's title", at: .start(of: SettingsReader.path))
        check(settings.tagline, "the tagline", at: .start(of: SettingsReader.path))
        check(settings.issuer.name, "the issuer's name", at: .start(of: SettingsReader.path))
    }

    /// What has no shape needs no font.
    private static func isSeen(_ letter: Unicode.Scalar) -> Bool {
        let properties = letter.properties
        return !properties.isDefaultIgnorableCodePoint && !properties.isWhitespace
            && properties.generalCategory != .control
    }

    /// `'𓀀' (U+13000)`.
    private static func name(of letter: Unicode.Scalar) -> String {
        let digits = String(letter.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        switch letter.properties.generalCategory {
        case .privateUse, .unassigned, .surrogate: return code
        default: return "'\(letter)' (\(code))"
        }
    }

    /// The Debian package that is likeliest to have it.
    private static func help(for letter: Unicode.Scalar) -> String {
        let package: String
        switch letter.properties.generalCategory {
        case .privateUse, .unassigned, .surrogate:
            return "write it with letters of Unicode: what others see here depends on fonts of your own"
        default:
            if letter.properties.isEmojiPresentation {
                package = "fonts-noto-color-emoji"
            } else if letter.properties.isIdeographic || (0x2E80...0xD7FF).contains(letter.value) {
                package = "fonts-wqy-microhei or fonts-noto-cjk"
            } else {
                package = "fonts-noto-core and fonts-noto-extra"
            }
        }
        return "install \(package) (Debian's name), or write it otherwise"
    }
}
