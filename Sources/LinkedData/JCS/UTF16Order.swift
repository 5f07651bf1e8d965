/// The order of names by their UTF-16 code units (RFC 8785 § 3.2.3).
enum UTF16Order {
    struct Entry {
        /// Eight bytes that mostly decide.
        fileprivate let key: UInt64
        /// Where the member stands in its object.
        let place: Int
    }

    /// The members in that order.
    static func entries(of members: borrowing [JSON.Object.Member]) -> [Entry] {
        var entries: [Entry] = []
        entries.reserveCapacity(members.count)
        for place in members.indices {
            let entry = Entry(key: members[place].name.withBytes(key), place: place)
            entries.append(entry)
            // Members are few and often in order: moving each to its place is the quickest then.
            var free = place
            while free > 0, members.count <= 32, precedes(entry, entries[free - 1], members) {
                entries[free] = entries[free - 1]
                free -= 1
            }
            entries[free] = entry
        }
        if members.count > 32 { entries.sort { precedes($0, $1, members) } }
        return entries
    }

    private static func precedes(
        _ left: Entry, _ right: Entry, _ members: borrowing [JSON.Object.Member]
    ) -> Bool {
        if left.key != right.key { return left.key < right.key }
        return precedes(members[left.place].name, members[right.place].name)
    }

    private static func precedes(_ left: String, _ right: String) -> Bool {
        left.withBytes { left in
            right.withBytes { right in
                for index in 0..<min(left.count, right.count) where left[index] != right[index] {
                    return weight(left[index]) < weight(right[index])
                }
                return left.count < right.count
            }
        }
    }

    /// The weights of the first eight bytes; 0 stands for what is not there, and is below every weight but that of U+0000.
    private static func key(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var key: UInt64 = 0
        for index in 0..<8 { key = key << 8 | (index < name.count ? UInt64(weight(name[index])) : 0) }
        return key
    }

    /// Of two texts in UTF-8 the first bytes that differ decide as UTF-16 would, but that the surrogates of characters
    /// above U+FFFF (F0…F4) come before U+E000 to U+FFFF (EE, EF).
    private static func weight(_ byte: UInt8) -> UInt8 {
        byte == 0xEE || byte == 0xEF ? byte + 0x10 : byte
    }
}
