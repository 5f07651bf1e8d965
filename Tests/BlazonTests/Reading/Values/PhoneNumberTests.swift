import Blazon
import Testing

@Suite struct PhoneNumberTests {
    @Test(arguments: [
        ("+16085550100", "+16085550100"), ("+1 608 555 0100", "+16085550100"), ("+1 (608) 555-0100", "+16085550100"),
        ("+49 30/1234.567", "+49301234567"), ("+1\u{A0}608\u{A0}555\u{A0}0100", "+16085550100"),
        ("+1234567", "+1234567"),
        ("+123456789012345", "+123456789012345"),
    ])
    func writesAsE164(_ text: String, _ number: String) {
        let phone = PhoneNumber(text)
        #expect(phone?.description == number)
        #expect(phone?.written == text)
    }

    @Test(arguments: [
        "", "+", "608 555 0100", "(608) 555-0100", "0016085550100", "+123456", "+1234567890123456", "+0 608 555 0100",
        "+1 608 555 0100 ext. 5", "+1 608 CALL NOW", "++16085550100", "+1+6085550100", "+١٢٣٤٥٦٧٨", "+１２３４５６７８",
        "+1²345678", "tel:+16085550100", " +16085550100", "+1 608\n555 0100",
    ])
    func refuses(_ text: String) {
        #expect(PhoneNumber(text) == nil)
    }
}
