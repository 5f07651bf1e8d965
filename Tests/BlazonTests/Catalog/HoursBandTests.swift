import Testing

@testable import Blazon

@Suite struct HoursBandTests {
    @Test(arguments: [
        ("0", "under-3"), ("0.75", "under-3"), ("2.99", "under-3"), ("3", "3-to-10"), ("3.0", "3-to-10"),
        ("9.99", "3-to-10"), ("10", "10-to-40"), ("39.5", "10-to-40"), ("40", "from-40"), ("999999999999", "from-40"),
    ])
    func `begins with its lower bound`(_ hours: String, _ band: String) throws {
        #expect(HoursBand(try #require(DecimalNumber(hours))).rawValue == band)
    }

    /// Addresses that others may have linked to.
    @Test func `keeps its addresses`() {
        #expect(
            HoursBand.allCases.map { Addresses.hours($0).path } == [
                "hours/under-3/", "hours/3-to-10/", "hours/10-to-40/", "hours/from-40/",
            ])
    }
}
