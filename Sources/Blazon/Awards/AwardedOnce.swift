import LinkedData

/// Remembers who was awarded what, to notice the second time: 24 bytes for an award, however long its names.
///
/// A key is half a SHA-256, so two awards that differ are never taken for one.
struct AwardedOnce {
    /// Where an award stands, among all lists.
    struct Place: Equatable {
        let file: Int
        /// From 1.
        let line: Int
    }

    private struct Slot {
        var high: UInt64 = 0
        var low: UInt64 = 0
        /// Zero for an empty slot.
        var place: UInt64 = 0
    }

    private var slots = [Slot](repeating: Slot(), count: 1 << 10)
    private var count = 0
    private var key: [UInt8] = []

    /// - Parameter isRepeatable: whether the badge can be earned again on another day.
    /// - Returns: the place of the same award, when there is one already.
    mutating func add(_ award: Award, isRepeatable: Bool, file: Int) -> Place? {
        key.removeAll(keepingCapacity: true)
        key.append(contentsOf: award.badge.text.utf8)
        key.append(0)
        award.recipient.writeComparable(to: &key)
        var isRevoked = false
        if case .revoked = award.standing { isRevoked = true }
        // One that was revoked may be followed by one that holds; a correction follows what it corrects.
        if isRepeatable || isRevoked {
            let issued = award.issued
            key += [isRevoked ? 1 : 2, UInt8(issued.year >> 8), UInt8(issued.year & 0xFF)]
            key += [UInt8(issued.month), UInt8(issued.day)]
        }
        if let replaced = award.replaces {
            key.append(3)
            key.append(contentsOf: replaced.uuid.utf8)
        }
        let digest = HashAlgorithm.sha256.digest(of: key).bytes
        let high = digest[0..<8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let low = digest[8..<16].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        if count * 4 > slots.count * 3 { grow() }
        return insert(Slot(high: high, low: low, place: UInt64(file) << 40 | UInt64(award.line)))
    }

    private mutating func insert(_ slot: Slot) -> Place? {
        var index = Int(truncatingIfNeeded: slot.low) & (slots.count - 1)
        while slots[index].place != 0 {
            let other = slots[index]
            if other.high == slot.high, other.low == slot.low {
                return Place(file: Int(other.place >> 40), line: Int(other.place & (1 << 40 - 1)))
            }
            index = (index + 1) & (slots.count - 1)
        }
        slots[index] = slot
        count += 1
        return nil
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        count = 0
        for slot in old where slot.place != 0 { _ = insert(slot) }
    }
}
