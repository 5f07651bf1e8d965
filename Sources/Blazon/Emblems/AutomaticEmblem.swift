/// Chooses the field and the charge of badges that do not say: by their words where a charge suits them, else by their id,
/// and each charge once at each shape as long as there are any left.
struct AutomaticEmblem {
    private var figures: [Slug: FigureDrawing] = [:]
    /// How often a badge's charge was taken at its shape before.
    private var rounds: [Slug: Int] = [:]
    private let fields: [Tincture]

    private static let goodFields: [Tincture] = [.azure, .teal, .purpure, .vert, .gules, .sanguine, .sable]

    init(_ badges: [(badge: Badge, entry: EmblemEntry, shape: Emblem.Shape)], tinctures: [Tincture]) {
        let colours = (tinctures.isEmpty ? Self.goodFields : tinctures).filter {
            $0.kind == .colour && $0.colour.contrast(with: Tincture.argent.colour) >= TinctureChoice.leastForLetters
        }
        fields = colours.isEmpty ? [.azure] : colours
        var taken: [Use: Int] = [:]
        for (_, entry, shape) in badges {
            if case .drawn(let figure) = entry.charge?.value?.figure {
                taken[Use(figure: figure, shape: shape), default: 0] += 1
            }
        }
        let open = badges.filter {
            $0.entry.charge == nil || $0.entry.charge?.value?.figure == nil && $0.entry.charge?.value != nil
        }
        for (badge, _, shape) in open.sorted(by: {
            $0.badge.id.text.utf8.lexicographicallyPrecedes($1.badge.id.text.utf8)
        }) {
            let candidates = Self.candidates(for: badge)
            func uses(_ figure: FigureDrawing) -> Int { taken[Use(figure: figure, shape: shape)] ?? 0 }
            guard let best = candidates.min(by: { uses($0) < uses($1) }) else { continue }
            figures[badge.id] = best
            rounds[badge.id] = uses(best)
            taken[Use(figure: best, shape: shape), default: 0] += 1
        }
    }

    private struct Use: Hashable {
        let figure: FigureDrawing
        let shape: Emblem.Shape
    }

    func figure(of badge: Badge) -> FigureDrawing? {
        figures[badge.id]
    }

    /// What tells it from others with its charge. A laurel lies over every band but a chief, and nothing stands out from
    /// both a band and its field.
    func difference(of badge: Badge, hasLaurel: Bool) -> Difference? {
        let round = rounds[badge.id] ?? 0
        let differences = hasLaurel ? Self.differences.filter(\.leavesLaurel) : Self.differences
        return round == 0 ? nil : differences[(round - 1) % differences.count]
    }

    enum Difference: Hashable {
        case division(Emblem.Division)
        case ordinary(Emblem.Ordinary.Kind)

        fileprivate var leavesLaurel: Bool {
            if case .ordinary(let kind) = self { kind == .chief } else { true }
        }
    }

    private static let differences: [Difference] = [
        .division(.perPale), .ordinary(.chief), .division(.perBend), .ordinary(.chevron), .division(.perFess),
        .ordinary(.fess),
        .division(.perChevron), .ordinary(.pale), .division(.quarterly), .ordinary(.bend), .division(.perSaltire),
        .ordinary(.cross),
        .division(.barry), .ordinary(.pile), .division(.paly), .division(.bendy), .division(.perBendSinister),
        .division(.chequy),
    ]

    func field(of badge: Badge) -> Tincture {
        fields[Self.number(of: badge, below: fields.count)]
    }

    /// Those that suit the badge's words, best first; then the rest, from a place that its id decides.
    private static func candidates(for badge: Badge) -> [FigureDrawing] {
        let titles = words(badge.id.text) + words(badge.name)
        let tags = badge.tags.flatMap(words)
        let scored = FigureDrawing.all.enumerated().map { index, figure in
            let score = figure.suits.reduce(0) { score, stem in
                let weight = titles.contains { $0.hasPrefix(stem) } ? 3 : tags.contains { $0.hasPrefix(stem) } ? 1 : 0
                return score + weight * stem.utf8.count
            }
            return (figure: figure, score: score, index: index)
        }
        let suited = scored.filter { $0.score > 0 }.sorted { ($1.score, $0.index) < ($0.score, $1.index) }
        let rest = scored.filter { $0.score == 0 }
        let start = number(of: badge, below: max(rest.count, 1))
        return (suited + rest[start...] + rest[..<start]).map(\.figure)
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.map(String.init)
    }

    private static func number(of badge: Badge, below limit: Int) -> Int {
        Int(Fingerprint(of: badge.id.text.utf8).low % UInt64(limit))
    }
}
