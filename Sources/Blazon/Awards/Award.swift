/// That somebody earned a badge: a row of an award list in which everything is right.
package struct Award: Sendable {
    /// Of a badge in the catalog that is no draft.
    package let badge: Slug
    package let recipient: Recipient
    /// Written where the learner agreed that it stands in the credential.
    package let name: String?
    package let issued: CalendarDate
    /// Where the list says so, instead of what the catalog says.
    package let expires: CalendarDate?
    package let evidence: [WebURL]
    package let narrative: String?
    /// Instead of what the catalog says, in the same unit.
    package let credit: DecimalNumber?
    package let result: AwardResult?
    package let visibility: Visibility
    package let standing: Standing
    /// Whether the list says the standing, rather than nothing.
    package let saysStanding: Bool
    /// The credential that this one corrects.
    package let replaces: AwardIdentifier?
    package let span: SourceSpan
    /// From 1.
    package let line: Int

    /// Who can find its page.
    package enum Visibility: String, CaseIterable, Sendable {
        /// Whoever has the address.
        case unlisted
        case `public`
        case `private`
    }

    package enum Standing: Hashable, Sendable {
        case valid
        case suspended(reason: String)
        case revoked(reason: String)
    }
}

/// What was reached in the assessment.
package enum AwardResult: Hashable, Sendable {
    /// The id of a level of the badge's rubric.
    case rubricLevel(Slug)
    case value(String)
}

/// The UUID of an issued credential, which it is written with in lower case.
package struct AwardIdentifier: Hashable, Sendable, CustomStringConvertible {
    private let high: UInt64
    private let low: UInt64

    private static let hyphens = [8, 13, 18, 23]

    package var uuid: String {
        var text: [UInt8] = []
        text.reserveCapacity(36)
        for place in 0..<32 {
            if Self.hyphens.contains(text.count) { text.append(UInt8(ascii: "-")) }
            let digit = UInt8((place < 16 ? high : low) >> UInt64(60 - 4 * (place % 16)) & 0x0F)
            text.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
        return String(decoding: text, as: UTF8.self)
    }

    package var description: String { "urn:uuid:" + uuid }

    /// - Returns: nil unless the text is a UUID, with or without `urn:uuid:`, or the address of an award.
    package init?(_ text: String) {
        var word = text[...]
        if word.lowercased().hasPrefix("urn:uuid:") {
            word = word.dropFirst("urn:uuid:".count)
        } else if word.hasPrefix("http"), let part = word.split(separator: "/").last(where: { $0.utf8.count == 36 }) {
            word = part
        }
        guard word.utf8.count == 36 else { return nil }
        var digits: (high: UInt64, low: UInt64) = (0, 0)
        for (place, byte) in word.utf8.enumerated() {
            if Self.hyphens.contains(place) {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            guard let digit = Self.digit(byte) else { return nil }
            digits.high = digits.high << 4 | digits.low >> 60
            digits.low = digits.low << 4 | UInt64(digit)
        }
        (high, low) = digits
    }

    /// A UUID of the version 4, of chance but for six bits (RFC 9562 § 5.4).
    package init(using chance: inout some RandomNumberGenerator) {
        high = chance.next() & ~0xF000 | 0x4000
        low = chance.next() & ~(3 << 62) | 2 << 62
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
