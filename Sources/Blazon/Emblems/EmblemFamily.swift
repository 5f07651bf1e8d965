/// What the emblems of a programme have in common: `emblems:` in `site.yaml`.
package struct EmblemFamily: Hashable, Sendable {
    /// By level, lowest first; the last stands for all above it.
    var shapes: [Emblem.Shape] = [.roundel, .hexagon, .shield, .rosette, .seal]
    /// Style and tincture; nil for none.
    var border: Border? = Border(style: .plain, tincture: nil)
    /// What may be used; empty for all.
    var tinctures: [Tincture] = []

    struct Border: Hashable, Sendable {
        var style: Emblem.Border.Style
        var tincture: Tincture?
    }

    static func read(_ map: MapReader) -> EmblemFamily {
        defer { map.finish() }
        var family = EmblemFamily()
        let shapes = map.texts("shapes").compactMap { text -> Emblem.Shape? in
            guard let shape = Emblem.Shape(rawValue: text.value) else {
                let meant = Suggestion.nearest(to: text.value, among: Emblem.Shape.allCases.map(\.rawValue))
                map.findings.add(
                    .unknownEmblemWord, "'\(text.value)' is no shape of an emblem", at: text.span, label: "unknown",
                    help: meant.map { "did you mean '\($0)'?" }
                        ?? "one of \(Emblem.Shape.allCases.map(\.rawValue).joined(separator: ", "))")
                return nil
            }
            return shape
        }
        if !shapes.isEmpty { family.shapes = shapes }
        if let border = EmblemEntry.readPart(.border, from: map)?.border {
            family.border = border.value.map { Border(style: $0.style ?? .plain, tincture: $0.tincture?.value) }
        }
        family.tinctures = map.texts("tinctures").compactMap { text in
            if let tincture = Tincture(text.value) { return tincture }
            let meant =
                Tincture.plainWords[text.value.lowercased()]
                ?? Suggestion.nearest(to: text.value, among: Tincture.all.compactMap(\.name))
            map.findings.add(
                .unknownEmblemWord, "'\(text.value)' is no tincture", at: text.span, label: "unknown",
                help: meant.map { "did you mean '\($0)'?" }
                    ?? "write a name such as azure, or a colour such as \"#1f4e8c\"")
            return nil
        }
        return family
    }

    func shape(atRank rank: Int) -> Emblem.Shape {
        shapes.isEmpty ? .roundel : shapes[min(rank, shapes.count - 1)]
    }

    /// What marks a place in the stack when the levels do not say.
    static func marks(atRank rank: Int) -> [EmblemEntry.Mark] {
        switch rank {
        case ...0: []
        case 1, 2: [EmblemEntry.Mark(kind: .bars, count: rank)]
        case 3: [EmblemEntry.Mark(kind: .laurel, count: 1)]
        default: [EmblemEntry.Mark(kind: .laurel, count: 1), EmblemEntry.Mark(kind: .stars, count: min(rank - 3, 5))]
        }
    }
}
