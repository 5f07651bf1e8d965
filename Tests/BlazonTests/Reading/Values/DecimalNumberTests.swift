import Blazon
import Testing

@Suite struct DecimalNumberTests {
    @Test(arguments: ["0", "3", "20", "0.75", "2.0", "10.50", "123456789012", "0.0"])
    func keepsWhatIsWritten(_ text: String) {
        #expect(DecimalNumber(text)?.description == text)
    }

    @Test(arguments: [
        "", ".", ".5", "5.", "1.2.3", "-1", "+1", "1,5", "1e3", "0x10", "007", "01.5", " 1", "1 ", "1_000", "٣", "½",
        "NaN", "inf", "1234567890123",
    ])
    func refuses(_ text: String) {
        #expect(DecimalNumber(text) == nil)
    }

    @Test(arguments: [("2.0", "2"), ("2.50", "2.5"), ("0.75", "0.75"), ("20", "20"), ("100", "100"), ("0.0", "0")])
    func shortens(_ text: String, _ shortest: String) {
        #expect(DecimalNumber(text)?.shortest == shortest)
    }
}
