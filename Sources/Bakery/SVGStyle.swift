/// Judges style sheets and what stands in `style`, and finds the smallest parts to take out.
struct SVGStyle {
    struct Cut {
        let range: Range<Int>
        let kind: SVGHazard.Kind
        let name: String
    }

    private static let mostCuts = 100

    private let bytes: [UInt8]
    private let tokens: [(token: CSSTokens.Token, range: Range<Int>)]
    private var cuts: [Cut] = []
    /// `@namespace` rules: they name, and load nothing.
    private var namespaces: [Range<Int>] = []

    /// What of a style is to be taken out: comments, declarations and rules.
    /// - Returns: nil when only the whole will do.
    static func cuts(of bytes: [UInt8]) -> [Cut]? {
        guard mayRefer(bytes) else { return [] }
        var style = SVGStyle(bytes)
        style.read()
        guard style.cuts.count <= mostCuts else { return nil }
        let rest = (style.cuts.map(\.range) + style.namespaces).compactMap { range in
            Splice.Edit(range: range, replacement: [UInt8(ascii: " ")])
        }
        guard let splice = Splice(rest), SVGReference.hazards(inStyle: splice.applied(to: bytes)).isEmpty else {
            return nil
        }
        return style.cuts
    }

    /// The first thing wrong with a style, for a value that is taken or left whole.
    static func hazard(in bytes: [UInt8]) -> (kind: SVGHazard.Kind, name: String)? {
        guard mayRefer(bytes) else { return nil }
        let style = SVGStyle(bytes)
        return style.hazard(in: style.tokens.indices) ?? SVGReference.hazards(inStyle: bytes).first
    }

    private static func mayRefer(_ bytes: [UInt8]) -> Bool {
        bytes.contains {
            $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "\\")
        }
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        tokens = CSSTokens(bytes).tokens
    }

    /// Goes from one declaration or rule to the next; a block's own are looked at in their turn.
    private mutating func read() {
        var open: [Range<Int>] = []
        var depth = 0
        var start = 0
        for index in tokens.indices {
            switch tokens[index].token {
            case .comment where start == index && depth == 0:
                judge(index..<index + 1)
                start = index + 1
            case .space where start == index && depth == 0: start = index + 1
            case .function, .mark(UInt8(ascii: "(")), .mark(UInt8(ascii: "[")): depth += 1
            case .mark(UInt8(ascii: ")")), .mark(UInt8(ascii: "]")): depth = max(0, depth - 1)
            case .mark(UInt8(ascii: ";")) where depth == 0:
                judge(start..<index + 1)
                start = index + 1
            case .mark(UInt8(ascii: "{")) where depth == 0:
                open.append(start..<index)
                start = index + 1
            case .mark(UInt8(ascii: "}")) where depth == 0:
                judge(start..<index)
                if let prelude = open.popLast() { judge(prelude, whole: prelude.lowerBound..<index + 1) }
                start = index + 1
            default: break
            }
        }
        judge(start..<tokens.count)
        for prelude in open.reversed() { judge(prelude, whole: prelude.lowerBound..<tokens.count) }
    }

    /// - Parameter whole: what goes with it: a rule goes with its block.
    private mutating func judge(_ part: Range<Int>, whole: Range<Int>? = nil) {
        guard cuts.count <= Self.mostCuts, let first = part.first, let last = part.last, let end = (whole ?? part).last
        else { return }
        let start = tokens[first].range.lowerBound
        if tokens[first].token == .atWord("namespace") {
            if whole == nil { namespaces.append(start..<tokens[last].range.upperBound) }
            return
        }
        let text = Array(bytes[start..<tokens[last].range.upperBound])
        guard let hazard = hazard(in: part) ?? SVGReference.hazards(inStyle: text).first else { return }
        let range = start..<tokens[end].range.upperBound
        cuts.removeAll { range.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= range.upperBound }
        namespaces.removeAll { range.lowerBound <= $0.lowerBound && $0.upperBound <= range.upperBound }
        cuts.append(Cut(range: range, kind: hazard.kind, name: hazard.name))
    }

    private func hazard(in part: Range<Int>) -> (kind: SVGHazard.Kind, name: String)? {
        for index in part {
            switch tokens[index].token {
            case .atWord("import"): return (.styleImport, "@import")
            case .word("-moz-binding"), .word("behavior"), .function("expression"):
                return (.scriptAddress, String(decoding: bytes[tokens[index].range], as: UTF8.self))
            case .url(let address):
                if let kind = SVGReference.hazard(of: address, in: .style) { return (kind, address) }
            case .function("url"):
                guard let address = argument(after: index) else { return (.externalReference, "url(") }
                if let kind = SVGReference.hazard(of: address, in: .style) { return (kind, address) }
            case .function(let name) where SVGReference.loaders.contains(name):
                return (.externalReference, argument(after: index) ?? name + "(")
            case .bad:
                return (.externalReference, String(decoding: bytes[tokens[index].range], as: UTF8.self))
            default: break
            }
        }
        return nil
    }

    private func argument(after index: Int) -> String? {
        for (token, _) in tokens[(index + 1)...] {
            switch token {
            case .space, .comment: continue
            case .string(let text): return text
            default: return nil
            }
        }
        return nil
    }
}
