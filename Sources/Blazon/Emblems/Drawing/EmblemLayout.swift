/// Where the parts of an emblem go, so that none lies on another.
struct EmblemLayout {
    /// The middle of the charge, and the side of the square that holds it.
    let charge: (centre: Point, side: Double)
    /// The middle of the bars, stars or chevrons above the charge, their height, and what they shrink to where it is
    /// narrow.
    let marks: (centre: Point, height: Double, scale: Double)
    /// The disc by which a band widens to carry the charge.
    let disc: Double
    /// The radius of the laurel.
    let wreath: Double
    let chiefBottom: Double
    let chevronTop: Double

    init(_ emblem: Emblem) {
        let shape = emblem.shape
        let depth = emblem.border?.style.depth ?? 0
        let room = shape.room - depth - 12
        let head = shape.top
        chiefBottom = head + 122
        chevronTop = shape.centre.y + (emblem.ribbon == nil ? 62 : 34)
        let height = emblem.marks.map(\.height).max() ?? 0
        let hasChief = emblem.ordinary?.kind == .chief
        let markY =
            hasChief
            ? max((head + depth + chiefBottom) / 2 + shape.headroom / 3, head + depth + height / 2 + 8)
            : shape.centre.y - shape.room + depth + 20 + height / 2
        var top = shape.centre.y - room
        var bottom = shape.centre.y + room
        if height > 0 { top = markY + height / 2 + 14 }
        if hasChief { top = chiefBottom + 12 }
        if emblem.ribbon != nil { bottom = RibbonCurve.top - 10 }
        if emblem.ordinary?.kind == .chevron { bottom = min(bottom, chevronTop + 4) }
        let hasLaurel = emblem.marks.contains { $0.kind == .laurel }
        if hasLaurel && height > 0 { top -= 26 }
        var centre = Point(shape.centre.x, (top + bottom) / 2)
        let fall = centre.y - shape.centre.y
        let shift = abs(fall)
        var side = min(
            room * 1.42, (bottom - top) * 1.14,
            2 * (room * 1.06 - shift * (fall < 0 ? shape.narrowing.above : shape.narrowing.below)))
        wreath = min((bottom - top) / 2, room - shift * 0.6) - 8
        if hasLaurel { side = min(side, wreath * 1.12) }
        let isClose = height > 0 && (emblem.ordinary?.kind == .bend || emblem.ordinary?.kind == .fess)
        disc = min(side * (hasLaurel ? 0.62 : 0.56), isClose ? (bottom - top) / 2 : 512)
        switch emblem.ordinary?.kind {
        case .pale, .fess, .bend, .cross: side = min(side, disc * 1.5)
        case .pile:
            side *= 0.72
            centre.y -= (bottom - top) * (hasLaurel ? 0.06 : 0.12)
        default: break
        }
        charge = (centre, (side * 10 / 32).rounded(.down) * 32 / 10)
        let place = Self.place(of: emblem, between: markY - height / 2, and: markY + height / 2, around: centre)
        marks = (Point(place.x, markY), height, place.scale)
    }

    /// Where the marks stand from left to right: within the border, and clear of a bend.
    private static func place(
        of emblem: Emblem, between top: Double, and bottom: Double, around charge: Point
    ) -> (x: Double, scale: Double) {
        let middle = emblem.shape.centre.x
        let half = emblem.marks.map(\.halfWidth).max() ?? 0
        guard half > 0 else { return (middle, 1) }
        let margin = (emblem.border?.style.depth ?? 0) * 1.2 + 18
        let room = min(emblem.shape.halfWidth(at: top), emblem.shape.halfWidth(at: bottom)) - margin
        var left = middle - room
        if emblem.ordinary?.kind == .bend {
            left = max(left, charge.x + bottom - charge.y + Emblem.Ordinary.Kind.bendReach + 8)
        }
        let right = middle + room
        let scale = min(1, max(0.4, (right - left) / 2 / half))
        return (max(middle, min(left + half * scale, right - half * scale)), scale)
    }
}

extension Emblem.Shape {
    /// The highest point of the outline.
    var top: Double {
        outline().flattened().joined().reduce(512) { min($0, $1.y) }
    }

    /// From the middle to the outline at a height.
    fileprivate func halfWidth(at y: Double) -> Double {
        outline().flattened().reduce(0) { widest, line in
            zip(line, line.dropFirst()).reduce(widest) { widest, edge in
                let (from, to) = edge
                guard (from.y <= y) != (to.y <= y) else { return widest }
                return max(widest, from.x + (to.x - from.x) * (y - from.y) / (to.y - from.y) - centre.x)
            }
        }
    }

    /// How fast the room to the sides shrinks above and below the centre.
    fileprivate var narrowing: (above: Double, below: Double) {
        switch self {
        case .shield: (0.2, 1.1)
        case .escutcheon: (0.2, 0.8)
        case .banner: (0, 0)
        case .lozenge: (1.2, 1.2)
        default: (0.9, 0.9)
        }
    }

    /// How much of the chief is lost to a pointed head.
    fileprivate var headroom: Double {
        switch self {
        case .lozenge: 60
        case .hexagon: 30
        case .roundel, .rosette, .seal: 22
        default: 0
        }
    }
}

extension Emblem.Border.Style {
    /// How far it reaches inward.
    var depth: Double {
        switch self {
        case .plain: 18
        case .double: 26
        case .indented, .engrailed: 28
        }
    }
}

extension Emblem.Mark {
    /// From the middle of the group to its end.
    fileprivate var halfWidth: Double {
        switch kind {
        case .bars: 44
        case .stars: Double(count - 1) * 19 + 17
        case .chevrons: 42
        case .laurel: 0
        }
    }

    /// Of the whole group, above the charge; a laurel stands around it.
    var height: Double {
        switch kind {
        case .bars: Double(count) * 12 + Double(count - 1) * 8
        case .stars: 32
        case .chevrons: Double(count) * 14 + 16
        case .laurel: 0
        }
    }
}
