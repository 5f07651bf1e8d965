/// The order of names by their UTF-16 code units (RFC 8785 § 3.2.3).
enum UTF16Order {
    /// The places of the members in that order.
    static func places(of members: borrowing [JSON.Object.Member]) -> [Int] {
        var places = Array(members.indices)
        guard places.count > 1 else { return places }
        for place in 1..<places.count where precedes(members[place].name, members[place - 1].name) {
            places.sort { precedes(members[$0].name, members[$1].name) }
            break
        }
        return places
    }

    /// Whether one text comes before another.
    static func precedes(_ left: String, _ right: String) -> Bool {
        left.withBytes { left in
            right.withBytes { right in
                for index in 0..<min(left.count, right.count) where left[index] != right[index] {
                    return weight(left[index]) < weight(right[index])
                }
                return left.count < right.count
            }
        }
    }

    /// Of two texts in UTF-8 the first bytes that differ decide as UTF-16 would, but that the surrogates of characters
    /// above U+FFFF (F0…F4) come before U+E000 to U+FFFF (EE, EF).
    private static func weight(_ byte: UInt8) -> UInt8 {
        byte == 0xEE || byte == 0xEF ? byte + 0x10 : byte
    }
}
