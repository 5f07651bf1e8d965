/// Text as XML means it, every byte of it traced to where the file says it.
struct LocatedText {
    private(set) var bytes: [UInt8] = []
    private var runs: [Run] = []

    private struct Run {
        /// Its first byte in the text.
        let text: Int
        var source: Range<Int>
        /// A byte for a byte; otherwise the whole source stands for the whole run.
        let isLiteral: Bool
    }

    enum Form {
        case content
        case attribute
        /// A CDATA section.
        case verbatim
    }

    /// - Returns: false when there is a reference that is neither predefined nor a number.
    mutating func append(_ range: Range<Int>, of source: [UInt8], as form: Form) -> Bool {
        var offset = range.lowerBound
        while offset < range.upperBound {
            let byte = source[offset]
            if byte == UInt8(ascii: "&"), form != .verbatim {
                guard let end = source[offset..<range.upperBound].firstIndex(of: UInt8(ascii: ";")),
                    let scalar = Self.scalar(source[offset + 1..<end])
                else { return false }
                add(Array(String(scalar).utf8), from: offset..<end + 1)
                offset = end + 1
            } else if byte == 0x0D {
                let isPair = offset + 1 < range.upperBound && source[offset + 1] == 0x0A
                add([form == .attribute ? 0x20 : 0x0A], from: offset..<offset + (isPair ? 2 : 1))
                offset += isPair ? 2 : 1
            } else {
                let isSpace = form == .attribute && (byte == 0x09 || byte == 0x0A)
                addLiteral(isSpace ? 0x20 : byte, at: offset)
                offset += 1
            }
        }
        return true
    }

    /// Where the file says a part of the text; nil when markup lies between.
    func source(of part: Range<Int>) -> Range<Int>? {
        guard !part.isEmpty, let first = run(at: part.lowerBound), let last = run(at: part.upperBound - 1) else {
            return nil
        }
        for index in first..<last where runs[index].source.upperBound != runs[index + 1].source.lowerBound {
            return nil
        }
        let start = runs[first].isLiteral ? part.lowerBound - runs[first].text : 0
        let end =
            runs[last].isLiteral
            ? runs[last].source.lowerBound + part.upperBound - runs[last].text : runs[last].source.upperBound
        return runs[first].source.lowerBound + start..<end
    }

    private mutating func add(_ text: [UInt8], from source: Range<Int>) {
        runs.append(Run(text: bytes.count, source: source, isLiteral: false))
        bytes += text
    }

    private mutating func addLiteral(_ byte: UInt8, at offset: Int) {
        if let last = runs.indices.last, runs[last].isLiteral, runs[last].source.upperBound == offset {
            runs[last].source = runs[last].source.lowerBound..<offset + 1
        } else {
            runs.append(Run(text: bytes.count, source: offset..<offset + 1, isLiteral: true))
        }
        bytes.append(byte)
    }

    private func run(at offset: Int) -> Int? {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].text <= offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : nil
    }

    /// Safe in content and between quotation marks of either kind.
    static func escaped(_ byte: UInt8) -> [UInt8] {
        switch byte {
        case UInt8(ascii: "<"): Array("&lt;".utf8)
        case UInt8(ascii: ">"): Array("&gt;".utf8)
        case UInt8(ascii: "&"): Array("&amp;".utf8)
        case UInt8(ascii: "\""): Array("&quot;".utf8)
        case UInt8(ascii: "'"): Array("&apos;".utf8)
        default: [byte]
        }
    }

    /// What a reference without `&` and `;` stands for (XML § 4.1, § 4.6).
    static func scalar(_ reference: ArraySlice<UInt8>) -> Unicode.Scalar? {
        switch String(decoding: reference, as: UTF8.self) {
        case "lt": return "<"
        case "gt": return ">"
        case "amp": return "&"
        case "quot": return "\""
        case "apos": return "'"
        case let text where text.hasPrefix("#x"):
            return UInt32(text.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
        case let text where text.hasPrefix("#"): return UInt32(text.dropFirst()).flatMap(Unicode.Scalar.init)
        default: return nil
        }
    }
}
