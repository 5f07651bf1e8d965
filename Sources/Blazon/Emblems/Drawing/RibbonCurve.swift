import Glibc

/// The course of the ribbon: part of a great circle that sags in the middle, across the lower third of every shape.
enum RibbonCurve {
    static let half = 190.0
    static let thickness = 64.0
    static let roomForLetters = 356.0
    /// Where the middle of the band crosses the middle of the emblem.
    static let sag = 400.0
    private static let radius = 640.0
    private static let centre = Point(256, sag - radius)

    /// How high the band reaches above its middle line.
    static var top: Double { sag - thickness / 2 }

    /// A place by its distance along the band from its middle, and below the band's middle line.
    ///
    /// - Parameter aside: straight on from there, for letters: they turn with the curve but do not bend.
    static func place(along: Double, aside: Double = 0, across: Double) -> Point {
        let angle = along / radius
        let outward = Point(sin(angle), cos(angle))
        let onward = Point(cos(angle), -sin(angle))
        return centre + outward * (radius + across) + onward * aside
    }

    /// Where a place lies in the band's own measures.
    static func measure(_ point: Point) -> (along: Double, across: Double) {
        let arm = point - centre
        return (atan2(arm.x, arm.y) * radius, arm.length - radius)
    }

    /// A stretch of band from one end to the other.
    static func band(from start: Double, to end: Double, lowered: Double = 0) -> Outline {
        let (top, bottom) = (lowered - thickness / 2, lowered + thickness / 2)
        var outline = Outline()
        outline.move(to: place(along: start, across: top))
        arc(&outline, from: start, to: end, across: top)
        outline.line(to: place(along: end, across: bottom))
        arc(&outline, from: end, to: start, across: bottom)
        outline.close()
        return outline
    }

    /// The end that hangs behind on one side, cut like a swallow's tail.
    static func tail(isLeft: Bool) -> Outline {
        let sign: Double = isLeft ? -1 : 1
        let (inner, outer) = (148 * sign, 228 * sign)
        let lowered = 22.0
        var outline = Outline()
        outline.move(to: place(along: inner, across: lowered - thickness / 2))
        arc(&outline, from: inner, to: outer, across: lowered - thickness / 2)
        outline.line(to: place(along: outer - 24 * sign, across: lowered))
        outline.line(to: place(along: outer, across: lowered + thickness / 2))
        arc(&outline, from: outer, to: inner, across: lowered + thickness / 2)
        outline.close()
        return outline
    }

    /// The shadow between the band and its end.
    static func fold(isLeft: Bool) -> Outline {
        let sign: Double = isLeft ? -1 : 1
        let bottom = thickness / 2
        return .polygon([
            place(along: half * sign, across: bottom), place(along: 148 * sign, across: bottom),
            place(along: 148 * sign, across: bottom + 22),
        ])
    }

    private static func arc(_ outline: inout Outline, from start: Double, to end: Double, across: Double) {
        outline.arc(
            around: centre, radius: radius + across, from: .pi - start / radius, to: .pi - end / radius)
    }
}
