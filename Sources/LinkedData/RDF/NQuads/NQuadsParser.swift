/// Reads N-Quads by its grammar; the terms go straight into the table of the dataset, in canonical form.
///
/// `nquadsDoc ::= statement? (EOL statement)* EOL?`
struct NQuadsParser {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let budget: NQuads.Budget
    private var position = 0
    private var quadsRead = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, budget: NQuads.Budget) throws(NQuadsError) {
        self.bytes = bytes
        self.budget = budget
        guard bytes.count <= budget.bytes else { throw NQuadsError(.tooLarge, at: budget.bytes, of: bytes) }
        if let fault = UTF8Check.firstFault(in: bytes) { throw NQuadsError(.invalidUTF8, at: fault, of: bytes) }
    }

    mutating func dataset() throws(NQuadsError) -> RDF.Dataset {
        var dataset = RDF.Dataset()
        while position < bytes.count {
            skipWhiteSpace()
            switch next {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): position += 1
            case UInt8(ascii: "#"): skipComment()
            case nil: break
            default:
                guard quadsRead < budget.quads else { throw fault(.tooManyQuads) }
                quadsRead += 1
                dataset.insert(try statement(&dataset.terms))
            }
        }
        return dataset
    }

    /// `statement ::= subject predicate object graphLabel? '.'`
    private mutating func statement(_ terms: inout TermTable) throws(NQuadsError) -> RDF.Dataset.Row {
        guard let subject = try node(&terms) else { throw fault(.noSubject) }
        skipWhiteSpace()
        guard next == UInt8(ascii: "<") else { throw fault(.noPredicate) }
        let predicate = try iri(&terms)
        skipWhiteSpace()
        let object = next == UInt8(ascii: "\"") ? try literal(&terms) : try node(&terms)
        guard let object else { throw fault(.noObject) }
        skipWhiteSpace()
        let graphName = try node(&terms) ?? RDF.Dataset.Row.defaultGraph
        skipWhiteSpace()
        guard next == UInt8(ascii: ".") else { throw fault(.noFullStop) }
        position += 1
        try endLine()
        return RDF.Dataset.Row(subject: subject, predicate: predicate, object: object, graphName: graphName)
    }

    private mutating func endLine() throws(NQuadsError) {
        skipWhiteSpace()
        switch next {
        case nil, UInt8(ascii: "\n"), UInt8(ascii: "\r"): break
        case UInt8(ascii: "#"): skipComment()
        default: throw fault(.trailingData)
        }
    }

    // MARK: Terms

    private mutating func node(_ terms: inout TermTable) throws(NQuadsError) -> UInt32? {
        switch next {
        case UInt8(ascii: "<"): try iri(&terms)
        case UInt8(ascii: "_"): try terms.number { bytes throws(NQuadsError) in try blankNode(&bytes) }
        default: nil
        }
    }

    private mutating func iri(_ terms: inout TermTable) throws(NQuadsError) -> UInt32 {
        try terms.number { bytes throws(NQuadsError) in try iri(&bytes) }
    }

    private mutating func literal(_ terms: inout TermTable) throws(NQuadsError) -> UInt32 {
        try terms.number { bytes throws(NQuadsError) in try literal(&bytes) }
    }

    /// `IRIREF ::= '<' ([^#x00-#x20<>"{}|^`\] | UCHAR)* '>'`, and absolute.
    private mutating func iri(_ text: inout [UInt8]) throws(NQuadsError) {
        let offset = position
        let start = text.count
        position += 1
        text.append(UInt8(ascii: "<"))
        var runStart = position
        while let byte = next, byte != UInt8(ascii: ">") {
            if byte == UInt8(ascii: "\\") {
                let escape = position
                text.append(contentsOf: bytes[runStart..<position])
                let scalar = try characterEscape()
                if scalar.isASCII, !NQuads.mayStandInIRI(UInt8(scalar.value)) { throw fault(.invalidIRI, at: escape) }
                text.append(contentsOf: UTF8.encode(scalar) ?? .init())
                runStart = position
            } else if NQuads.mayStandInIRI(byte) {
                position += 1
            } else {
                throw fault(.invalidIRI)
            }
        }
        guard next != nil else { throw fault(.invalidIRI) }
        text.append(contentsOf: bytes[runStart..<position])
        guard NQuads.hasScheme(text[(start + 1)...]) else { throw fault(.relativeIRI, at: offset) }
        position += 1
        text.append(UInt8(ascii: ">"))
    }

    /// `BLANK_NODE_LABEL ::= '_:' (PN_CHARS_U | [0-9]) ((PN_CHARS | '.')* PN_CHARS)?`
    private mutating func blankNode(_ text: inout [UInt8]) throws(NQuadsError) {
        let offset = position
        position += 1
        guard next == UInt8(ascii: ":") else { throw fault(.invalidLabel) }
        position += 1
        guard let (first, length) = scalar(), NQuads.mayBeginLabel(first) else { throw fault(.invalidLabel) }
        position += length
        // A label may hold full stops and not end with one: the last ones end the statement.
        var end = position
        while let (scalar, length) = scalar(), scalar == "." || NQuads.mayStandInLabel(scalar) {
            position += length
            if scalar != "." { end = position }
        }
        position = end
        text.append(contentsOf: bytes[offset..<end])
    }

    /// `literal ::= STRING_LITERAL_QUOTE ('^^' IRIREF | LANGTAG)?`
    private mutating func literal(_ text: inout [UInt8]) throws(NQuadsError) {
        try quotedString(&text)
        switch next {
        case UInt8(ascii: "@"): try languageTag(&text)
        case UInt8(ascii: "^"):
            position += 1
            guard next == UInt8(ascii: "^") else { throw fault(.noObject) }
            position += 1
            guard next == UInt8(ascii: "<") else { throw fault(.noObject) }
            let start = text.count
            text.append(UInt8(ascii: "^"))
            text.append(UInt8(ascii: "^"))
            try iri(&text)
            // The canonical form leaves out the datatype of plain text.
            if text[(start + 3)...].dropLast().elementsEqual(IRI.xsdString.text.utf8) { text.removeSubrange(start...) }
        default: break
        }
    }

    /// `STRING_LITERAL_QUOTE ::= '"' ([^#x22#x5C#xA#xD] | ECHAR | UCHAR)* '"'`
    private mutating func quotedString(_ text: inout [UInt8]) throws(NQuadsError) {
        let offset = position
        position += 1
        text.append(UInt8(ascii: "\""))
        var runStart = position
        while let byte = next, byte != UInt8(ascii: "\"") {
            switch byte {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): throw fault(.unclosedLiteral, at: offset)
            case UInt8(ascii: "\\"):
                NQuads.escape(UnsafeBufferPointer(rebasing: bytes[runStart..<position]), to: &text)
                let encoded = UTF8.encode(try stringEscape()) ?? .init()
                withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4) { buffer in
                    let (_, count) = buffer.update(from: encoded)
                    NQuads.escape(UnsafeBufferPointer(rebasing: buffer[..<count]), to: &text)
                }
                runStart = position
            default: position += 1
            }
        }
        guard next != nil else { throw fault(.unclosedLiteral, at: offset) }
        NQuads.escape(UnsafeBufferPointer(rebasing: bytes[runStart..<position]), to: &text)
        text.append(UInt8(ascii: "\""))
        position += 1
    }

    /// `LANGTAG ::= '@' [a-zA-Z]+ ('-' [a-zA-Z0-9]+)*`
    private mutating func languageTag(_ text: inout [UInt8]) throws(NQuadsError) {
        let offset = position
        position += 1
        var isFirst = true
        repeat {
            if !isFirst { position += 1 }
            let start = position
            while let byte = next, NQuads.isLetter(byte) || (!isFirst && NQuads.isDigit(byte)) { position += 1 }
            guard position > start else { throw fault(.invalidLanguageTag, at: offset) }
            isFirst = false
        } while next == UInt8(ascii: "-")
        text.append(contentsOf: bytes[offset..<position])
    }

    // MARK: Escapes

    /// `ECHAR ::= '\' [tbnrf"'\]`, or `UCHAR`
    private mutating func stringEscape() throws(NQuadsError) -> Unicode.Scalar {
        guard position + 1 < bytes.count, let byte = NQuads.character(escapedBy: bytes[position + 1]) else {
            return try characterEscape()
        }
        position += 2
        return Unicode.Scalar(byte)
    }

    /// `UCHAR ::= '\u' HEX HEX HEX HEX | '\U' HEX HEX HEX HEX HEX HEX HEX HEX`
    private mutating func characterEscape() throws(NQuadsError) -> Unicode.Scalar {
        let offset = position
        position += 1
        let digits =
            switch next {
            case UInt8(ascii: "u"): 4
            case UInt8(ascii: "U"): 8
            default: throw fault(.invalidEscape, at: offset)
            }
        position += 1
        var value: UInt32 = 0
        for _ in 0..<digits {
            guard let digit = next.flatMap(NQuads.hexValue) else { throw fault(.invalidEscape, at: offset) }
            value = value << 4 | digit
            position += 1
        }
        guard let scalar = Unicode.Scalar(value) else { throw fault(.invalidEscape, at: offset) }
        return scalar
    }

    // MARK: Bytes

    @inline(__always)
    private var next: UInt8? {
        position < bytes.count ? bytes[position] : nil
    }

    /// The character here; the bytes are known to be UTF-8.
    private func scalar() -> (scalar: Unicode.Scalar, length: Int)? {
        guard let byte = next else { return nil }
        if byte < 0x80 { return (Unicode.Scalar(byte), 1) }
        var rest = bytes[position...].makeIterator()
        var decoder = UTF8()
        guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return nil }
        return (scalar, UTF8.width(scalar))
    }

    @inline(__always)
    private mutating func skipWhiteSpace() {
        while let byte = next, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { position += 1 }
    }

    private mutating func skipComment() {
        while let byte = next, byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") { position += 1 }
    }

    private func fault(_ code: NQuadsError.Code, at offset: Int? = nil) -> NQuadsError {
        NQuadsError(code, at: offset ?? position, of: bytes)
    }
}
