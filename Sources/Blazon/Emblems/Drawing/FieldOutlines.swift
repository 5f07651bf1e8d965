/// The parts of a divided field that have the second tincture; they reach beyond the shape, which cuts them.
extension Emblem.Division {
    func outline(around centre: Point) -> Outline {
        let (x, y) = (centre.x, centre.y)
        switch self {
        case .perPale: return .rectangle(x: x, y: 0, width: 512, height: 512)
        case .perFess: return .rectangle(x: 0, y: y, width: 512, height: 512)
        case .perBend: return .polygon([Point(x - 300, y - 300), Point(x + 300, y + 300), Point(x - 300, y + 300)])
        case .perBendSinister:
            return .polygon([Point(x + 300, y - 300), Point(x + 300, y + 300), Point(x - 300, y + 300)])
        case .perChevron:
            return .polygon([
                Point(x, y - 10), Point(x + 320, y + 246), Point(x + 320, 600), Point(x - 320, 600),
                Point(x - 320, y + 246),
            ])
        case .perSaltire:
            var outline = Outline.polygon([Point(x, y), Point(x + 300, y - 300), Point(x + 300, y + 300)])
            outline.add(.polygon([Point(x, y), Point(x - 300, y + 300), Point(x - 300, y - 300)]))
            return outline
        case .quarterly:
            var outline = Outline.rectangle(x: x, y: 0, width: 512, height: y)
            outline.add(.rectangle(x: 0, y: y, width: x, height: 512))
            return outline
        case .barry:
            return stripes { .rectangle(x: 0, y: y + $0, width: 512, height: 44) }
        case .paly:
            return stripes { .rectangle(x: x + $0, y: 0, width: 44, height: 512) }
        case .bendy:
            return stripes { offset in
                let start = offset * 1.4
                return .polygon([
                    Point(x + start - 300, y - 300), Point(x + start - 238, y - 300), Point(x + start + 362, y + 300),
                    Point(x + start + 300, y + 300),
                ])
            }
        case .chequy:
            var outline = Outline()
            for row in -4..<4 {
                for column in -4..<4 where (row + column).isMultiple(of: 2) {
                    outline.add(
                        .rectangle(x: x + Double(column) * 64, y: y + Double(row) * 64, width: 64, height: 64))
                }
            }
            return outline
        }
    }

    private func stripes(_ stripe: (Double) -> Outline) -> Outline {
        var outline = Outline()
        for index in -3..<3 { outline.add(stripe(Double(index) * 88)) }
        return outline
    }
}

/// The great bands; they reach beyond the shape, which cuts them.
extension Emblem.Ordinary.Kind {
    /// Straight up from the middle of a bend to its edge.
    static let bendReach = 48 * 1.414

    func outline(in layout: EmblemLayout, hasCharge: Bool) -> Outline {
        let centre = layout.charge.centre
        let (x, y) = (centre.x, centre.y)
        let half = 48.0
        var outline = Outline()
        switch self {
        case .chief: outline = .rectangle(x: 0, y: 0, width: 512, height: layout.chiefBottom)
        case .pale: outline = .rectangle(x: x - half, y: 0, width: half * 2, height: 512)
        case .fess: outline = .rectangle(x: 0, y: y - half, width: 512, height: half * 2)
        case .cross:
            outline = .polygon([
                Point(x - half, 0), Point(x + half, 0), Point(x + half, y - half), Point(512, y - half),
                Point(512, y + half),
                Point(x + half, y + half), Point(x + half, 512), Point(x - half, 512), Point(x - half, y + half),
                Point(0, y + half), Point(0, y - half), Point(x - half, y - half),
            ])
        case .bend:
            let reach = Self.bendReach
            outline = .polygon([
                Point(x - 300, y - 300 - reach), Point(x + 300, y + 300 - reach), Point(x + 300, y + 300 + reach),
                Point(x - 300, y - 300 + reach),
            ])
        case .chevron:
            let top = layout.chevronTop
            outline = .polygon([
                Point(x, top), Point(x + 280, top + 210), Point(x + 280, top + 284), Point(x, top + 74),
                Point(x - 280, top + 284), Point(x - 280, top + 210),
            ])
        case .pile:
            outline = .polygon([Point(x - 196, 20), Point(x + 196, 20), Point(x, 496)])
        }
        if hasCharge && carriesCharge && self != .pile { outline.add(.circle(around: centre, radius: layout.disc)) }
        return outline
    }
}
