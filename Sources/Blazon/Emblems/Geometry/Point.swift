import Glibc

/// A place on the drawing: x to the right, y down.
struct Point: Hashable, Sendable {
    var x: Double
    var y: Double

    init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }

    /// On a circle, by an angle in radians, clockwise from the top.
    init(around centre: Point, radius: Double, angle: Double) {
        self.init(centre.x + radius * sin(angle), centre.y - radius * cos(angle))
    }

    var length: Double { (x * x + y * y).squareRoot() }

    static func + (left: Point, right: Point) -> Point { Point(left.x + right.x, left.y + right.y) }
    static func - (left: Point, right: Point) -> Point { Point(left.x - right.x, left.y - right.y) }
    static func * (point: Point, factor: Double) -> Point { Point(point.x * factor, point.y * factor) }
}
