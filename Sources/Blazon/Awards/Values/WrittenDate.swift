/// A day as people and spreadsheets write it: three numbers, of which two readings may be possible.
struct WrittenDate {
    /// The days it may mean; none when no such day exists.
    let readings: [CalendarDate]
    /// Whether day and month could be either way round.
    var isAmbiguous: Bool { readings.count > 1 }

    /// - Returns: nil unless the text is three numbers of the lengths of a date, or a spreadsheet's number for a day.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard (5...10).contains(bytes.count), let first = bytes.first, Self.isDigit(first) else { return nil }
        let mark = bytes.first { !Self.isDigit($0) }
        guard let mark else {
            guard let reading = Self.withoutMarks(text) else { return nil }
            readings = [reading]
            return
        }
        guard [UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-")].contains(mark) else { return nil }
        let parts = bytes.split(separator: mark, omittingEmptySubsequences: false)
        guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Self.isDigit) }) else { return nil }
        let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
        var days: [CalendarDate?]
        switch (parts[0].count, parts[1].count, parts[2].count) {
        case (4, 1...2, 1...2):
            days = [CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])]
        case (1...2, 1...2, 2), (1...2, 1...2, 4):
            let year = numbers[2] < 100 ? 2000 + numbers[2] : numbers[2]
            days = [CalendarDate(year: year, month: numbers[1], day: numbers[0])]
            // With full stops the day comes first everywhere.
            if mark != UInt8(ascii: "."), numbers[0] != numbers[1] {
                days.insert(CalendarDate(year: year, month: numbers[0], day: numbers[1]), at: 0)
            }
        default: return nil
        }
        readings = days.compactMap { $0 }
    }

    /// How to write it.
    var advice: String {
        switch readings.count {
        case 0: "write a day that exists: year, month, day, like 2026-05-02"
        case 1: "did you mean '\(readings[0])'? Write year, month, day"
        default:
            "write '\(readings[0])' or '\(readings[1])': read in one place as the one, elsewhere as the other"
        }
    }

    /// `20260502`, or the days since the end of 1899 in which spreadsheets count.
    private static func withoutMarks(_ digits: String) -> CalendarDate? {
        guard let number = Int(digits) else { return nil }
        if digits.utf8.count == 8 {
            return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
        }
        guard digits.utf8.count == 5, (40_000..<60_000).contains(number) else { return nil }
        return CalendarDate(daysSince1899: number)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte)
    }
}

extension CalendarDate {
    /// As spreadsheets count: 1 January 2000 is 36,526.
    fileprivate init?(daysSince1899 number: Int) {
        var left = number - 36_526
        var year = 2000
        while left >= 0 {
            let days = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 366 : 365
            if left < days { break }
            left -= days
            year += 1
        }
        for month in 1...12 {
            let length = (28...31).last { CalendarDate(year: year, month: month, day: $0) != nil } ?? 31
            if left < length {
                self.init(year: year, month: month, day: left + 1)
                return
            }
            left -= length
        }
        return nil
    }
}
