/// A letter as one stroke of an even pen: capitals are 10 high and stand on 0, small letters 7.
struct Glyph: Sendable {
    let advance: Double
    let outline: Outline

    /// The width of the pen.
    static let pen = 1.5
    /// The room between two letters, from edge to edge of their strokes' middles.
    static let gap = 2.7
    static let space = 3.4

    /// - Returns: nil for what the alphabet lacks.
    static func of(_ character: Character) -> Glyph? {
        letters[character]
    }

    private static let letters: [Character: Glyph] = {
        var glyphs: [Character: Glyph] = [:]
        for (character, width, data) in plainLetters + figuresAndSigns {
            if let outline = PathData.outline(data) { glyphs[character] = Glyph(advance: width, outline: outline) }
        }
        for (characters, mark) in accents {
            guard let sign = PathData.outline(mark.data) else { continue }
            for (accented, base) in characters {
                guard let plain = glyphs[base] else { continue }
                var outline = plain.outline
                let rise = mark.isBelow ? 0 : base.isUppercase ? -10.0 : -7
                outline.add(sign.mapped { Point($0.x + plain.advance / 2, $0.y + rise) })
                glyphs[accented] = Glyph(advance: plain.advance, outline: outline)
            }
        }
        return glyphs
    }()
}
