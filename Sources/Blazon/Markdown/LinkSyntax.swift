/// The spelling of links in Markdown (CommonMark § 4.7, 6.3): enough to find again what the parser has found.
enum LinkSyntax {
    /// The end of a link reference definition that begins a block's text here, line ending included.
    static func definition(in bytes: [UInt8], at start: Int) -> Int? {
        var index = start
        skipSpace(in: bytes, &index)
        guard var end = label(in: bytes, at: index), end < bytes.count, bytes[end] == UInt8(ascii: ":"),
            end - index > 2
        else { return nil }
        end += 1
        skipSpaceAndLine(in: bytes, &end)
        guard let address = address(in: bytes, at: end), address.end > end else { return nil }
        end = address.end
        let afterAddress = endOfLine(in: bytes, from: end)
        var next = end
        skipSpaceAndLine(in: bytes, &next)
        if next > end, let title = title(in: bytes, at: next), let line = endOfLine(in: bytes, from: title) {
            return line
        }
        return afterAddress
    }

    /// `(address "title")` whose address spells the destination.
    static func target(
        in bytes: [UInt8], at start: Int, is destination: String
    ) -> (destination: Range<Int>, end: Int)? {
        guard start < bytes.count, bytes[start] == UInt8(ascii: "(") else { return nil }
        var index = start + 1
        skipSpaceAndLine(in: bytes, &index)
        guard let address = address(in: bytes, at: index) else { return nil }
        index = address.end
        skipSpaceAndLine(in: bytes, &index)
        if index > address.end, let end = title(in: bytes, at: index) {
            index = end
            skipSpaceAndLine(in: bytes, &index)
        }
        guard index < bytes.count, bytes[index] == UInt8(ascii: ")") else { return nil }
        let written = bytes[address.inner]
        let meant = Array(destination.utf8)[...]
        guard end(of: meant, writtenIn: Array(written), at: 0, verbatim: false) == written.count else { return nil }
        return (address.inner, index + 1)
    }

    /// `[label]`, also empty.
    static func label(in bytes: [UInt8], at start: Int) -> Int? {
        guard start < bytes.count, bytes[start] == UInt8(ascii: "[") else { return nil }
        var index = start + 1
        while index < bytes.count, index - start <= 1_000 {
            switch bytes[index] {
            case UInt8(ascii: "]"): return index + 1
            case UInt8(ascii: "["): return nil
            case UInt8(ascii: "\\"): index += 2
            default: index += 1
            }
        }
        return nil
    }

    /// Where a text ends that is written from here with backslashes and entities; nil when it is not that text.
    static func end(of text: ArraySlice<UInt8>, writtenIn bytes: [UInt8], at start: Int, verbatim: Bool) -> Int? {
        var index = start
        var meant = text.startIndex
        while meant < text.endIndex {
            guard index < bytes.count else { return nil }
            let byte = bytes[index]
            if byte == UInt8(ascii: "\\"), !verbatim, index + 1 < bytes.count, isPunctuation(bytes[index + 1]),
                bytes[index + 1] == text[meant]
            {
                index += 2
                meant += 1
            } else if byte == UInt8(ascii: "&"), let entity = entity(in: bytes, at: index),
                !text[meant...].starts(with: bytes[entity]) || isAmpersand(bytes[entity])
            {
                index = entity.upperBound
                meant = afterEntity(text, meant, next: index < bytes.count ? bytes[index] : nil)
            } else if byte == text[meant] {
                index += 1
                meant += 1
            } else {
                return nil
            }
        }
        return index
    }

    /// An entity stands for one character, some for two, of which the second modifies the first.
    private static func afterEntity(_ text: ArraySlice<UInt8>, _ start: Int, next: UInt8?) -> Int {
        var end = start + 1
        while end < text.endIndex, text[end] & 0xC0 == 0x80 { end += 1 }
        let modifiers = ["\u{0331}", "\u{0333}", "\u{0338}", "\u{200A}", "\u{20D2}", "\u{20E5}", "\u{FE00}"]
        guard end < text.endIndex, text[end] != next, text[end] >= 0x80 else { return end }
        return end + (modifiers.first { text[end...].starts(with: $0.utf8) }?.utf8.count ?? 0)
    }

    private static func entity(in bytes: [UInt8], at start: Int) -> Range<Int>? {
        var end = start + 1
        if end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
        let name = end
        while end < bytes.count, end - name < 32, isLetterOrDigit(bytes[end]) { end += 1 }
        guard end > name, end < bytes.count, bytes[end] == UInt8(ascii: ";") else { return nil }
        return start..<end + 1
    }

    private static func isAmpersand(_ entity: ArraySlice<UInt8>) -> Bool {
        ["&amp;", "&AMP;", "&#38;", "&#x26;", "&#X26;"].contains { entity.elementsEqual($0.utf8) }
    }

    private static func address(in bytes: [UInt8], at start: Int) -> (inner: Range<Int>, end: Int)? {
        guard start < bytes.count else { return nil }
        var index = start
        if bytes[start] == UInt8(ascii: "<") {
            index += 1
            while index < bytes.count {
                switch bytes[index] {
                case UInt8(ascii: ">"): return (start + 1..<index, index + 1)
                case UInt8(ascii: "\n"), UInt8(ascii: "<"): return nil
                case UInt8(ascii: "\\"): index += 2
                default: index += 1
                }
            }
            return nil
        }
        var depth = 0
        while index < bytes.count, bytes[index] > 0x20 {
            switch bytes[index] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                if depth == 0 { return (start..<index, index) }
                depth -= 1
            case UInt8(ascii: "\\"):
                if index + 1 < bytes.count, isPunctuation(bytes[index + 1]) { index += 1 }
            default: break
            }
            index += 1
        }
        return (start..<index, index)
    }

    private static func title(in bytes: [UInt8], at start: Int) -> Int? {
        guard start < bytes.count, "\"'(".utf8.contains(bytes[start]) else { return nil }
        let isParenthesis = bytes[start] == UInt8(ascii: "(")
        let close = isParenthesis ? UInt8(ascii: ")") : bytes[start]
        var index = start + 1
        while index < bytes.count {
            if bytes[index] == close { return index + 1 }
            if isParenthesis, bytes[index] == UInt8(ascii: "(") { return nil }
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return nil
    }

    private static func endOfLine(in bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        skipSpace(in: bytes, &index)
        if index >= bytes.count { return bytes.count }
        let start = index
        skipLine(in: bytes, &index)
        return index > start ? index : nil
    }

    private static func skipSpace(in bytes: [UInt8], _ index: inout Int) {
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    }

    private static func skipSpaceAndLine(in bytes: [UInt8], _ index: inout Int) {
        skipSpace(in: bytes, &index)
        skipLine(in: bytes, &index)
        skipSpace(in: bytes, &index)
    }

    private static func skipLine(in bytes: [UInt8], _ index: inout Int) {
        if index < bytes.count, bytes[index] == UInt8(ascii: "\r") { index += 1 }
        if index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && !isLetterOrDigit(byte)
    }
}
