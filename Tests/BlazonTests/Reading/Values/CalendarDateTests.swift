import Blazon
import Testing

@Suite struct CalendarDateTests {
    @Test(arguments: ["2026-08-24", "2024-02-29", "2000-02-29", "2400-02-29", "0001-01-01", "9999-12-31", "2026-04-30"])
    func accepts(_ text: String) {
        #expect(CalendarDate(text)?.description == text)
    }

    @Test(arguments: ["2026-02-29", "1900-02-29", "2100-02-29", "2024-02-30", "2026-04-31", "2026-06-31", "2026-12-32"])
    func refusesDaysThatDoNotExist(_ text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test(arguments: [
        "", "2026", "2026-8-24", "26-08-24", "2026/08/24", "24-08-2026", "2026-00-10", "2026-13-01", "2026-01-00",
        "0000-01-01", "+026-01-01", "-026-01-01", "2026-08-24T00:00:00Z", " 2026-08-24", "2026-08-24\n", "２０２６-08-24",
    ])
    func refusesOtherForms(_ text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test func ordersByDay() throws {
        let days = ["2026-01-31", "2025-12-31", "2026-02-01", "2026-01-02"]
        let dates = try days.map { try #require(CalendarDate($0)) }
        #expect(dates.sorted().map(\.description) == ["2025-12-31", "2026-01-02", "2026-01-31", "2026-02-01"])
    }
}
