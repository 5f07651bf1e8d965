/// Lines and curves, drawn one after another.
struct Outline: Sendable {
    enum Segment: Sendable {
        case move(Point)
        case line(Point)
        case curve(Point, Point, Point)
        case close
    }

    private(set) var segments: [Segment] = []
    private(set) var place = Point(0, 0)

    mutating func move(to point: Point) {
        segments.append(.move(point))
        place = point
    }

    mutating func line(to point: Point) {
        segments.append(.line(point))
        place = point
    }

    mutating func curve(_ first: Point, _ second: Point, to point: Point) {
        segments.append(.curve(first, second, point))
        place = point
    }

    mutating func close() {
        segments.append(.close)
    }

    mutating func add(_ other: Outline) {
        segments += other.segments
        place = other.place
    }

    func mapped(_ transform: (Point) -> Point) -> Outline {
        var result = Outline()
        for segment in segments {
            switch segment {
            case .move(let point): result.move(to: transform(point))
            case .line(let point): result.line(to: transform(point))
            case .curve(let first, let second, let point):
                result.curve(transform(first), transform(second), to: transform(point))
            case .close: result.close()
            }
        }
        return result
    }

    static func polygon(_ points: [Point]) -> Outline {
        var outline = Outline()
        for (index, point) in points.enumerated() {
            if index == 0 { outline.move(to: point) } else { outline.line(to: point) }
        }
        outline.close()
        return outline
    }

    static func rectangle(x: Double, y: Double, width: Double, height: Double) -> Outline {
        polygon([Point(x, y), Point(x + width, y), Point(x + width, y + height), Point(x, y + height)])
    }

    /// The same as points joined by straight lines, a list for each stroke of the pen.
    func flattened(steps: Int = 12) -> [[Point]] {
        var lines: [[Point]] = []
        for segment in segments {
            switch segment {
            case .move(let point): lines.append([point])
            case .line(let point): lines[lines.count - 1].append(point)
            case .curve(let first, let second, let end):
                guard let start = lines.last?.last else { continue }
                for step in 1...steps {
                    let t = Double(step) / Double(steps)
                    let u = 1 - t
                    let early = start * (u * u * u) + first * (3 * u * u * t)
                    lines[lines.count - 1].append(early + second * (3 * u * t * t) + end * (t * t * t))
                }
            case .close:
                if let start = lines.last?.first { lines[lines.count - 1].append(start) }
            }
        }
        return lines
    }
}
