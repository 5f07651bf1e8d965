import Testing

@testable import Credentials

@Suite("Date-time stamps")
struct DateTimeStampTests {
    @Test(
        "Instants",
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("2023-02-24T23:36:38Z", 1_677_281_798),
            ("2000-02-29T12:00:00+02:00", 951_818_400),
            ("1969-12-31T23:59:59Z", -1), ("0001-01-01T00:00:00Z", -62_135_596_800),
            ("0000-03-01T00:00:00Z", -62_162_035_200),
            ("2026-12-31T24:00:00Z", 1_798_761_600), ("9999-12-31T23:59:59-14:00", 253_402_351_199),
            ("2024-03-01T00:30:00-00:30", 1_709_254_800),
        ])
    func instants(text: String, seconds: Int) {
        #expect(DateTimeStamp(text)?.instant == .init(seconds: seconds))
        #expect(DateTimeStamp(text)?.description == text)
    }

    @Test("Fractions count, zones do not")
    func compared() throws {
        let early = try #require(DateTimeStamp("2026-01-01T00:00:00.25Z"))
        let late = try #require(DateTimeStamp("2026-01-01T01:00:00.2500000000001+01:00"))
        #expect(early.instant == late.instant)
        #expect(early != late)
        #expect(early.instant == .init(seconds: 1_767_225_600, nanoseconds: 250_000_000))
        #expect(early.instant > .init(seconds: 1_767_225_600))
    }

    @Test(
        arguments: [
            "", "2026-01-01", "2026-01-01T00:00Z", "2026-01-01T00:00:00", "2026-02-29T00:00:00Z",
            "2100-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-04-31T00:00:00Z", "2026-01-00T00:00:00Z",
            "2026-01-01T24:00:01Z", "2026-01-01T25:00:00Z", "2026-01-01T00:60:00Z", "2026-01-01T00:00:60Z",
            "2026-01-01T00:00:00.Z", "2026-01-01T00:00:00z", "2026-01-01t00:00:00Z", "2026-01-01 00:00:00Z",
            "2026-01-01T00:00:00+1:00", "2026-01-01T00:00:00+14:01", "2026-01-01T00:00:00+0100",
            "2026-01-01T00:00:00Z ",
            " 2026-01-01T00:00:00Z", "12026-01-01T00:00:00Z", "-2026-01-01T00:00:00Z", "26-01-01T00:00:00Z",
        ])
    func refused(text: String) {
        #expect(DateTimeStamp(text) == nil)
    }
}
