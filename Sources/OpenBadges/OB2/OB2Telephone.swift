extension OB2 {
    /// A telephone number as Open Badges 2.0 wants it (E.164): `+`, then at most fifteen digits, no spaces.
    public struct Telephone: Hashable, Sendable, CustomStringConvertible {
        /// The number.
        public let text: String

        /// - Returns: nil when the text is not such a number.
        public init?(_ text: String) {
            guard text.wholeMatch(of: /\+[1-9][0-9]{1,14}/) != nil else { return nil }
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
