/// Reads the `d` of our own drawings: the absolute commands M, L, H, V, C, A and Z.
struct PathData {
    private var bytes: ArraySlice<UInt8>

    /// - Returns: nil when it is written otherwise.
    static func outline(_ text: String) -> Outline? {
        var reader = PathData(bytes: Array(text.utf8)[...])
        return reader.read()
    }

    private mutating func read() -> Outline? {
        var outline = Outline()
        while let command = bytes.popFirst() {
            repeat {
                switch command {
                case UInt8(ascii: "M"):
                    guard let point = point() else { return nil }
                    outline.move(to: point)
                case UInt8(ascii: "L"):
                    guard let point = point() else { return nil }
                    outline.line(to: point)
                case UInt8(ascii: "H"):
                    guard let x = number() else { return nil }
                    outline.line(to: Point(x, outline.place.y))
                case UInt8(ascii: "V"):
                    guard let y = number() else { return nil }
                    outline.line(to: Point(outline.place.x, y))
                case UInt8(ascii: "C"):
                    guard let first = point(), let second = point(), let end = point() else { return nil }
                    outline.curve(first, second, to: end)
                case UInt8(ascii: "A"):
                    guard let radii = point(), number() != nil, let isLarge = number(), let isClockwise = number(),
                        let end = point()
                    else { return nil }
                    outline.arc(radii: radii, isLarge: isLarge == 1, isClockwise: isClockwise == 1, to: end)
                case UInt8(ascii: "Z"):
                    outline.close()
                default: return nil
                }
            } while isNumberNext
        }
        return outline
    }

    private var isNumberNext: Bool {
        guard let byte = bytes.first(where: { $0 != UInt8(ascii: " ") }) else { return false }
        return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ".")
    }

    private mutating func point() -> Point? {
        guard let x = number(), let y = number() else { return nil }
        return Point(x, y)
    }

    private mutating func number() -> Double? {
        bytes = bytes.drop { $0 == UInt8(ascii: " ") }
        var end = bytes.startIndex
        var hasPoint = false
        while end < bytes.endIndex {
            let byte = bytes[end]
            let isSign = byte == UInt8(ascii: "-") && end == bytes.startIndex
            let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            guard isSign || isDigit || (byte == UInt8(ascii: ".") && !hasPoint) else { break }
            hasPoint = hasPoint || byte == UInt8(ascii: ".")
            end += 1
        }
        defer { bytes = bytes[end...] }
        return Double(String(decoding: bytes[..<end], as: UTF8.self))
    }
}
