extension JSON {
    /// A JSON number kept as it is written, so that `0.70` stays `0.70` and nothing passes through binary floating point.
    public struct Number: Hashable, Sendable, CustomStringConvertible {
        /// The number as RFC 8259 § 6 writes it.
        public let lexeme: String

        /// - Returns: nil when the text is not a number of RFC 8259 § 6, as `.5`, `+1`, `01` or `1.` are not.
        public init?(_ lexeme: String) {
            guard Self.isNumber(lexeme.utf8) else { return nil }
            self.lexeme = lexeme
        }

        /// An integer in decimal digits.
        public init(_ value: Int) {
            lexeme = String(value)
        }

        /// - Precondition: the lexeme is a number of RFC 8259 § 6.
        init(known lexeme: String) {
            self.lexeme = lexeme
        }

        /// The lexeme.
        public var description: String { lexeme }

        /// number = [ "-" ] int [ "." 1*DIGIT ] [ ("e" / "E") [ "-" / "+" ] 1*DIGIT ]
        private static func isNumber(_ text: String.UTF8View) -> Bool {
            var rest = text[...]
            if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
            let integer = takeDigits(from: &rest)
            guard integer.count == 1 || integer.count > 1 && integer.first != UInt8(ascii: "0") else { return false }
            if rest.first == UInt8(ascii: ".") {
                rest.removeFirst()
                guard !takeDigits(from: &rest).isEmpty else { return false }
            }
            if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
                rest.removeFirst()
                if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
                guard !takeDigits(from: &rest).isEmpty else { return false }
            }
            return rest.isEmpty
        }

        private static func takeDigits(from rest: inout Substring.UTF8View) -> Substring.UTF8View {
            let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            rest = rest[digits.endIndex...]
            return digits
        }
    }
}
