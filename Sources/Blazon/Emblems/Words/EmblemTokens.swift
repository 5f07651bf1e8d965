/// The pieces of a line of words, with their places in it.
enum EmblemToken {
    case word(String)
    /// What stands in quotation marks; whether the closing one is there.
    case text(String, isClosed: Bool)
    case comma

    static func tokens(of line: String) -> [(token: EmblemToken, range: Range<Int>)] {
        let bytes = Array(line.utf8)
        var tokens: [(token: EmblemToken, range: Range<Int>)] = []
        var place = 0
        func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                place += 1
            case UInt8(ascii: ","), UInt8(ascii: ";"):
                tokens.append((.comma, place..<place + 1))
                place += 1
            case UInt8(ascii: "\""):
                let close = bytes[(place + 1)...].firstIndex(of: UInt8(ascii: "\""))
                let end = close ?? bytes.count
                tokens.append((.text(text(place + 1..<end), isClosed: close != nil), place..<min(end + 1, bytes.count)))
                place = end + 1
            default:
                let end = bytes[place...].firstIndex {
                    $0 <= UInt8(ascii: " ") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";")
                        || $0 == UInt8(ascii: "\"")
                }
                tokens.append((.word(text(place..<(end ?? bytes.count))), place..<(end ?? bytes.count)))
                place = end ?? bytes.count
            }
        }
        return joined(tokens)
    }

    /// `per pale` is one word.
    private static func joined(_ tokens: [(token: EmblemToken, range: Range<Int>)]) -> [(
        token: EmblemToken, range: Range<Int>
    )] {
        var result: [(token: EmblemToken, range: Range<Int>)] = []
        for next in tokens {
            if case .word(let word) = next.token, let last = result.last, case .word(let before) = last.token,
                before.lowercased() == "per" || before.lowercased() == "per-bend" && word.lowercased() == "sinister"
            {
                result[result.count - 1] = (.word(before + "-" + word), last.range.lowerBound..<next.range.upperBound)
            } else {
                result.append(next)
            }
        }
        return result
    }
}
