/// An emblem in full: everything that its drawing shows.
package struct Emblem: Hashable, Sendable {
    package var shape: Shape
    package var field: Field
    package var ordinary: Ordinary?
    package var charge: Charge?
    package var border: Border?
    package var marks: [Mark] = []
    package var ribbon: Ribbon?

    package enum Shape: String, Sendable, CaseIterable {
        case roundel, lozenge, hexagon, octagon, shield, escutcheon, rosette, banner, seal
    }

    /// The ground: one tincture, or two and how they divide it.
    package struct Field: Hashable, Sendable {
        package var division: Division?
        package var first: Tincture
        /// The first again where there is no division.
        package var second: Tincture

        package var tinctures: [Tincture] { division == nil ? [first] : [first, second] }
    }

    package enum Division: String, Sendable, CaseIterable {
        case perPale = "per-pale"
        case perFess = "per-fess"
        case perBend = "per-bend"
        case perBendSinister = "per-bend-sinister"
        case perChevron = "per-chevron"
        case perSaltire = "per-saltire"
        case quarterly, barry, paly, bendy, chequy
    }

    package struct Ordinary: Hashable, Sendable {
        package var kind: Kind
        package var tincture: Tincture

        package enum Kind: String, Sendable, CaseIterable {
            case chief, pale, fess, bend, chevron, cross, pile

            /// Whether the charge lies on it; the others leave it the field.
            var carriesCharge: Bool { self != .chief && self != .chevron }
        }
    }

    package struct Charge: Hashable, Sendable {
        package var figure: Figure
        package var tincture: Tincture
    }

    /// What the charge shows: one of our drawings, or the user's.
    package enum Figure: Hashable, Sendable {
        case drawn(FigureDrawing)
        case file(ChargeFile)
    }

    package struct Border: Hashable, Sendable {
        package var style: Style
        package var tincture: Tincture

        package enum Style: String, Sendable, CaseIterable {
            case plain, double, indented, engrailed
        }
    }

    /// A sign of the place in the stack.
    package struct Mark: Hashable, Sendable {
        package var kind: Kind
        package var count: Int
        package var tincture: Tincture

        package enum Kind: String, Sendable, CaseIterable {
            case bars, stars, chevrons, laurel

            /// How many there is room for.
            package var most: Int {
                switch self {
                case .bars, .chevrons: 4
                case .stars: 5
                case .laurel: 1
                }
            }

            /// The word for one.
            package var singular: String { self == .laurel ? rawValue : String(rawValue.dropLast()) }
        }
    }

    package struct Ribbon: Hashable, Sendable {
        package var text: String
        package var tincture: Tincture
        package var letters: Tincture
    }

    /// What the charge lies on.
    var chargeGround: [Tincture] {
        if let ordinary, ordinary.kind.carriesCharge { [ordinary.tincture] } else { field.tinctures }
    }

    /// What the marks lie on.
    func ground(of mark: Mark.Kind) -> [Tincture] {
        guard let ordinary else { return field.tinctures }
        if mark != .laurel && ordinary.kind == .chief { return [ordinary.tincture] }
        let isCovered = ordinary.kind != .chief && (mark == .laurel || [.pale, .cross, .pile].contains(ordinary.kind))
        guard isCovered else { return field.tinctures }
        return mark == .laurel ? field.tinctures + [ordinary.tincture] : [ordinary.tincture]
    }
}
