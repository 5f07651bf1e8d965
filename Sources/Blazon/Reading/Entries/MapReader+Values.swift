import OpenBadges

/// The values that several kinds of entry share.
extension MapReader {
    /// An id that must be there.
    func id() -> Located<Slug>? {
        requiredText("id", hint: "a-short-name").flatMap(slug)
    }

    /// - Returns: nil, with a diagnostic, when the text cannot stand in addresses.
    func slug(_ text: Located<String>) -> Located<Slug>? {
        guard let slug = Slug(text.value) else {
            findings.add(
                .badId, "'\(text.value)' cannot be an id", at: text.span, label: "stands in addresses",
                help: [
                    "did you mean '\(Slug.suggestion(for: text.value))'?",
                    "use lower-case letters a–z, digits, hyphens and underscores",
                ])
            return nil
        }
        return Located(slug, at: text.span)
    }

    func decimal(_ name: String) -> DecimalNumber? {
        value(name, rule: .badNumber, form: "a number", example: "2.5", parse: DecimalNumber.init)?.value
    }

    func date(_ name: String) -> CalendarDate? {
        guard let text = text(name) else { return nil }
        if let date = CalendarDate(text.value) { return date }
        let parts = text.value.split(separator: "-", omittingEmptySubsequences: false).map(\.utf8.count)
        findings.add(
            .badDate, "'\(text.value)' is not a date", at: text.span,
            help: parts == [4, 2, 2]
                ? "write a day that exists: year, month, day" : "write it like 2026-08-24: year, month, day")
        return nil
    }

    func url(_ name: String) -> Located<WebURL>? {
        guard let text = text(name) else { return nil }
        guard let url = WebURL(text.value) else {
            let meant = text.value.contains(":") ? nil : WebURL("https://" + text.value)
            findings.add(
                .badURL, "'\(text.value)' is not a web address", at: text.span,
                help: meant.map { "did you mean '\($0)'?" } ?? "write it like https://www.example.edu/path")
            return nil
        }
        return Located(url, at: text.span)
    }

    func credit() -> Credit? {
        guard let map = map("credit") else { return nil }
        defer { map.finish() }
        return Credit(hours: map.decimal("hours"), ceu: map.decimal("ceu"))
    }

    /// A duration, or `none` to undo the level's.
    func expiry() -> ExpiryEntry? {
        value("expires", rule: .badDuration, form: "a duration", example: "P3Y (years), P6M (months) or none") { text in
            text == "none" ? .never : CalendarDuration(text).map(ExpiryEntry.after)
        }?.value
    }

    func languageTag(_ name: String) -> Located<String>? {
        value(name, rule: .badLanguage, form: "a language tag", example: "en, pt-BR or zh-Hant-TW") { text in
            LanguageTag(text) == nil ? nil : text
        }
    }

    /// A term of one of the standard's vocabularies, or one of somebody's own beginning with `ext:`.
    func term(_ name: String, vocabulary: String, terms: @autoclosure () -> [String], isValid: (String) -> Bool)
        -> String?
    {
        guard let text = text(name) else { return nil }
        guard isValid(text.value) else {
            let terms = terms()
            let meant =
                Suggestion.nearest(to: text.value, among: terms)
                ?? terms.first { $0.lowercased() == text.value.lowercased() }
            findings.add(
                .unknownTerm, "'\(text.value)' is no \(vocabulary)", at: text.span,
                help: (meant.map { ["did you mean '\($0)'?"] } ?? []) + [
                    "one of \(terms.joined(separator: ", ")), or a term of your own: ext:\(text.value.filter { $0.isASCII && ($0.isLetter || $0.isNumber) })"
                ])
            return nil
        }
        return text.value
    }

    func achievementType() -> String? {
        term("achievementType", vocabulary: "AchievementType", terms: AchievementType.standardTexts) {
            AchievementType($0) != nil
        }
    }

    func targetType() -> String? {
        term("targetType", vocabulary: "AlignmentTargetType", terms: AlignmentTargetType.standardTexts) {
            AlignmentTargetType($0) != nil
        }
    }

    func identifiers() -> [Identifier] {
        maps("otherIdentifier", what: "identifier").compactMap { map in
            defer { map.finish() }
            if !map.has("type") { map.reportMissing("type", hint: "identifier") }
            let type = map.term("type", vocabulary: "IdentifierType", terms: IdentifierType.standardTexts) {
                IdentifierType($0) != nil
            }
            guard let text = map.requiredText("identifier", hint: "…"), let type else { return nil }
            return Identifier(type: type, identifier: text.value)
        }
    }
}

/// What a level or badge says of the validity of its awards.
enum ExpiryEntry {
    case never
    case after(CalendarDuration)

    var duration: CalendarDuration? {
        if case .after(let duration) = self { duration } else { nil }
    }
}
