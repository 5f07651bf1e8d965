/// Blanks the comments and the words of the literals of a Swift source: a name found in the rest is a name used.
struct CodeReader {
    private var bytes: [UInt8]
    private var position = 0

    static func code(of text: String) -> String {
        var reader = CodeReader(bytes: Array(text.utf8))
        reader.readCode(untilParenthesis: false)
        return String(decoding: reader.bytes, as: UTF8.self)
    }

    /// Inside an interpolation, code ends with the parenthesis that opened it.
    private mutating func readCode(untilParenthesis: Bool) {
        var depth = 0
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "/") where sees("//"): readLineComment()
            case UInt8(ascii: "/") where sees("/*"): readBlockComment()
            case UInt8(ascii: "#"), UInt8(ascii: "\""): readLiteralOrHash()
            case UInt8(ascii: "("):
                depth += 1
                position += 1
            case UInt8(ascii: ")"):
                depth -= 1
                position += 1
                if untilParenthesis, depth < 0 { return }
            default: position += 1
            }
        }
    }

    private mutating func readLineComment() {
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { blank() }
    }

    private mutating func readBlockComment() {
        var depth = 0
        repeat {
            if sees("/*") {
                depth += 1
                blank(2)
            } else if sees("*/") {
                depth -= 1
                blank(2)
            } else {
                blank()
            }
        } while depth > 0 && position < bytes.count
    }

    private mutating func readLiteralOrHash() {
        let hashes = bytes[position...].prefix { $0 == UInt8(ascii: "#") }.count
        guard position + hashes < bytes.count, bytes[position + hashes] == UInt8(ascii: "\"") else {
            position += hashes
            return
        }
        blank(hashes)
        readLiteral(hashes: hashes)
    }

    private mutating func readLiteral(hashes: Int) {
        let quotes = sees("\"\"\"") ? "\"\"\"" : "\""
        let close = quotes + String(repeating: "#", count: hashes)
        let escape = "\\" + String(repeating: "#", count: hashes)
        blank(quotes.utf8.count)
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\"") where sees(close): return blank(close.utf8.count)
            case UInt8(ascii: "\n") where quotes.utf8.count == 1: return
            case UInt8(ascii: "\\") where sees(escape + "("):
                blank(escape.utf8.count)
                position += 1
                readCode(untilParenthesis: true)
            case UInt8(ascii: "\\") where sees(escape): blank(escape.utf8.count + 1)
            default: blank()
            }
        }
    }

    private func sees(_ text: String) -> Bool {
        bytes[position...].starts(with: text.utf8)
    }

    private mutating func blank(_ count: Int = 1) {
        for index in position..<min(position + count, bytes.count) where bytes[index] != UInt8(ascii: "\n") {
            bytes[index] = UInt8(ascii: " ")
        }
        position = min(position + count, bytes.count)
    }
}
