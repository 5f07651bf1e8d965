/// Finds a name among many: a hash table of places, by the names' bytes.
struct NameIndex: Sendable {
    /// Up to here looking at each name is as quick.
    static let smallest = 16

    /// 0, or the upper half of the name's hash and below it the place plus one.
    private var slots: [UInt64]

    init(capacity: Int) {
        var size = 4 * Self.smallest
        while size < 2 * capacity { size *= 2 }
        slots = Array(repeating: 0, count: size)
    }

    init(_ members: [JSON.Object.Member]) {
        self.init(capacity: members.count)
        for (place, member) in members.enumerated() {
            insert(member.name, at: place) { _ in false }
        }
    }

    /// Whether another name would make the table slow.
    func isFull(_ count: Int) -> Bool { 2 * count >= slots.count }

    /// - Parameter matches: whether the name at a place is this one.
    func place(of name: String, matches: (Int) -> Bool) -> Int? {
        let hash = Self.hash(name)
        var slot = Int(hash & UInt64(slots.count - 1))
        while slots[slot] != 0 {
            if slots[slot] >> 32 == hash >> 32 {
                let place = Int(slots[slot] & 0xFFFF_FFFF) - 1
                if matches(place) { return place }
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// - Returns: the place where the name stands already; then nothing changes.
    @discardableResult
    mutating func insert(_ name: String, at place: Int, matches: (Int) -> Bool) -> Int? {
        let hash = Self.hash(name)
        var slot = Int(hash & UInt64(slots.count - 1))
        while slots[slot] != 0 {
            if slots[slot] >> 32 == hash >> 32 {
                let other = Int(slots[slot] & 0xFFFF_FFFF) - 1
                if matches(other) { return other }
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = hash & ~0xFFFF_FFFF | UInt64(place + 1)
        return nil
    }

    /// Seeded in each process, so that nobody can choose names that fall together.
    private static func hash(_ name: String) -> UInt64 {
        var hasher = Hasher()
        name.hashBytes(into: &hasher)
        return UInt64(bitPattern: Int64(hasher.finalize()))
    }
}
