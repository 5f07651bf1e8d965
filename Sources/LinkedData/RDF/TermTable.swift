/// The terms of a dataset, each once, numbered, in the bytes canonical N-Quads writes them with.
///
/// All of them stand one after the other in one array: to serialise a quad is to copy three or four runs of bytes.
struct TermTable: Sendable {
    private(set) var bytes: [UInt8] = []
    /// Where each term begins, and where the last one ends.
    private var bounds: [Int] = [0]
    private var index = HashIndex()

    var count: Int { index.count }

    @inline(__always)
    func range(_ term: UInt32) -> Range<Int> {
        bounds[Int(term)]..<bounds[Int(term) + 1]
    }

    func isBlankNode(_ term: UInt32) -> Bool {
        bytes[bounds[Int(term)]] == UInt8(ascii: "_")
    }

    /// - Parameter bytes: of the texts; quotation marks and some escapes come on top.
    mutating func reserve(terms: Int, bytes: Int) {
        self.bytes.reserveCapacity(self.bytes.count + bytes + 64 * terms)
        bounds.reserveCapacity(bounds.count + terms)
        index.reserve(terms)
    }

    /// The number of a term, which is entered when it is new.
    /// - Parameter write: writes the term, as canonical N-Quads does, at the end of the bytes.
    @inline(__always)
    mutating func number<Failure: Error>(
        _ write: (inout [UInt8]) throws(Failure) -> Void
    ) throws(Failure) -> UInt32 {
        if bytes.isEmpty {
            bytes.reserveCapacity(4096)
            bounds.reserveCapacity(128)
        }
        do {
            try write(&bytes)
        } catch {
            forgetTail()
            throw error
        }
        return numberTail()
    }

    private mutating func numberTail() -> UInt32 {
        let tail = bounds[count]..<bytes.count
        let (hash, known) = bytes.withUnsafeBytes { bytes in
            let sought = bytes[part: tail]
            let hash = Hasher.hash(sought)
            return (
                hash,
                index.first(hash) {
                    ByteOrder.areEqual(bytes[part: bounds[$0]..<bounds[$0 + 1]], sought)
                }
            )
        }
        if let known {
            forgetTail()
            return UInt32(known)
        }
        bounds.append(bytes.count)
        index.append(hash)
        return UInt32(count - 1)
    }

    private mutating func forgetTail() {
        bytes.removeSubrange(bounds[count]...)
    }
}
