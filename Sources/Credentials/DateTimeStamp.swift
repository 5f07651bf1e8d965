/// A point in time as XML Schema's `dateTimeStamp` writes it (XML Schema 1.1 Datatypes § 3.4.28), in the form it was written.
///
/// What was signed is the text; what is compared is the ``instant``.
public struct DateTimeStamp: Hashable, Sendable, CustomStringConvertible {
    /// The text as it was written.
    public let text: String
    /// The point in time.
    public let instant: Instant

    /// A point in time: seconds since 1970-01-01T00:00:00Z without leap seconds, and billionths.
    public struct Instant: Hashable, Comparable, Sendable {
        /// Whole seconds; negative before 1970.
        public let seconds: Int
        /// Billionths of a second after them.
        public let nanoseconds: Int

        /// So many seconds after 1970 began.
        public init(seconds: Int, nanoseconds: Int = 0) {
            self.seconds = seconds
            self.nanoseconds = nanoseconds
        }

        /// Whether one is before the other.
        public static func < (left: Instant, right: Instant) -> Bool {
            (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
        }
    }

    /// - Returns: nil when the text is not a date and a time with seconds and a zone, or there is no such day. What is
    ///   finer than a billionth of a second is kept in the text and not compared.
    public init?(_ text: String) {
        guard let instant = Self.instant(of: text.utf8) else { return nil }
        self.text = text
        self.instant = instant
    }

    /// The text.
    public var description: String { text }

    private static func instant(of text: String.UTF8View) -> Instant? {
        var digits = Digits(rest: text[...])
        guard let year = digits.read(4), digits.skip("-"), let month = digits.read(2, in: 1...12), digits.skip("-"),
            let day = digits.read(2, in: 1...31), day <= Self.days(of: month, in: year),
            digits.skip("T"), let hour = digits.read(2, in: 0...24), digits.skip(":"),
            let minute = digits.read(2, in: 0...59), digits.skip(":"), let second = digits.read(2, in: 0...59)
        else { return nil }
        var nanoseconds = 0
        if digits.skip(".") {
            guard let fraction = digits.readFraction() else { return nil }
            nanoseconds = fraction
        }
        // § 3.3.7.1: 24:00:00 is the next day's beginning.
        if hour == 24, minute > 0 || second > 0 || nanoseconds > 0 { return nil }
        guard let offset = digits.readZone(), digits.rest.isEmpty else { return nil }
        let days = Self.daysSince1970(year, month, day)
        return Instant(
            seconds: ((days * 24 + hour) * 60 + minute - offset) * 60 + second, nanoseconds: nanoseconds)
    }

    private static func days(of month: Int, in year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    /// Years are counted from March, so that the day that comes and goes is the last.
    private static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let year = month < 3 ? year - 1 : year
        let month = (month + 9) % 12
        let leapDays =
            year.quotientRoundedDown(by: 4) - year.quotientRoundedDown(by: 100)
            + year.quotientRoundedDown(by: 400)
        return 365 * year + leapDays + (153 * month + 2) / 5 + day - 1 - 719_468
    }
}

extension Int {
    fileprivate func quotientRoundedDown(by divisor: Int) -> Int {
        (self - (self % divisor + divisor) % divisor) / divisor
    }
}

private struct Digits {
    var rest: Substring.UTF8View

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: character) else { return false }
        rest.removeFirst()
        return true
    }

    mutating func read(_ count: Int, in range: ClosedRange<Int> = 0...9999) -> Int? {
        var value = 0
        for _ in 0..<count {
            guard let digit = readDigit() else { return nil }
            value = 10 * value + digit
        }
        return range.contains(value) ? value : nil
    }

    mutating func readFraction() -> Int? {
        var nanoseconds = 0
        var place = 100_000_000
        var isThere = false
        while let digit = readDigit() {
            nanoseconds += digit * place
            place /= 10
            isThere = true
        }
        return isThere ? nanoseconds : nil
    }

    /// Minutes east of Greenwich.
    mutating func readZone() -> Int? {
        if skip("Z") { return 0 }
        let sign = skip("+") ? 1 : -1
        guard sign == 1 || skip("-"), let hours = read(2, in: 0...14), skip(":"), let minutes = read(2, in: 0...59),
            hours < 14 || minutes == 0
        else { return nil }
        return sign * (60 * hours + minutes)
    }

    private mutating func readDigit() -> Int? {
        guard let byte = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        rest.removeFirst()
        return Int(byte - UInt8(ascii: "0"))
    }
}
