/// What becomes of a row, and a few bits of what it says, in one byte: there may be a million.
struct RowDecision {
    private var byte: UInt8

    enum Kind: UInt8 {
        case undecided
        case unchanged
        case new
        /// It takes the place of an issued award.
        case replacing
        case faulty
    }

    init(_ kind: Kind, _ award: Award, facts: Fingerprint) {
        byte = Self.check(award, facts) << 3 | kind.rawValue
    }

    var kind: Kind {
        get { Kind(rawValue: byte & 7) ?? .faulty }
        set { byte = byte & ~7 | newValue.rawValue }
    }

    var isUndecided: Bool { kind == .undecided }

    /// Whether the row still says what it said, as far as can be told.
    func isOf(_ award: Award, facts: Fingerprint) -> Bool { byte >> 3 == Self.check(award, facts) }

    private static func check(_ award: Award, _ facts: Fingerprint) -> UInt8 {
        var bytes: [UInt8] = []
        award.recipient.writeComparable(to: &bytes)
        var sum = facts.low
        for byte in bytes { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
        for byte in award.badge.text.utf8 { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
        switch award.standing {
        case .valid: sum ^= award.saysStanding ? 1 << 60 : 0
        case .suspended: sum ^= 2 << 60
        case .revoked: sum ^= 3 << 60
        }
        switch award.visibility {
        case .unlisted: break
        case .public: sum ^= 1 << 62
        case .private: sum ^= 2 << 62
        }
        return UInt8(truncatingIfNeeded: sum >> 59)
    }
}
