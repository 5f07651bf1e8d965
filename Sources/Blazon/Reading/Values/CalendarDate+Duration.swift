extension CalendarDate {
    /// The day so many years, months and days later. Years and months come first, and lead to a month's last day where
    /// it is too short; the calendar ends with the year 9999.
    package func adding(_ duration: CalendarDuration) -> CalendarDate {
        let months = (year + duration.years) * 12 + month - 1 + duration.months
        guard months / 12 <= 9999 else { return .last }
        let start = CalendarDate(clamping: day, month: months % 12 + 1, year: months / 12)
        return start.adding(days: duration.days)
    }

    package func adding(days: Int) -> CalendarDate {
        CalendarDate(dayNumber: dayNumber + days) ?? .last
    }

    private static let last = CalendarDate(clamping: 31, month: 12, year: 9999)

    /// Days since the last day of the year 0.
    private var dayNumber: Int {
        Self.daysBefore(year) + (1..<month).reduce(0) { $0 + Self.days(in: $1, of: year) } + day
    }

    /// - Returns: nil after the year 9999.
    private init?(dayNumber: Int) {
        var year = dayNumber / 366 + 1
        while Self.daysBefore(year + 1) < dayNumber { year += 1 }
        var month = 1
        var day = dayNumber - Self.daysBefore(year)
        while day > Self.days(in: month, of: year), month < 12 {
            day -= Self.days(in: month, of: year)
            month += 1
        }
        self.init(year: year, month: month, day: day)
    }

    private static func daysBefore(_ year: Int) -> Int {
        let past = year - 1
        return past * 365 + past / 4 - past / 100 + past / 400
    }
}
