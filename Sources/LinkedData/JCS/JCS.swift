/// The JSON Canonicalization Scheme (RFC 8785): one spelling for each value, to be hashed and signed.
public enum JCS {
    /// The canonical form of a value (RFC 8785 § 3.2): no white space, members sorted by their names' UTF-16 code units,
    /// numbers and strings as ECMAScript writes them, in UTF-8.
    ///
    /// Names that stand twice and lone surrogates, which RFC 8785 § 3.1 forbids, cannot be in a ``JSON`` value.
    /// - Throws: when a number is beyond what IEEE 754 double precision holds.
    public static func canonicalize(_ value: JSON) throws(JCSError) -> [UInt8] {
        var output = JSONOutput()
        try write(value, to: &output)
        return output.bytes
    }

    private static func write(_ value: borrowing JSON, to output: inout JSONOutput) throws(JCSError) {
        switch value {
        case .object(let object): try write(object.members, to: &output)
        case .array(let elements):
            output.write(UInt8(ascii: "["))
            for place in elements.indices {
                if place > 0 { output.write(UInt8(ascii: ",")) }
                do throws(JCSError) {
                    try write(elements[place], to: &output)
                } catch {
                    throw error.within(String(place))
                }
            }
            output.write(UInt8(ascii: "]"))
        case .string(let text): output.write(string: text)
        case .number(let number): output.write(plain: try canonicalLexeme(of: number))
        case .bool(true): output.write("true")
        case .bool(false): output.write("false")
        case .null: output.write("null")
        }
    }

    /// RFC 8785 § 3.2.3
    private static func write(
        _ members: borrowing [JSON.Object.Member], to output: inout JSONOutput
    ) throws(JCSError) {
        output.write(UInt8(ascii: "{"))
        var isFirst = true
        for entry in UTF16Order.entries(of: members) {
            let place = entry.place
            if !isFirst { output.write(UInt8(ascii: ",")) }
            isFirst = false
            output.write(string: members[place].name)
            output.write(UInt8(ascii: ":"))
            do throws(JCSError) {
                try write(members[place].value, to: &output)
            } catch {
                throw error.within(members[place].name)
            }
        }
        output.write(UInt8(ascii: "}"))
    }

    /// RFC 8785 § 3.2.2.3
    private static func canonicalLexeme(of number: JSON.Number) throws(JCSError) -> String {
        if number.isECMAScript { return number.lexeme }
        guard let canonical = JSON.Number(number.doubleValue) else {
            throw JCSError(code: .numberOutOfRange, pointer: .root)
        }
        return canonical.lexeme
    }
}

/// Why a value has no canonical form, and where.
public struct JCSError: Error, Equatable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Code: String, CaseIterable, Sendable {
        /// A number beyond what IEEE 754 double precision holds, which RFC 8785 § 3.2.2.3 cannot write.
        case numberOutOfRange
    }

    /// What is wrong.
    public let code: Code
    /// The value that is wrong.
    public let pointer: JSON.Pointer

    /// One line for a log.
    public var description: String {
        switch code {
        case .numberOutOfRange: "number beyond double precision in '\(pointer)'"
        }
    }

    fileprivate func within(_ token: String) -> JCSError {
        JCSError(code: code, pointer: JSON.Pointer(tokens: [token] + pointer.tokens))
    }
}
