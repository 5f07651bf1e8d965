extension OB2 {
    /// A telephone number as Open Badges 2.0 wants it (E.164): `+`, then at most fifteen digits, no spaces.
    public struct Telephone: Hashable, Sendable, CustomStringConvertible {
        /// The number.
        public let text: String

        /// - Returns: nil when the text is not such a number.
        public init?(_ text: String) {
            let digits = text.utf8.dropFirst()
            guard text.utf8.first == UInt8(ascii: "+"), (2...15).contains(digits.count),
                digits.first != UInt8(ascii: "0"), digits.allSatisfy(\.isDigit)
            else { return nil }
            self.text = text
        }

        /// The number without what only parts its digits for the eye: spaces and `-.()`.
        public init?(projecting phone: String) {
            self.init(String(phone.filter { !" \u{A0}-.()".contains($0) }))
        }

        /// The text.
        public var description: String { text }
    }
}
