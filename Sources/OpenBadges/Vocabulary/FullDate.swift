/// A day of the calendar, `YYYY-MM-DD` (RFC 3339 `full-date`).
public struct FullDate: Hashable, Sendable, CustomStringConvertible {
    /// The date as it was written.
    public let text: String

    /// - Returns: nil when the text is not a date or there is no such day.
    public init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], parts.joined().allSatisfy(\.isDigit) else { return nil }
        let numbers = parts.compactMap { Int(Substring($0)) }
        guard (1...12).contains(numbers[1]), (1...Self.days(in: numbers[1], of: numbers[0])).contains(numbers[2]) else {
            return nil
        }
        self.text = text
    }

    /// The text.
    public var description: String { text }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
