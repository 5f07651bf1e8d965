/// A day of the calendar, `YYYY-MM-DD` (RFC 3339 `full-date`).
public struct FullDate: Hashable, Sendable, CustomStringConvertible {
    /// The date as it was written.
    public let text: String

    /// - Returns: nil when the text is not a date or there is no such day.
    public init?(_ text: String) {
        guard let match = text.wholeMatch(of: /([0-9]{4})-([0-9]{2})-([0-9]{2})/),
            let year = Int(match.1), let month = Int(match.2), let day = Int(match.3),
            (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day)
        else { return nil }
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
