/// A file line by line as they are asked for, with room for one line and one piece.
struct FileLines {
    private let pieces: () throws -> [UInt8]?
    private var window: [UInt8] = []
    /// Where the window begins in the file.
    private var base = 0
    /// Where the next line begins in the window.
    private var start = 0
    /// As far as there is no line feed.
    private var scanned = 0
    private var number = 0
    private var isAtEnd = false

    /// Longer lines are no credentials.
    static let longest = 4 << 20

    init(_ path: SourcePath, in tree: SourceTree) throws {
        pieces = try tree.open(path)
    }

    struct Line {
        /// From 1.
        let number: Int
        /// Where it begins in the file.
        let offset: Int
        /// Without its line feed; empty when it is too long.
        let bytes: [UInt8]
        let ending: Ending

        /// How far the line goes in the file.
        var range: Range<Int> { offset..<offset + bytes.count }
    }

    enum Ending {
        case lineFeed
        /// The file ends before the line does.
        case none
        case tooLong
    }

    /// - Returns: nil at the end of the file.
    mutating func next() throws -> Line? {
        var isTooLong = false
        let offset = base + start
        while true {
            if let end = window[scanned...].firstIndex(of: UInt8(ascii: "\n")) {
                let bytes = isTooLong ? [] : Array(window[start..<end])
                start = end + 1
                scanned = start
                number += 1
                return Line(number: number, offset: offset, bytes: bytes, ending: isTooLong ? .tooLong : .lineFeed)
            }
            scanned = window.count
            if scanned - start > Self.longest {
                isTooLong = true
                start = scanned
            }
            if isAtEnd { break }
            window.removeSubrange(..<start)
            base += start
            scanned -= start
            start = 0
            if let piece = try pieces() { window += piece } else { isAtEnd = true }
        }
        guard isTooLong || start < window.count else { return nil }
        let bytes = isTooLong ? [] : Array(window[start...])
        start = window.count
        number += 1
        return Line(number: number, offset: offset, bytes: bytes, ending: isTooLong ? .tooLong : .none)
    }
}
