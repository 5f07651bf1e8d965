/// Finds tinctures that stand out from what they lie on.
struct TinctureChoice {
    /// What may be used, in the programme's order.
    let allowed: [Tincture]

    static let leastForShapes = 3.0
    static let leastForLetters = 4.5

    init(allowed: [Tincture] = []) {
        self.allowed = allowed.isEmpty ? Tincture.all : allowed
    }

    static func passes(_ tincture: Tincture, on grounds: [Tincture], least: Double) -> Bool {
        grounds.allSatisfy { tincture.colour.contrast(with: $0.colour) >= least }
    }

    /// The first that passes and keeps the old rule, then the first that passes, then the one that stands out most.
    func standing(out grounds: [Tincture], least: Double = leastForShapes, preferring preferred: [Tincture]) -> Tincture
    {
        let candidates = preferred.filter(allowed.contains) + allowed + [.argent, .sable]
        let passing = candidates.filter { Self.passes($0, on: grounds, least: least) }
        if let best = passing.first(where: { candidate in grounds.contains { $0.kind != candidate.kind } })
            ?? passing.first
        {
            return best
        }
        func weakest(_ tincture: Tincture) -> Double {
            grounds.reduce(21) { min($0, tincture.colour.contrast(with: $1.colour)) }
        }
        return candidates.reduce(Tincture.argent) { weakest($1) > weakest($0) ? $1 : $0 }
    }

    /// Of those that pass, the one that looks most like a tincture that does not; nil when none passes.
    func nearest(to tincture: Tincture, on grounds: [Tincture], least: Double) -> Tincture? {
        let passing = allowed.filter { Self.passes($0, on: grounds, least: least) }
        let lawful = passing.filter { candidate in grounds.allSatisfy { $0.kind != candidate.kind } }
        return (lawful.isEmpty ? passing : lawful).min {
            ColourVision.full.distance($0.colour, tincture.colour)
                < ColourVision.full.distance($1.colour, tincture.colour)
        }
    }
}
