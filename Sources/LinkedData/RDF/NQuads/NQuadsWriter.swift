/// Terms as canonical N-Quads writes them (RDFC-1.0 appendix A).
extension NQuads {
    static func write(_ iri: IRI, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "<"))
        append(iri.text, to: &bytes)
        bytes.append(UInt8(ascii: ">"))
    }

    static func write(_ blankNode: RDF.BlankNode, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "_"))
        bytes.append(UInt8(ascii: ":"))
        append(blankNode.label, to: &bytes)
    }

    static func write(_ node: RDF.Node, to bytes: inout [UInt8]) {
        switch node {
        case .iri(let iri): write(iri, to: &bytes)
        case .blankNode(let blankNode): write(blankNode, to: &bytes)
        }
    }

    static func write(_ term: RDF.Term, to bytes: inout [UInt8]) {
        switch term {
        case .iri(let iri): write(iri, to: &bytes)
        case .blankNode(let blankNode): write(blankNode, to: &bytes)
        case .literal(let literal): write(literal, to: &bytes)
        }
    }

    static func write(_ literal: RDF.Literal, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        var lexicalForm = literal.lexicalForm
        lexicalForm.withUTF8 { escape($0, to: &bytes) }
        bytes.append(UInt8(ascii: "\""))
        switch literal.kind {
        case .datatype(.xsdString): break
        case .datatype(let datatype):
            bytes.append(UInt8(ascii: "^"))
            bytes.append(UInt8(ascii: "^"))
            write(datatype, to: &bytes)
        case .language(let language):
            bytes.append(UInt8(ascii: "@"))
            append(language.text, to: &bytes)
        }
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    /// Copies runs of plain bytes whole; most texts are one run.
    static func escape(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var runStart = 0
        for index in text.indices where mustBeEscaped(text[index]) {
            bytes.append(contentsOf: text[runStart..<index])
            escape(text[index], to: &bytes)
            runStart = index + 1
        }
        bytes.append(contentsOf: text[runStart...])
    }

    private static func mustBeEscaped(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
    }

    private static func escape(_ byte: UInt8, to bytes: inout [UInt8]) {
        let letter: Unicode.Scalar? =
            switch byte {
            case 0x08: "b"
            case 0x09: "t"
            case 0x0A: "n"
            case 0x0C: "f"
            case 0x0D: "r"
            case UInt8(ascii: "\""): "\""
            case UInt8(ascii: "\\"): "\\"
            default: nil
            }
        bytes.append(UInt8(ascii: "\\"))
        if let letter {
            bytes.append(UInt8(ascii: letter))
        } else {
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(upperHexDigit(byte >> 4))
            bytes.append(upperHexDigit(byte & 0x0F))
        }
    }

    private static func upperHexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }

    /// Undoes ``escape(_:to:)``.
    static func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var rest = text
        while let backslash = rest.firstIndex(of: UInt8(ascii: "\\")), backslash + 1 < rest.endIndex {
            bytes.append(contentsOf: rest[..<backslash])
            if rest[backslash + 1] == UInt8(ascii: "u") {
                let digits = rest[backslash...].dropFirst(2).prefix(4)
                bytes.append(digits.reduce(0) { $0 << 4 | (hexValue($1).map(UInt8.init) ?? 0) })
                rest = rest[digits.endIndex...]
            } else {
                bytes.append(character(escapedBy: rest[backslash + 1]) ?? rest[backslash + 1])
                rest = rest[(backslash + 2)...]
            }
        }
        return bytes + rest
    }
}

extension RDF.Dataset {
    /// The quads in their order, each a line of canonical N-Quads.
    public func nQuads() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(2 * terms.bytes.count)
        for row in rows { terms.write(row, to: &bytes) }
        return bytes
    }
}

extension TermTable {
    @inline(__always)
    func write(_ term: UInt32, to line: inout [UInt8]) {
        let range = range(term)
        bytes.withUnsafeBufferPointer { line.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
    }

    func write(_ row: RDF.Dataset.Row, to line: inout [UInt8]) {
        write(row.subject, to: &line)
        line.append(UInt8(ascii: " "))
        write(row.predicate, to: &line)
        line.append(UInt8(ascii: " "))
        write(row.object, to: &line)
        line.append(UInt8(ascii: " "))
        if row.graphName != RDF.Dataset.Row.defaultGraph {
            write(row.graphName, to: &line)
            line.append(UInt8(ascii: " "))
        }
        line.append(UInt8(ascii: "."))
        line.append(UInt8(ascii: "\n"))
    }
}
