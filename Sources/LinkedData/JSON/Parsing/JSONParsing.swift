extension JSON {
    /// Reads one JSON value (RFC 8259) in UTF-8, strictly: what I-JSON (RFC 7493) forbids is an error too, so that no two
    /// readers can see different values in the same bytes.
    ///
    /// Nothing is mended: no byte order mark, comment, trailing comma, `NaN`, leading zero, bare control character, lone
    /// surrogate, bad UTF-8, name that stands twice, and nothing but white space before and after the value.
    /// - Throws: the first fault met.
    public init(parsing bytes: Span<UInt8>, budget: Budget = .standard) throws(JSONError) {
        self = try bytes.withUnsafeBufferPointer { bytes throws(JSONError) in
            guard bytes.count <= budget.bytes else {
                throw JSONError(.tooLarge, at: max(budget.bytes, 0), of: bytes, pointer: .root)
            }
            guard let start = bytes.baseAddress, !bytes.isEmpty else {
                throw JSONError(.unexpectedEnd, at: 0, of: bytes, pointer: .root)
            }
            var parser = JSONParser(start: start, count: bytes.count, budget: budget)
            return try parser.document()
        }
    }

    /// Reads one JSON value from bytes, as ``init(parsing:budget:)`` of a span does.
    /// - Throws: the first fault met.
    public init(parsing bytes: [UInt8], budget: Budget = .standard) throws(JSONError) {
        self = try JSON(parsing: bytes.span, budget: budget)
    }

    /// Reads one JSON value from text, as ``init(parsing:budget:)`` of its UTF-8 does.
    /// - Throws: the first fault met.
    public init(parsing text: String, budget: Budget = .standard) throws(JSONError) {
        self = try JSON(parsing: text.utf8.span, budget: budget)
    }
}
