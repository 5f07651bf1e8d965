/// A telephone number as E.164 writes it, from what a person writes: `+1 608 555 0100` is `+16085550100`.
package struct PhoneNumber: Hashable, Sendable, CustomStringConvertible {
    /// A plus sign and up to fifteen digits.
    package let description: String
    /// As a person wrote it, in groups that are easy to read and dial.
    package let written: String

    package init?(_ text: String) {
        var digits = ""
        for (offset, character) in text.enumerated() {
            if character == "+" && offset == 0 { continue }
            if character.isASCII && character.isNumber {
                digits.append(character)
            } else if !" -.()\u{A0}/".contains(character) {
                return nil
            }
        }
        guard text.hasPrefix("+"), (7...15).contains(digits.count), !digits.hasPrefix("0") else { return nil }
        description = "+" + digits
        written = text
    }
}
