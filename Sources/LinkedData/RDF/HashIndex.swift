/// Finds numbered entries by their hash; what the entries are, only its owner knows.
struct HashIndex: Sendable {
    /// The number of an entry and one, or zero; the count is a power of two.
    private var slots: [UInt32] = []
    private var hashes: [UInt32] = []

    var count: Int { hashes.count }

    /// The entry with this hash that is the one looked for.
    @inline(__always)
    func first(_ hash: UInt32, where isSought: (Int) -> Bool) -> Int? {
        guard !slots.isEmpty else { return nil }
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] != 0 {
            let entry = Int(slots[slot]) - 1
            if hashes[entry] == hash, isSought(entry) { return entry }
            slot = (slot + 1) & mask
        }
        return nil
    }

    mutating func reserve(_ more: Int) {
        hashes.reserveCapacity(hashes.count + more)
    }

    /// Numbers one more entry.
    mutating func append(_ hash: UInt32) {
        if 2 * (hashes.count + 1) > slots.count { grow() }
        hashes.append(hash)
        enter(hashes.count - 1)
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: max(Self.smallest, 2 * slots.count))
        hashes.reserveCapacity(slots.count / 2)
        for entry in hashes.indices { enter(entry) }
    }

    private mutating func enter(_ entry: Int) {
        let mask = slots.count - 1
        var slot = Int(hashes[entry]) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = UInt32(entry + 1)
    }

    /// Room for the terms of a credential.
    private static let smallest = 256
}

extension Hasher {
    /// Seeded for each process: a stranger cannot choose texts that fall together.
    static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
        var hasher = Hasher()
        hasher.combine(bytes: bytes)
        return UInt32(truncatingIfNeeded: hasher.finalize())
    }
}
