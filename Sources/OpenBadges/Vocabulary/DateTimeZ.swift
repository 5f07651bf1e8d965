/// A point in time with its zone, `2026-05-02T00:00:00Z` (RFC 3339 `date-time`).
public struct DateTimeZ: Hashable, Sendable, CustomStringConvertible {
    /// The time as it was written.
    public let text: String

    /// - Returns: nil when the text is no date and time with seconds and a zone, or there is no such day or hour.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T"),
            FullDate(String(decoding: bytes[..<10], as: UTF8.self)) != nil,
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            Self.isNumber(bytes[11..<13], below: 24), Self.isNumber(bytes[14..<16], below: 60),
            Self.isNumber(bytes[17..<19], below: 60), let zone = Self.afterFraction(bytes[19...]),
            Self.isZone(zone)
        else { return nil }
        self.text = text
    }

    /// The text.
    public var description: String { text }

    private static func afterFraction(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard rest.first == UInt8(ascii: ".") else { return rest }
        let zone = rest.dropFirst().drop(while: \.isDigit)
        return zone.startIndex > rest.startIndex + 1 ? zone : nil
    }

    private static func isZone(_ zone: ArraySlice<UInt8>) -> Bool {
        if zone.elementsEqual("Z".utf8) { return true }
        guard zone.count == 6, zone.first == UInt8(ascii: "+") || zone.first == UInt8(ascii: "-") else { return false }
        let start = zone.startIndex
        return zone[start + 3] == UInt8(ascii: ":") && isNumber(zone[start + 1..<start + 3], below: 24)
            && isNumber(zone[(start + 4)...], below: 60)
    }

    private static func isNumber(_ digits: ArraySlice<UInt8>, below bound: Int) -> Bool {
        guard digits.count == 2, digits.allSatisfy(\.isDigit) else { return false }
        return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } < bound
    }
}
