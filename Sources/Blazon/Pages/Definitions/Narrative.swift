/// The criteria of a badge as Markdown, followed by the facts that Open Badges has no member for.
struct Narrative {
    private let badge: Badge
    private let site: SiteContent

    init(_ badge: Badge, site: SiteContent) {
        self.badge = badge
        self.site = site
    }

    var text: String {
        var written = (site.prose[badge.id]?.criteriaNarrative ?? "").drop(while: \.isWhitespace)
        while written.last?.isWhitespace == true { written.removeLast() }
        return ([String(written)] + [requirements, assessment, benefits, facts].compactMap { $0 })
            .filter { !$0.isEmpty }.joined(separator: "\n\n")
            // Older verifiers write a tab otherwise when they hash it, and find the proof wrong.
            .replacing("\t", with: "    ")
    }

    private var requirements: String? {
        guard let requirement = badge.requires, let lines = lines(requirement, depth: 0) else { return nil }
        return heading(.requirements) + lines
    }

    private var assessment: String? {
        guard let assessment = badge.assessment else { return nil }
        let effort = site.strings.effort(of: assessment)
        let required = assessment.requiredResult.map { site.strings(.requiredResult, ["result": $0]) }
        let lines =
            [assessment.method, assessment.description, effort].compactMap { $0 }.map { "- " + Self.escaped($0) }
            + assessment.rubric.map { level in
                let details = [level.description, level.points].compactMap { $0 }.joined(separator: " · ")
                return "- **" + Self.escaped(level.name) + "**" + (details.isEmpty ? "" : ": " + Self.escaped(details))
            } + [required].compactMap { $0 }.map { "- " + Self.escaped($0) }
        return lines.isEmpty ? nil : heading(.assessment) + lines.joined(separator: "\n")
    }

    private var benefits: String? {
        guard !badge.benefits.isEmpty else { return nil }
        return heading(.benefits) + badge.benefits.map { "- " + Self.escaped($0) }.joined(separator: "\n")
    }

    private var facts: String? {
        let credit = site.strings.formats.lists.text(site.strings.parts(of: badge.credit))
        let parts =
            (credit.isEmpty ? [] : [(StringKey.credit, credit)]) + [(.validity, site.strings.validity(of: badge))]
        return parts.map { key, words in "**" + Self.escaped(site.strings(key)) + ":** " + Self.escaped(words) }.joined(
            separator: "\n\n")
    }

    private func heading(_ key: StringKey) -> String {
        "**" + Self.escaped(site.strings(key)) + "**\n\n"
    }

    /// A nested list; nil when nothing of it is published.
    private func lines(_ requirement: Requirement, depth: Int) -> String? {
        guard let view = RequirementView(requirement, from: .home, in: site) else { return nil }
        return lines(view, depth: depth)
    }

    private func lines(_ view: RequirementView, depth: Int) -> String {
        let words =
            view.href.map { "[\(Self.escaped(view.text))](\(site.settings.baseURL.appending($0)))" }
            ?? Self.escaped(view.text)
        let note = view.note.flatMap { $0.isEmpty ? nil : " (\(Self.escaped($0)))" } ?? ""
        let own = String(repeating: "  ", count: depth) + "- " + words + note
        return ([own] + view.parts.map { lines($0, depth: depth + 1) }).joined(separator: "\n")
    }

    /// Plain words as Markdown that reads the same. Most hold nothing that Markdown would read.
    static func escaped(_ words: String) -> String {
        guard words.unicodeScalars.contains(where: isMark) else { return words }
        var text = ""
        for scalar in words.unicodeScalars {
            switch scalar {
            case _ where !isMark(scalar): text.unicodeScalars.append(scalar)
            case "<": text += "&lt;"
            case "&": text += "&amp;"
            case "!"..."~": text += "\\\(scalar)"
            default: text += " "
            }
        }
        return text
    }

    /// Line breaks of all kinds, and what Markdown or HTML would read.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}", "<", "&",
            "\\", "`", "*", "_", "[", "]", "{", "}", "#", "|", "~", ">":
            true
        default: false
        }
    }
}
