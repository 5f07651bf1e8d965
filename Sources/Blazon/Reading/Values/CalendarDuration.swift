/// A span of calendar time, as ISO 8601 writes it: `P3Y`, `P1Y6M`, `P90D`, `P2W`, `PT20H`.
package struct CalendarDuration: Hashable, Sendable, CustomStringConvertible {
    package let years: Int
    package let months: Int
    package let days: Int
    package let hours: Int
    package let minutes: Int
    /// As written.
    package let description: String

    /// - Returns: nil unless the text is a duration longer than nothing, of whole numbers, largest unit first.
    package init?(_ text: String) {
        var rest = Array(text.utf8)[...]
        guard rest.popFirst() == UInt8(ascii: "P") else { return nil }
        var amounts: [UInt8: Int] = [:]
        var units = Array("YMWD".utf8)[...]
        var inTime = false
        var number: Int?
        for byte in rest {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                let next = (number ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
                guard next < 100_000 else { return nil }
                number = next
            case UInt8(ascii: "T") where !inTime && number == nil:
                inTime = true
                units = Array("HM".utf8)[...]
            default:
                guard let amount = number, let index = units.firstIndex(of: byte) else { return nil }
                amounts[inTime ? byte | 0x80 : byte] = amount
                units = units[(index + 1)...]
                number = nil
            }
        }
        guard number == nil, amounts.values.contains(where: { $0 > 0 }), rest.last != UInt8(ascii: "T") else {
            return nil
        }
        years = amounts[UInt8(ascii: "Y")] ?? 0
        months = amounts[UInt8(ascii: "M")] ?? 0
        days = (amounts[UInt8(ascii: "D")] ?? 0) + 7 * (amounts[UInt8(ascii: "W")] ?? 0)
        hours = amounts[UInt8(ascii: "H") | 0x80] ?? 0
        minutes = amounts[UInt8(ascii: "M") | 0x80] ?? 0
        description = text
    }
}
