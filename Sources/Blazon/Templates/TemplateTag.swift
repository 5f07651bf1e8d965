/// One `{{…}}`, between the delimiters in force.
struct TemplateTag {
    enum Kind {
        case value(isEscaped: Bool)
        case section(isInverted: Bool)
        case block
        case parent
        case partial
        case close
        case comment
        case delimiters
    }

    let kind: Kind
    /// The whole tag.
    let range: Range<Int>
    /// What it holds, without the sign and the white space around.
    let content: Range<Int>
}

/// Finds the tags of a template, one after the other.
struct TemplateTagScanner {
    let bytes: [UInt8]
    var opening = Array("{{".utf8)
    var closing = Array("}}".utf8)

    enum Find {
        case tag(TemplateTag)
        /// A tag without an end: where it begins, and what should have ended it.
        case unclosed(at: Int, missing: [UInt8])
        case none
    }

    func next(from position: Int) -> Find {
        guard let start = find(opening, from: position) else { return .none }
        var inside = start + opening.count
        var ending = closing
        var kind = TemplateTag.Kind.value(isEscaped: true)
        if inside < bytes.count, let signed = Self.kind(of: bytes[inside]) {
            kind = signed
            if bytes[inside] == UInt8(ascii: "{") { ending = [UInt8(ascii: "}")] + closing }
            if bytes[inside] == UInt8(ascii: "=") { ending = [UInt8(ascii: "=")] + closing }
            inside += 1
        }
        guard let end = find(ending, from: inside) else { return .unclosed(at: start, missing: ending) }
        // A tag inside a tag: the first one lost its end.
        switch kind {
        case .comment, .delimiters: break
        default:
            if opening != closing, let other = find(opening, from: inside), other < end {
                return .unclosed(at: start, missing: ending)
            }
        }
        return .tag(TemplateTag(kind: kind, range: start..<end + ending.count, content: trimmed(inside..<end)))
    }

    /// - Returns: false when a delimiter tag does not hold two words.
    mutating func setDelimiters(_ content: Range<Int>) -> Bool {
        let words = bytes[content].split(whereSeparator: \.isTemplateSpace)
        guard words.count == 2, !bytes[content].contains(UInt8(ascii: "=")) else { return false }
        opening = Array(words[0])
        closing = Array(words[1])
        return true
    }

    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let first = range.first, bytes[first].isTemplateSpace { range.removeFirst() }
        while let last = range.last, bytes[last].isTemplateSpace { range.removeLast() }
        return range
    }

    private static func kind(of sign: UInt8) -> TemplateTag.Kind? {
        switch sign {
        case UInt8(ascii: "#"): .section(isInverted: false)
        case UInt8(ascii: "^"): .section(isInverted: true)
        case UInt8(ascii: "/"): .close
        case UInt8(ascii: "!"): .comment
        case UInt8(ascii: "="): .delimiters
        case UInt8(ascii: ">"): .partial
        case UInt8(ascii: "<"): .parent
        case UInt8(ascii: "$"): .block
        case UInt8(ascii: "&"), UInt8(ascii: "{"): .value(isEscaped: false)
        default: nil
        }
    }

    private func find(_ word: [UInt8], from start: Int) -> Int? {
        guard let first = word.first, start + word.count <= bytes.count else { return nil }
        return (start...bytes.count - word.count).first { offset in
            bytes[offset] == first && bytes[offset..<offset + word.count].elementsEqual(word)
        }
    }
}

extension UInt8 {
    /// White space inside a tag.
    var isTemplateSpace: Bool { isBlank || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }

    /// White space within a line.
    var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}

extension Range<Int> {
    fileprivate mutating func removeFirst() { self = lowerBound + 1..<upperBound }
    fileprivate mutating func removeLast() { self = lowerBound..<upperBound - 1 }
}
