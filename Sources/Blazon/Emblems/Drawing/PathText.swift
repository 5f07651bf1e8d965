/// An outline as the `d` of an SVG path: to a tenth of a unit, each place from the one before, in as few bytes as can be.
struct PathText {
    private var text = ""
    private var command: Character?
    /// In tenths, as written, so that rounding never adds up.
    private var x = 0
    private var y = 0
    private var start = (x: 0, y: 0)

    static func of(_ outline: Outline) -> String {
        var path = PathText()
        for segment in outline.segments { path.add(segment) }
        return path.text
    }

    private mutating func add(_ segment: Outline.Segment) {
        switch segment {
        case .move(let point):
            let (newX, newY) = Self.tenths(point)
            write("M", [newX, newY])
            (x, y) = (newX, newY)
            start = (x, y)
            command = "M"
        case .line(let point):
            let (newX, newY) = Self.tenths(point)
            if newX == x && newY == y { return }
            if newY == y {
                write("h", [newX - x])
            } else if newX == x {
                write("v", [newY - y])
            } else {
                write("l", [newX - x, newY - y])
            }
            (x, y) = (newX, newY)
        case .curve(let first, let second, let point):
            write("c", [first, second, point].map(Self.tenths).flatMap { [$0.x - x, $0.y - y] })
            (x, y) = Self.tenths(point)
        case .close:
            text += "z"
            command = "z"
            (x, y) = start
        }
    }

    private mutating func write(_ letter: Character, _ tenths: [Int]) {
        var needsSpace = letter == command
        if !needsSpace { text.append(letter) }
        command = letter
        for number in tenths {
            if needsSpace && number >= 0 { text += " " }
            text += Self.text(number)
            needsSpace = true
        }
    }

    private static func text(_ tenths: Int) -> String {
        let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
        let sign = tenths < 0 ? "-" : ""
        if rest == 0 { return sign + String(whole) }
        return sign + (whole == 0 ? "" : String(whole)) + ".\(rest)"
    }

    private static func tenths(_ point: Point) -> (x: Int, y: Int) {
        (Int((point.x * 10).rounded()), Int((point.y * 10).rounded()))
    }
}
