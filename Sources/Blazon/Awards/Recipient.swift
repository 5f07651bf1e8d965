/// Who earned a badge, by an identifier of theirs. It never describes itself: it is personal data.
package struct Recipient: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case email
        case did
        case url
        case phone
    }

    package let kind: Kind
    /// As a credential has it.
    package let text: String

    /// - Returns: nil when the text has not the form of its kind.
    package init?(_ kind: Kind, _ text: String) {
        switch kind {
        case .email:
            guard EmailAddress(text) != nil else { return nil }
            self.text = text
        case .did:
            guard Self.isDID(text) else { return nil }
            self.text = text
        case .url:
            guard WebURL(text) != nil else { return nil }
            self.text = text
        case .phone:
            guard let number = PhoneNumber(text) else { return nil }
            self.text = number.description
        }
        self.kind = kind
    }

    /// What the same person is always written as: no mail server tells Ada@ from ada@.
    func writeComparable(to bytes: inout [UInt8]) {
        for byte in text.utf8 {
            bytes.append(kind == .email && (0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        }
    }

    /// The kind that a text seems to be.
    static func kind(of text: String) -> Kind? {
        if text.hasPrefix("did:") { return .did }
        if text.hasPrefix("http://") || text.hasPrefix("https://") { return .url }
        if text.hasPrefix("+") { return .phone }
        return text.contains("@") ? .email : nil
    }

    /// Decentralized Identifiers 1.0, section 3.1.
    private static func isDID(_ text: String) -> Bool {
        let parts = text.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "did", !parts[1].isEmpty, !parts[2].isEmpty, parts[2].utf8.last != 0x3A
        else { return false }
        return parts[1].utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
            && parts[2].utf8.allSatisfy {
                (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || "._:-%".utf8.contains($0)
            }
    }
}

extension Recipient: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "…" }
    package var debugDescription: String { "…" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
