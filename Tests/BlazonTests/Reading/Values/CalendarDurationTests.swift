import Blazon
import Testing

@Suite struct CalendarDurationTests {
    @Test func readsEveryUnit() throws {
        let duration = try #require(CalendarDuration("P1Y2M3W4DT5H6M"))
        #expect(duration.years == 1)
        #expect(duration.months == 2)
        #expect(duration.days == 25)
        #expect(duration.hours == 5)
        #expect(duration.minutes == 6)
        #expect(duration.description == "P1Y2M3W4DT5H6M")
    }

    @Test func tellsMonthsFromMinutes() throws {
        let months = try #require(CalendarDuration("P6M"))
        #expect((months.months, months.minutes) == (6, 0))
        let minutes = try #require(CalendarDuration("PT6M"))
        #expect((minutes.months, minutes.minutes) == (0, 6))
    }

    @Test(arguments: ["P3Y", "P90D", "P2W", "PT20H", "P0Y6M", "P99999D"])
    func keepsWhatIsWritten(_ text: String) {
        #expect(CalendarDuration(text)?.description == text)
    }

    @Test(arguments: [
        "", "P", "PT", "3Y", "P3", "PY", "P3YT", "P0D", "PT0H", "P0Y0M", "P6M3Y", "P3Y3Y", "P1DT", "PT1Y", "P1H",
        "PT5H4H", "PT5M4H", "P1.5Y", "P1,5Y", "P-3Y", "-P3Y", "+P3Y", "p3y", "P3y", "P 3Y", "P3Y ", "PTT1H", "P100000D",
        "P99999999999999999999Y", "P٣Y", "3 years", "PT30S",
    ])
    func refuses(_ text: String) {
        #expect(CalendarDuration(text) == nil)
    }

    @Test(arguments: [
        ("2024-02-29", "P1Y", "2025-02-28"), ("2024-02-29", "P4Y", "2028-02-29"), ("2026-01-31", "P1M", "2026-02-28"),
        ("2024-01-31", "P1M", "2024-02-29"), ("2026-01-31", "P2M", "2026-03-31"), ("2026-08-31", "P6M", "2027-02-28"),
        ("2026-12-31", "P1D", "2027-01-01"), ("2026-05-02", "P3Y", "2029-05-02"), ("2026-05-02", "P90D", "2026-07-31"),
        ("2026-05-02", "P2W", "2026-05-16"), ("2024-02-28", "P1D", "2024-02-29"), ("1900-02-28", "P1D", "1900-03-01"),
        ("2000-01-01", "P36525D", "2100-01-01"), ("2026-01-31", "P1M1D", "2026-03-01"),
        ("2026-11-30", "P1Y3M", "2028-02-29"), ("2026-05-02", "PT20H", "2026-05-02"),
        ("2026-05-02", "P9000Y", "9999-12-31"), ("9999-12-31", "P1D", "9999-12-31"),
    ])
    func leadsToADay(_ day: String, _ duration: String, _ later: String) throws {
        let start = try #require(CalendarDate(day))
        #expect(start.adding(try #require(CalendarDuration(duration))).description == later)
    }

    @Test func countsEveryDay() throws {
        var day = try #require(CalendarDate("1999-12-31"))
        for _ in 0..<1_500 {
            let next = day.adding(days: 1)
            #expect(next > day)
            day = next
        }
        #expect(day.description == "2004-02-08")
    }
}
