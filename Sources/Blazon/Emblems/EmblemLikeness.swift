/// Tells which emblems could be taken for each other: in colour, in greyscale, or by people who see fewer colours.
enum EmblemLikeness {
    /// What the eye tells apart before colour.
    private struct Form: Hashable {
        let outline: Emblem.Shape
        let division: Emblem.Division?
        let ordinary: Emblem.Ordinary.Kind?
        let figure: Emblem.Figure?
        let marks: Set<Emblem.Mark.Kind>
        let ribbon: String?

        init(_ emblem: Emblem) {
            outline = emblem.shape.lookalike
            division = emblem.field.division
            ordinary = emblem.ordinary?.kind
            figure = emblem.charge?.figure
            marks = Set(emblem.marks.map(\.kind))
            ribbon = emblem.ribbon?.text
        }
    }

    /// The first way of seeing in which two emblems look alike; nil when there is none.
    static func vision(confusing left: Emblem, with right: Emblem) -> ColourVision? {
        guard Form(left) == Form(right) else { return nil }
        let pairs = zip(left.colours, right.colours)
        return ColourVision.allCases.first { vision in
            pairs.allSatisfy { vision.distance($0, $1) < vision.leastDistance }
        }
    }

    /// A badge's emblem, and where it comes from.
    struct Candidate {
        let badge: Badge
        let span: SourceSpan
        let emblem: Emblem
        /// Whether a person chose its field or charge: what Blazon chose it has kept apart as far as there are charges.
        let isWritten: Bool
    }

    static func report(_ candidates: [Candidate], to findings: Findings) {
        var groups: [Form: [Candidate]] = [:]
        for candidate in candidates {
            let form = Form(candidate.emblem)
            for other in groups[form] ?? [] where candidate.isWritten || other.isWritten {
                guard let vision = vision(confusing: other.emblem, with: candidate.emblem) else { continue }
                findings.add(
                    .alikeEmblems,
                    "emblems of '\(other.badge.id)' and '\(candidate.badge.id)' look alike \(vision.rawValue)",
                    at: candidate.span,
                    help: "give one of them another charge, a division, or a field much lighter or darker than "
                        + "'\(candidate.emblem.field.first.text)'")
                break
            }
            groups[form, default: []].append(candidate)
        }
    }
}

extension ColourVision {
    /// Below this, large areas seen apart from each other are taken for the same.
    fileprivate var leastDistance: Double { self == .greyscale ? 12 : 18 }
}

extension Emblem {
    /// Of the large areas.
    fileprivate var colours: [Colour] {
        field.tinctures.map(\.colour) + [ordinary?.tincture.colour].compactMap(\.self)
    }
}

extension Emblem.Shape {
    /// One for all that are the same at the size of a thumbnail.
    fileprivate var lookalike: Emblem.Shape {
        switch self {
        case .octagon, .rosette, .seal: .roundel
        case .escutcheon: .shield
        default: self
        }
    }
}
