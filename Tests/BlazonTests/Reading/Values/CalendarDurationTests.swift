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
}
