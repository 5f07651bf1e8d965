import Yams

/// Cuts what cannot be parsed out of a YAML text, keeping every other byte where it is, so that one mistake does not
/// hide the next.
struct YAMLSurgeon {
    private let text: SourceText
    private let path: SourcePath
    private var bytes: [UInt8]
    /// Offsets of duplicate keys, given another name so that the mapping can be read.
    private(set) var renamedKeys: Set<Int> = []
    private(set) var gaveUp = false

    init(_ text: SourceText, at path: SourcePath, range: Range<Int>?) {
        self.text = text
        self.path = path
        bytes = text.bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.replaceSubrange(0..<3, with: Array("   ".utf8)) }
        guard let range else { return }
        for offset in bytes.indices where !range.contains(offset) && bytes[offset] != UInt8(ascii: "\n") {
            bytes[offset] = UInt8(ascii: " ")
        }
    }

    var yaml: String {
        String(decoding: bytes, as: UTF8.self)
    }

    /// Reports an error and removes its cause.
    /// - Returns: whether content was lost by it.
    mutating func cut(_ error: YamlError, findings: Findings) -> Bool {
        switch error {
        case .duplicatedKeysInMapping(let duplicates, let context):
            for key in Set(duplicates) { rename(key, mappingAt: context.mark, findings: findings) }
            return false
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let offset = offset(of: mark)
            let start = context.map { self.offset(of: $0.mark) } ?? offset
            let advice = YAMLAdvice(problem: problem, context: context?.text, text: text, at: offset)
            findings.add(
                .yamlSyntax, advice.message, at: SourceSpan(path, advice.startsAtContext ? start..<start : offset..<offset),
                label: advice.label, help: advice.help)
            blank(from: min(start, offset), to: offset)
            return true
        case .reader(_, let offset, _, _):
            let offset = offset ?? 0
            findings.add(
                .yamlSyntax, "character that YAML does not allow", at: SourceSpan(path, offset..<offset + 1),
                help: "remove the invisible control character")
            if offset < bytes.count && bytes[offset] != UInt8(ascii: " ") {
                bytes[offset] = UInt8(ascii: " ")
            } else {
                gaveUp = true
            }
            return true
        default:
            findings.add(.yamlSyntax, "'\(path.name)' cannot be read as YAML", at: .start(of: path))
            gaveUp = true
            return true
        }
    }

    private func offset(of mark: Mark) -> Int {
        text.offset(line: mark.line, column: mark.column)
    }

    /// Gives the second and later uses of a key another first letter, so that the mapping reads.
    private mutating func rename(_ key: String, mappingAt mark: Mark, findings: Findings) {
        let needle = Array(key.utf8)
        let start = offset(of: mark)
        let indent = mark.column - 1
        var seen: Int?
        var renamed = false
        var offset = start
        while offset + needle.count < bytes.count {
            defer { offset += 1 }
            guard bytes[offset...].starts(with: needle), isKey(at: offset, length: needle.count, indent: indent, start: start)
            else { continue }
            guard let first = seen else {
                seen = offset
                continue
            }
            let line = text.position(of: first).line
            findings.add(
                .duplicateKey, "'\(key)' is written twice in the same place",
                at: SourceSpan(path, offset..<offset + needle.count), label: "second time",
                help: "keep one of the two; the first is in line \(line)")
            bytes[offset] = UInt8(ascii: "A") + UInt8(renamedKeys.count % 26)
            renamedKeys.insert(offset)
            renamed = true
        }
        if !renamed {
            findings.add(
                .duplicateKey, "'\(key)' is written twice in the same place", at: SourceSpan(path, start..<start),
                help: "keep one of the two")
            gaveUp = true
        }
    }

    /// Whether a key of the mapping stands here: at the mapping's own indentation, or within its braces.
    private func isKey(at offset: Int, length: Int, indent: Int, start: Int) -> Bool {
        var end = offset + length
        while end < bytes.count && bytes[end] == UInt8(ascii: " ") { end += 1 }
        guard end < bytes.count, bytes[end] == UInt8(ascii: ":") else { return false }
        if bytes[start] == UInt8(ascii: "{") {
            guard let before = bytes[start..<offset].last(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") })
            else { return false }
            return before == UInt8(ascii: "{") || before == UInt8(ascii: ",")
        }
        let position = text.position(of: offset)
        guard position.column - 1 == indent else { return false }
        return offset == start
            || bytes[text.lineRange(position.line).lowerBound..<offset].allSatisfy { $0 == UInt8(ascii: " ") }
    }

    /// Blanks the outermost list item, or the top-level key, that holds the error.
    private mutating func blank(from start: Int, to end: Int) {
        let firstLine = text.position(of: start).line
        let lastLine = text.position(of: end).line
        var top = firstLine
        while top > 1 && !isItem(top) && (indentation(top) ?? 1) > 0 { top -= 1 }
        while isItem(top), let item = enclosingItem(of: top) { top = item }
        let indent = indentation(top) ?? 0
        var bottom = max(top, lastLine)
        while bottom + 1 <= text.lineCount {
            if let next = indentation(bottom + 1), next <= indent, isItem(bottom + 1) || next < indent || !isItem(top) {
                break
            }
            bottom += 1
        }
        var changed = false
        for line in top...min(bottom, text.lineCount) {
            for offset in text.lineRange(line) where bytes[offset] != UInt8(ascii: " ") {
                bytes[offset] = UInt8(ascii: " ")
                changed = true
            }
        }
        gaveUp = !changed
    }

    private func enclosingItem(of line: Int) -> Int? {
        guard let indent = indentation(line), indent > 0 else { return nil }
        var candidate = line - 1
        while candidate >= 1 {
            if let other = indentation(candidate), other < indent {
                return isItem(candidate) ? candidate : nil
            }
            candidate -= 1
        }
        return nil
    }

    private func isItem(_ line: Int) -> Bool {
        guard let indent = indentation(line) else { return false }
        let start = text.lineRange(line).lowerBound + indent
        return text.bytes[start] == UInt8(ascii: "-")
            && (start + 1 >= text.bytes.count || text.bytes[start + 1] <= UInt8(ascii: " "))
    }

    /// The spaces before a line's first character; nil for a blank line or a comment.
    private func indentation(_ line: Int) -> Int? {
        let range = text.lineRange(line)
        guard let first = range.first(where: { text.bytes[$0] != UInt8(ascii: " ") }),
            text.bytes[first] != UInt8(ascii: "#"), text.bytes[first] != UInt8(ascii: "\t")
        else { return nil }
        return first - range.lowerBound
    }
}
