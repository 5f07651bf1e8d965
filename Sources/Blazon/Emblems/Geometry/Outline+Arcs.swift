import Glibc

extension Outline {
    /// An arc of a circle from where the pen is, by angles in radians, clockwise from the top.
    mutating func arc(around centre: Point, radius: Double, from start: Double, to end: Double) {
        let parts = max(1, Int((abs(end - start) / 1.7).rounded(.up)))
        let step = (end - start) / Double(parts)
        let reach = 4.0 / 3 * tan(step / 4) * radius
        for part in 0..<parts {
            let from = start + step * Double(part)
            let to = from + step
            let first = Point(around: centre, radius: radius, angle: from)
            let last = Point(around: centre, radius: radius, angle: to)
            curve(
                first + Point(cos(from), sin(from)) * reach, last - Point(cos(to), sin(to)) * reach, to: last)
        }
    }

    static func circle(around centre: Point, radius: Double) -> Outline {
        var outline = Outline()
        outline.move(to: Point(centre.x, centre.y - radius))
        outline.arc(around: centre, radius: radius, from: 0, to: 2 * .pi)
        outline.close()
        return outline
    }

    /// A polygon, clockwise, drawn in by a distance and rounded at its corners.
    static func polygon(_ corners: [Point], inset: Double, rounding: Double) -> Outline {
        let count = corners.count
        func direction(_ index: Int) -> Point {
            let side = corners[(index + 1) % count] - corners[index % count]
            return side * (1 / side.length)
        }
        var outline = Outline()
        for index in 0..<count {
            let before = direction(index + count - 1)
            let after = direction(index)
            let turn = atan2(before.x * after.y - before.y * after.x, before.x * after.x + before.y * after.y)
            let bisector = Point(-before.y - after.y, before.x + after.x)
            let corner = corners[index] + bisector * (2 * inset / (bisector.length * bisector.length))
            let radius = max(rounding + (turn > 0 ? -inset : inset), 0)
            let cut = radius * tan(abs(turn) / 2)
            let reach = 4.0 / 3 * tan(abs(turn) / 4) * radius
            let start = corner - before * cut
            if index == 0 { outline.move(to: start) } else { outline.line(to: start) }
            if radius > 0 {
                let end = corner + after * cut
                outline.curve(start + before * reach, end - after * reach, to: end)
            }
        }
        outline.close()
        return outline
    }

    /// An elliptical arc as SVG writes it (SVG 2, appendix B.2.4); the axes are upright.
    mutating func arc(radii: Point, isLarge: Bool, isClockwise: Bool, to end: Point) {
        let start = place
        guard radii.x > 0, radii.y > 0, start != end else { return line(to: end) }
        let half = (start - end) * 0.5
        let excess = half.x * half.x / (radii.x * radii.x) + half.y * half.y / (radii.y * radii.y)
        let radii = excess > 1 ? radii * excess.squareRoot() : radii
        let first = Point(half.x / radii.x, half.y / radii.y)
        let share = max(0, 1 / (first.x * first.x + first.y * first.y) - 1).squareRoot()
        let sign: Double = isLarge == isClockwise ? -1 : 1
        let centre = Point(first.y * share * sign, -first.x * share * sign)
        let from = atan2(first.y - centre.y, first.x - centre.x)
        var sweep = atan2(-first.y - centre.y, -first.x - centre.x) - from
        if isClockwise && sweep < 0 { sweep += 2 * .pi }
        if !isClockwise && sweep > 0 { sweep -= 2 * .pi }
        let middle = Point((start.x + end.x) / 2 + centre.x * radii.x, (start.y + end.y) / 2 + centre.y * radii.y)
        var unit = Outline()
        unit.arc(around: Point(0, 0), radius: 1, from: from + .pi / 2, to: from + sweep + .pi / 2)
        for case .curve(let first, let second, let point) in unit.segments {
            func placed(_ point: Point) -> Point { Point(middle.x + point.x * radii.x, middle.y + point.y * radii.y) }
            curve(placed(first), placed(second), to: placed(point))
        }
    }
}
