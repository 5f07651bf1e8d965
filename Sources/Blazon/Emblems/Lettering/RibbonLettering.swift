import Glibc

/// A ribbon's text, set in outlines along its curve.
struct RibbonLettering {
    /// In the ribbon's tincture of letters, drawn with a round pen.
    let outline: Outline
    let pen: Double

    /// How many characters are tried at all.
    static let mostCharacters = 18
    private static let largest = 3.5
    /// Below this nobody could read them on a page.
    private static let smallest = 1.95

    enum Mistake: Error, Hashable {
        case empty
        /// Letters that the alphabet lacks.
        case unknown([Character])
        case tooManyCharacters(Int)
        /// Fewer than the most, but wide ones.
        case tooWide
    }

    static func set(_ text: String) throws(Mistake) -> RibbonLettering {
        let characters = Array(text)
        guard characters.contains(where: { $0 != " " }) else { throw .empty }
        var unknown: [Character] = []
        for character in characters where character != " " && Glyph.of(character) == nil && !unknown.contains(character)
        {
            unknown.append(character)
        }
        guard unknown.isEmpty else { throw .unknown(unknown) }
        guard characters.count <= mostCharacters else { throw .tooManyCharacters(characters.count) }
        var x = 0.0
        var end = 0.0
        var line: [(glyph: Glyph, x: Double)] = []
        for character in characters {
            guard let glyph = Glyph.of(character) else {
                x += Glyph.space
                continue
            }
            line.append((glyph, x))
            end = x + glyph.advance
            x = end + Glyph.gap
        }
        let reach =
            line.flatMap { $0.glyph.outline.flattened().joined() }.reduce(0) { max($0, abs($1.y + 5)) } + Glyph.pen / 2
        let scale = min(
            largest, RibbonCurve.roomForLetters / (end + Glyph.pen), (RibbonCurve.thickness / 2 - 5) / reach)
        guard scale >= smallest else { throw .tooWide }
        var outline = Outline()
        for (glyph, x) in line {
            let middle = (x + glyph.advance / 2 - end / 2) * scale
            outline.add(
                glyph.outline.mapped { point in
                    RibbonCurve.place(
                        along: middle, aside: (point.x - glyph.advance / 2) * scale, across: (point.y + 5) * scale)
                })
        }
        return RibbonLettering(outline: outline, pen: Glyph.pen * scale)
    }
}
