import OpenBadges
import Testing

@Suite struct DateTimeZTests {
    @Test(arguments: [
        "2026-05-02T00:00:00Z", "2024-02-29T23:59:59+02:00", "2026-05-02T12:30:00.5-11:30", "2026-05-02T12:30:00.123Z",
    ])
    func times(_ text: String) {
        #expect(DateTimeZ(text)?.text == text)
    }

    @Test(arguments: [
        "", "2026-05-02", "2026-05-02T00:00:00", "2026-05-02T00:00Z", "2026-02-29T00:00:00Z", "2026-05-02T24:00:00Z",
        "2026-05-02T23:60:00Z", "2026-05-02T23:00:60Z", "2026-05-02 00:00:00Z", "2026-05-02T00:00:00.Z",
        "2026-05-02T00:00:00z", "2026-05-02T00:00:00+0200", "2026-05-02T00:00:00+24:00", "2026-05-02T00:00:00+02:60",
        "2026-05-02T00:00:00ZZ", "2026-05-02T00-00-00Z",
    ])
    func otherTexts(_ text: String) {
        #expect(DateTimeZ(text) == nil)
    }
}
