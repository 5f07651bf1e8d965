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

/// The UUID of an issued credential, in lower case.
package struct AwardIdentifier: Hashable, Sendable, CustomStringConvertible {
    package let uuid: String

    package var description: String { "urn:uuid:" + uuid }

    /// - Returns: nil unless the text is a UUID, with or without `urn:uuid:`, or the address of an award.
    package init?(_ text: String) {
        var word = text[...]
        if word.lowercased().hasPrefix("urn:uuid:") {
            word = word.dropFirst("urn:uuid:".count)
        } else if word.hasPrefix("http"), let part = word.split(separator: "/").last(where: { $0.utf8.count == 36 }) {
            word = part
        }
        let bytes = Array(word.utf8)
        let hyphens = [8, 13, 18, 23]
        guard bytes.count == 36,
            bytes.enumerated().allSatisfy({ index, byte in
                hyphens.contains(index)
                    ? byte == UInt8(ascii: "-")
                    : (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
            })
        else { return nil }
        uuid = word.lowercased()
    }
}
