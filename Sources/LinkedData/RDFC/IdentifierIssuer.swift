/// Issues identifiers to blank nodes, in order (RDFC-1.0 § 4.3, § 4.5).
///
/// The specification copies issuers to try one thing and another. An issuer only ever grows from the one it was copied
/// from, so here the later identifiers are taken back instead.
struct IdentifierIssuer {
    /// The blank nodes in the order of their identifiers.
    private(set) var issued: [Int32] = []
    /// The identifier of each blank node, or less than zero.
    private var identifiers: [Int32]
    private let prefix: StaticString

    init(prefix: StaticString, blankNodes: Int) {
        self.prefix = prefix
        identifiers = Array(repeating: -1, count: blankNodes)
    }

    func hasIssued(_ blankNode: Int32) -> Bool {
        identifiers[Int(blankNode)] >= 0
    }

    /// § 4.5.2, Issue Identifier algorithm.
    mutating func issue(_ blankNode: Int32) {
        // 1)
        guard !hasIssued(blankNode) else { return }
        // 2) – 4)
        identifiers[Int(blankNode)] = Int32(issued.count)
        issued.append(blankNode)
    }

    /// Takes back all identifiers but the first ones.
    mutating func keepFirst(_ count: Int) {
        for blankNode in issued[count...] { identifiers[Int(blankNode)] = -1 }
        issued.removeSubrange(count...)
    }

    /// Writes `_:` and the identifier of a blank node that has one.
    func write(_ blankNode: Int32, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "_"))
        bytes.append(UInt8(ascii: ":"))
        bytes.append(contentsOf: UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount))
        bytes.append(decimal: Int(identifiers[Int(blankNode)]))
    }
}

extension [UInt8] {
    mutating func append(decimal number: Int) {
        if number >= 10 { append(decimal: number / 10) }
        append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}
