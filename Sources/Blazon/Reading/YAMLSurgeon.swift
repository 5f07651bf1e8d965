import Yams

/// Cuts what cannot be parsed out of a YAML text, keeping every other byte where it is, so that one mistake does not
/// hide the next.
struct YAMLSurgeon {
    private let text: SourceText
    private let path: SourcePath
    private var bytes: [UInt8]
    /// Offsets of duplicate keys, given another name so that the mapping can be read.
    private(set) var renamedKeys: Set<Int> = []
    /// What was cut out.
    private(set) var lost: [Range<Int>] = []
    private(set) var gaveUp = false

    init(_ text: SourceText, at path: SourcePath, range: Range<Int>?) {
        self.text = text
        self.path = path
        bytes = text.bytes
        guard let range else { return }
        for offset in bytes.indices where !range.contains(offset) && bytes[offset] != UInt8(ascii: "\n") {
            bytes[offset] = UInt8(ascii: " ")
        }
    }

    /// What is left to parse, without a byte order mark.
    var yaml: String {
        String(decoding: bytes[text.offset(line: 1, column: 1)...], as: UTF8.self)
    }

    /// Reports characters that nobody sees and that YAML forbids or takes for the end of a line, once in each line, and
    /// removes them.
    mutating func cutControls(findings: Findings) {
        guard bytes.contains(where: { $0 < 0x20 && $0 != UInt8(ascii: "\n") || $0 >= 0x7F }) else { return }
        var lastLine = 0
        var offset = text.offset(line: 1, column: 1)
        for scalar in String(decoding: bytes[offset...], as: UTF8.self).unicodeScalars {
            let range = offset..<offset + UTF8.width(scalar)
            offset = range.upperBound
            guard isControl(scalar, at: range) else { continue }
            for byte in range { bytes[byte] = UInt8(ascii: " ") }
            let line = text.position(of: range.lowerBound).line
            guard line > lastLine else { continue }
            lastLine = line
            findings.add(
                .yamlSyntax, "invisible control character", at: SourceSpan(path, range),
                help: "remove it, or write the line anew")
        }
    }

    private func isControl(_ scalar: Unicode.Scalar, at range: Range<Int>) -> Bool {
        switch scalar {
        case "\t", "\n": false
        case "\r": range.upperBound == bytes.count || bytes[range.upperBound] != UInt8(ascii: "\n")
        case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}": true
        default: false
        }
    }

    /// Reports an error and removes its cause.
    mutating func cut(_ error: YamlError, findings: Findings) {
        switch error {
        case .duplicatedKeysInMapping(let duplicates, let context):
            // The place is that of the first key; the others are found in the next round.
            rename(duplicates.first ?? "", firstAt: offset(of: context.mark), findings: findings)
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let offset = offset(of: mark)
            let opening = context.map { self.offset(of: $0.mark) }
            let advice = YAMLAdvice(
                problem: problem, context: context?.text, from: opening, text: text, at: offset)
            let start = advice.startsAtContext ? opening : unclosedQuote(before: offset)
            let place = start ?? offset
            let said = start == nil || advice.startsAtContext ? advice : .unclosedQuote
            findings.add(
                .yamlSyntax, said.message, at: SourceSpan(path, place..<place), label: said.label, help: said.help)
            blankItem(at: place)
        default:
            findings.add(
                .yamlSyntax, "'\(path.name)' cannot be read as YAML", at: .start(of: path),
                help: "write it anew, a part at a time")
            gaveUp = true
        }
    }

    private func offset(of mark: Mark) -> Int {
        text.offset(line: mark.line, column: mark.column)
    }

    /// Gives the second and later uses of a key another first letter, so that the mapping reads.
    private mutating func rename(_ key: String, firstAt first: Int, findings: Findings) {
        let uses = RepeatedKey(key, in: bytes, of: text).uses(after: first)
        let length = key.utf8.count
        for use in uses {
            let start = bytes[use] == UInt8(ascii: "\"") || bytes[use] == UInt8(ascii: "'") ? use + 1 : use
            findings.add(
                .duplicateKey, "'\(key)' is written twice in the same place",
                at: SourceSpan(path, start..<start + length), label: "second time",
                help: "keep one of the two; the first is in line \(text.position(of: first).line)")
            bytes[start] = UInt8(ascii: "A") + UInt8(renamedKeys.count % 26)
            renamedKeys.insert(use)
        }
        guard uses.isEmpty else { return }
        findings.add(
            .duplicateKey, "'\(key)' is written twice in the same place", at: SourceSpan(path, first..<first),
            help: "keep one of the two")
        blankItem(at: first)
    }

    /// The quotation mark in a line above that runs on to the one right before an error, which was meant to open a text.
    private func unclosedQuote(before offset: Int) -> Int? {
        guard offset > 0, let quote = "\"'".utf8.first(where: { $0 == bytes[offset - 1] }) else { return nil }
        for line in stride(from: text.position(of: offset - 1).line - 1, to: 0, by: -1) {
            let range = text.lineRange(line)
            let quotes = range.filter {
                bytes[$0] == quote && ($0 == range.lowerBound || bytes[$0 - 1] != UInt8(ascii: "\\"))
            }
            guard quotes.count % 2 == 1, let last = quotes.last else { continue }
            let before = bytes[range.lowerBound..<last].last { $0 != UInt8(ascii: " ") }
            return before.map { ":-,[{".utf8.contains($0) } ?? true ? last : nil
        }
        return nil
    }

    /// Blanks the outermost list item, or the top-level key, that holds a place.
    private mutating func blankItem(at offset: Int) {
        var top = text.position(of: offset).line
        while top > 1 && indentation(top) == nil { top -= 1 }
        var outermost = top
        while let indent = indentation(top), indent > 0,
            let parent = (1..<top).last(where: { indentation($0).map { $0 < indent } ?? false })
        {
            if isItem(parent) || !isItem(outermost) { outermost = parent }
            top = parent
        }
        blank(from: outermost)
    }

    /// Blanks an entry that begins in a line, up to the next of its kind.
    private mutating func blank(from top: Int) {
        let indent = indentation(top) ?? 0
        let isItem = isItem(top)
        let start = text.lineRange(top).lowerBound
        var end = start
        for line in top...text.lineCount {
            if line > top, let next = indentation(line), next <= indent {
                if next < indent || self.isItem(line) == isItem || (isItem && indent == 0) { break }
            }
            for offset in text.lineRange(line) where bytes[offset] != UInt8(ascii: " ") {
                bytes[offset] = UInt8(ascii: " ")
                end = offset + 1
            }
        }
        if end > start { lost.append(start..<end) } else { gaveUp = true }
    }

    private func isItem(_ line: Int) -> Bool {
        guard let indent = indentation(line) else { return false }
        let start = text.offset(line: line, column: 1) + indent
        return bytes[start] == UInt8(ascii: "-") && (start + 1 >= bytes.count || bytes[start + 1] <= UInt8(ascii: " "))
    }

    /// The spaces before a line's first character; nil for a blank line, a comment, or one indented with tabs.
    private func indentation(_ line: Int) -> Int? {
        let start = text.offset(line: line, column: 1)
        let range = start..<max(start, text.lineRange(line).upperBound)
        guard let first = range.first(where: { bytes[$0] != UInt8(ascii: " ") }), bytes[first] != UInt8(ascii: "#"),
            bytes[first] != UInt8(ascii: "\t")
        else { return nil }
        return first - start
    }
}
