/// An emblem as written: what is not said is left to the level, the programme and Blazon.
package struct EmblemEntry: Sendable {
    var shape: Located<Emblem.Shape>?
    var field: Located<Field>?
    var ordinary: Located<Ordinary?>?
    var charge: Located<Charge?>?
    var border: Located<Border?>?
    var marks: Located<[Mark]>?
    var ribbon: Located<Ribbon?>?
    /// True when some of its words were not understood: what seems wrong with the colours may be their doing.
    var isDamaged = false
    /// Where it is written.
    var span: SourceSpan

    struct Field {
        var division: Emblem.Division?
        /// One or two.
        var tinctures: [Located<Tincture>]
    }

    struct Ordinary {
        var kind: Emblem.Ordinary.Kind
        var tincture: Located<Tincture>?
    }

    struct Charge {
        var figure: Figure?
        var tincture: Located<Tincture>?
    }

    enum Figure: Hashable {
        case drawn(FigureDrawing)
        /// An SVG, by its name as written.
        case file(String)
    }

    struct Border {
        var style: Emblem.Border.Style?
        var tincture: Located<Tincture>?
    }

    struct Mark {
        var kind: Emblem.Mark.Kind
        var count: Int
        var tincture: Located<Tincture>?
    }

    struct Ribbon {
        var text: String
        var tincture: Located<Tincture>?
        var letters: Located<Tincture>?
    }

    init(span: SourceSpan) {
        self.span = span
    }

    /// What it leaves open, taken from another.
    func over(_ other: EmblemEntry?) -> EmblemEntry {
        guard let other else { return self }
        var result = self
        result.shape = shape ?? other.shape
        result.field = field ?? other.field
        result.ordinary = ordinary ?? other.ordinary
        result.charge = charge ?? other.charge
        result.border = border ?? other.border
        result.marks = marks ?? other.marks
        result.ribbon = ribbon ?? other.ribbon
        result.isDamaged = isDamaged || other.isDamaged
        return result
    }

    /// Every tincture that is named.
    var tinctures: [Located<Tincture>] {
        let single = [
            ordinary?.value?.tincture, charge?.value?.tincture, border?.value?.tincture, ribbon?.value?.tincture,
            ribbon?.value?.letters,
        ]
        return (field?.value.tinctures ?? []) + single.compactMap(\.self) + (marks?.value.compactMap(\.tincture) ?? [])
    }
}
