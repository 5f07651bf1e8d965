import LinkedData

extension Award {
    /// What its row says of the achievement, all but the recipient, the standing and the visibility.
    ///
    /// Recorded in the register, and so the same for ever: the first 16 bytes of the SHA-256 of the byte 1 and these
    /// fields, where there is something to say, in this order. A field is the byte of a letter, the length of its UTF-8
    /// in four bytes with the greatest first, and its UTF-8.
    ///
    ///     n  the name             t  the narrative
    ///     i  the day, YYYY-MM-DD  c  the credit as it is written
    ///     x  the day it expires   l  the id of the rubric level, or
    ///     e  an address of        v  the value of the result
    ///        evidence, each       r  the UUID that it replaces, in lower case
    package var facts: Fingerprint {
        var bytes: [UInt8] = [1]
        bytes.reserveCapacity(256)
        func add(_ letter: Unicode.Scalar, _ text: String?) {
            guard let text else { return }
            let length = UInt32(truncatingIfNeeded: text.utf8.count)
            bytes.append(UInt8(ascii: letter))
            for shift in [24, 16, 8, 0] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: length >> shift)) }
            bytes.append(contentsOf: text.utf8)
        }
        add("n", name)
        add("i", issued.description)
        add("x", expires?.description)
        for url in evidence { add("e", url.text) }
        add("t", narrative)
        add("c", credit?.description)
        switch result {
        case .rubricLevel(let id): add("l", id.text)
        case .value(let text): add("v", text)
        case nil: break
        }
        add("r", replaces?.uuid)
        let digest = HashAlgorithm.sha256.digest(of: bytes).bytes
        let number = { (range: Range<Int>) in digest[range].reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
        return Fingerprint(high: number(0..<8), low: number(8..<16))
    }
}
