/// A colour of heraldry, by name, or any other by value.
package struct Tincture: Hashable, Sendable {
    /// What may lie on what: never colour on colour, nor metal on metal.
    package enum Kind: Sendable {
        case metal
        case colour
    }

    package let name: String?
    package let colour: Colour
    package let kind: Kind

    /// - Parameter colour: light ones are metals.
    package init(_ colour: Colour) {
        name = nil
        self.colour = colour
        kind = colour.luminance > 0.3 ? .metal : .colour
    }

    private init(_ name: String, _ hex: UInt32, _ kind: Kind) {
        self.name = name
        colour = Colour(hex)
        self.kind = kind
    }

    /// By name or `#rrggbb`; nil when it is neither.
    package init?(_ text: some StringProtocol) {
        let name = text.lowercased()
        if let named = Self.all.first(where: { $0.name == name }) {
            self = named
        } else if name == "tenne" {
            self = .tenne
        } else if let colour = Colour(name) {
            self.init(colour)
        } else {
            return nil
        }
    }

    /// As it is written in a blazon.
    package var text: String { name ?? colour.text }

    /// The same hue, darker.
    var companion: Tincture { Tincture(colour.companion) }

    package static let azure = Tincture("azure", 0x1f4e8c, .colour)
    package static let gules = Tincture("gules", 0xa4262c, .colour)
    package static let vert = Tincture("vert", 0x1e6b45, .colour)
    package static let purpure = Tincture("purpure", 0x5b3a82, .colour)
    package static let sable = Tincture("sable", 0x22252b, .colour)
    package static let tenne = Tincture("tenné", 0xa85b1a, .colour)
    package static let sanguine = Tincture("sanguine", 0x7a1f2b, .colour)
    package static let teal = Tincture("teal", 0x0f6470, .colour)
    package static let or = Tincture("or", 0xe8b93a, .metal)
    package static let argent = Tincture("argent", 0xf4f1ea, .metal)
    package static let steel = Tincture("steel", 0x8b98a5, .metal)
    package static let rose = Tincture("rose", 0xc9657a, .colour)

    package static let all = [azure, gules, vert, purpure, sable, tenne, sanguine, teal, or, argent, steel, rose]

    /// The plain words for colours that people reach for first.
    static let plainWords = [
        "blue": "azure", "red": "gules", "green": "vert", "purple": "purpure", "violet": "purpure", "black": "sable",
        "orange": "tenné", "brown": "tenné", "maroon": "sanguine", "gold": "or", "yellow": "or", "white": "argent",
        "silver": "argent", "grey": "steel", "gray": "steel", "pink": "rose", "turquoise": "teal",
    ]
}
