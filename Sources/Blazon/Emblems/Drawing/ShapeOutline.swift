import Glibc

/// The outline of each shape on the 512 grid. All have about the same area, so that a grid of mixed shapes looks even.
extension Emblem.Shape {
    /// Where the eye looks for the charge.
    var centre: Point {
        switch self {
        case .shield, .banner: Point(256, 236)
        case .escutcheon: Point(256, 240)
        default: Point(256, 256)
        }
    }

    /// The radius of the largest disc around the centre.
    var room: Double {
        switch self {
        case .roundel: 204
        case .lozenge: 178
        case .hexagon: 196
        case .octagon: 199
        case .shield, .escutcheon: 178
        case .rosette: 192
        case .banner: 158
        case .seal: 192
        }
    }

    /// - Parameter inset: how far within the edge.
    func outline(inset: Double = 0) -> Outline {
        switch self {
        case .roundel: .circle(around: centre, radius: 204 - inset)
        case .lozenge: .polygon(ring(of: 4, 252), inset: inset, rounding: 50)
        case .hexagon: .polygon(ring(of: 6, 230), inset: inset, rounding: 30)
        case .octagon: .polygon(ring(of: 8, 216, turned: .pi / 8), inset: inset, rounding: 16)
        case .seal: .polygon(zigzag(24, 216, 195), inset: inset, rounding: 6)
        case .banner:
            .polygon(
                [
                    Point(94, 40), Point(418, 40), Point(418, 476), Point(256, 420), Point(94, 476),
                ], inset: inset, rounding: 8)
        case .shield: shield(inset)
        case .escutcheon: escutcheon(inset)
        case .rosette: rosette(inset)
        }
    }

    private func ring(of count: Int, _ radius: Double, turned: Double = 0) -> [Point] {
        (0..<count).map { Point(around: centre, radius: radius, angle: turned + 2 * .pi * Double($0) / Double(count)) }
    }

    private func zigzag(_ count: Int, _ outer: Double, _ inner: Double) -> [Point] {
        (0..<count * 2).map { index in
            Point(
                around: centre, radius: index.isMultiple(of: 2) ? outer : inner,
                angle: .pi * Double(index) / Double(count))
        }
    }

    /// Straight shoulders, then two great arcs that meet in a point.
    private func shield(_ inset: Double) -> Outline {
        let half = 188 - inset
        let shoulder = 190.0
        let radius = 313 - inset
        let reach = 313.0 - 188
        let turn = acos(reach / radius)
        let top = 50 + inset
        var outline = Outline()
        outline.move(to: Point(256, top))
        outline.line(to: Point(256 + half, top))
        outline.line(to: Point(256 + half, shoulder))
        outline.arc(around: Point(256 - reach, shoulder), radius: radius, from: .pi / 2, to: .pi / 2 + turn)
        outline.arc(around: Point(256 + reach, shoulder), radius: radius, from: 1.5 * .pi - turn, to: 1.5 * .pi)
        outline.line(to: Point(256 - half, top))
        outline.close()
        return outline
    }

    /// Upright sides, round corners below, and a small point in the middle of the foot.
    private func escutcheon(_ inset: Double) -> Outline {
        let half = 182 - inset
        let corner = 62 - inset
        let foot = 336.0
        let sweep = 140 + inset
        let reach = 182.0 - 62
        let turn = asin(reach / sweep)
        let top = 60 + inset
        let centre = Point(256 + reach, foot + 62 + 140)
        var outline = Outline()
        outline.move(to: Point(256, top))
        outline.line(to: Point(256 + half, top))
        outline.line(to: Point(256 + half, foot))
        outline.arc(around: Point(256 + reach, foot), radius: corner, from: .pi / 2, to: .pi)
        outline.arc(around: centre, radius: sweep, from: 0, to: -turn)
        outline.arc(around: Point(256 - reach, centre.y), radius: sweep, from: turn, to: 0)
        outline.arc(around: Point(256 - reach, foot), radius: corner, from: .pi, to: 1.5 * .pi)
        outline.line(to: Point(256 - half, top))
        outline.close()
        return outline
    }

    /// Twelve petals.
    private func rosette(_ inset: Double) -> Outline {
        let distance = 142.0
        let radius = 69 - inset
        let step = 2 * Double.pi / 12
        let turn = step / 2 + asin(min(1, distance * sin(step / 2) / radius))
        var outline = Outline()
        for petal in 0..<12 {
            let angle = step * Double(petal)
            let middle = Point(around: centre, radius: distance, angle: angle)
            if petal == 0 { outline.move(to: Point(around: middle, radius: radius, angle: -turn)) }
            outline.arc(around: middle, radius: radius, from: angle - turn, to: angle + turn)
        }
        outline.close()
        return outline
    }
}
