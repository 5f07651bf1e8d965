import Yams

/// A YAML value that knows where it stands. Scalars are text: we type them ourselves.
struct YAMLNode {
    private let node: Node
    let source: YAMLFile.Source

    init(_ node: Node, in source: YAMLFile.Source) {
        self.node = node
        self.source = source
    }

    enum Kind: String {
        case text = "text"
        case list = "a list"
        case map = "keys and values"
        case nothing = "nothing"
    }

    var kind: Kind {
        switch node {
        case .scalar(let scalar): scalar.isNothing ? .nothing : .text
        case .sequence: .list
        case .mapping: .map
        case .alias: .nothing
        }
    }

    /// A scalar's text as written between its quotes.
    var text: String? {
        guard case .scalar(let scalar) = node, !scalar.isNothing else { return nil }
        return scalar.string
    }

    /// The first character of a scalar that no page or feed can hold, which only a YAML escape can write.
    var unprintable: Unicode.Scalar? {
        text?.unicodeScalars.first { scalar in
            switch scalar.value {
            case 0x09, 0x0A, 0x0D: false
            case 0..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: true
            default: scalar.value & 0xFFFE == 0xFFFE
            }
        }
    }

    /// A key that is reported already as written twice.
    var isIgnored: Bool {
        !source.ignoredKeys.isEmpty && source.ignoredKeys.contains(span.range.lowerBound)
    }

    /// A scalar without quotes or block marks, for words such as `true` and `none`.
    var isPlain: Bool {
        guard case .scalar(let scalar) = node else { return false }
        return scalar.style == .plain
    }

    var items: [YAMLNode]? {
        guard case .sequence(let sequence) = node else { return nil }
        return sequence.map { YAMLNode($0, in: source) }
    }

    var entries: [(key: YAMLNode, value: YAMLNode)]? {
        guard case .mapping(let mapping) = node else { return nil }
        return mapping.map { (YAMLNode($0.key, in: source), YAMLNode($0.value, in: source)) }
    }

    /// A tag such as `!!omap` that changes what the value means, and which we do not know.
    var foreignTag: String? {
        let text = node.tag.description
        let known: [Tag.Name] = [.implicit, .nonSpecific, .str, .seq, .map]
        guard !known.contains(where: { $0.rawValue == text }) else { return nil }
        return text.hasPrefix("tag:yaml.org,2002:") ? "!!" + text.dropFirst("tag:yaml.org,2002:".count) : text
    }

    var span: SourceSpan {
        guard let mark = node.mark else { return .start(of: source.path) }
        let start = source.text.offset(line: mark.line, column: mark.column)
        return SourceSpan(source.path, start..<end(from: start))
    }

    /// Whether what follows the key was cut out, so that it only seems to have no value.
    var isBeforeLostText: Bool {
        let end = span.range.upperBound
        return source.lost.contains { lost in
            lost.lowerBound >= end
                && source.text.bytes[end..<lost.lowerBound].allSatisfy {
                    $0 <= UInt8(ascii: " ") || $0 == UInt8(ascii: ":")
                }
        }
    }

    private func end(from start: Int) -> Int {
        let bytes = source.text.bytes
        guard start < bytes.count, case .scalar(let scalar) = node else { return start }
        let line = source.text.lineRange(source.text.position(of: start).line)
        switch scalar.style {
        case .singleQuoted, .doubleQuoted:
            return closingQuote(from: start, before: line.upperBound)
        case .literal, .folded:
            return line.upperBound
        default:
            let count = scalar.string.utf8.count
            if bytes[start...].starts(with: scalar.string.utf8) { return start + count }
            return line.upperBound
        }
    }

    private func closingQuote(from start: Int, before limit: Int) -> Int {
        let bytes = source.text.bytes
        let quote = bytes[start]
        var offset = start + 1
        while offset < limit {
            if bytes[offset] == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") {
                offset += 2
            } else if bytes[offset] != quote {
                offset += 1
            } else if offset + 1 < limit && bytes[offset + 1] == quote && quote == UInt8(ascii: "'") {
                offset += 2
            } else {
                return offset + 1
            }
        }
        return limit
    }
}

extension Node.Scalar {
    fileprivate var isNothing: Bool {
        style == .plain && ["", "~", "null", "Null", "NULL"].contains(string)
    }
}
