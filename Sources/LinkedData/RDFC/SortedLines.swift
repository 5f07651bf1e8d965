/// Lines of N-Quads, written one after the other and read in the order of their bytes, which is that of code points.
struct SortedLines {
    /// The lines as they were written; once sorted, in their order.
    private(set) var bytes: [UInt8] = []
    private var lines: [Range<Int>] = []
    /// Kept for its capacity.
    private var spare: [UInt8] = []

    /// With room for lines of this dataset; a term stands in about two of them.
    init(for dataset: RDF.Dataset) {
        bytes.reserveCapacity(2 * dataset.terms.bytes.count)
        lines.reserveCapacity(dataset.rows.count)
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        lines.removeAll(keepingCapacity: true)
    }

    /// - Parameter writeBlankNode: writes what stands in place of a blank node; says false of other terms.
    @inline(__always)
    mutating func append(
        _ row: RDF.Dataset.Row, of terms: borrowing TermTable, writeBlankNode: (UInt32, inout [UInt8]) -> Bool
    ) {
        let start = bytes.count
        append(row.subject, of: terms, writeBlankNode)
        append(row.predicate, of: terms, writeBlankNode)
        append(row.object, of: terms, writeBlankNode)
        if row.graphName != RDF.Dataset.Row.defaultGraph { append(row.graphName, of: terms, writeBlankNode) }
        bytes.append(UInt8(ascii: "."))
        bytes.append(UInt8(ascii: "\n"))
        lines.append(start..<bytes.count)
    }

    @inline(__always)
    private mutating func append(
        _ term: UInt32, of terms: borrowing TermTable, _ writeBlankNode: (UInt32, inout [UInt8]) -> Bool
    ) {
        if !writeBlankNode(term, &bytes) { terms.write(term, to: &bytes) }
        bytes.append(UInt8(ascii: " "))
    }

    mutating func sort() {
        guard lines.count > 1 else { return }
        Self.sort(&lines, of: bytes)
        spare.removeAll(keepingCapacity: true)
        spare.reserveCapacity(bytes.count)
        Self.copy(lines, of: bytes, to: &spare)
        swap(&bytes, &spare)
    }

    private static func copy(_ lines: [Range<Int>], of bytes: [UInt8], to target: inout [UInt8]) {
        bytes.withUnsafeBufferPointer { bytes in
            for line in lines { target.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[line])) }
        }
    }

    private static func sort(_ lines: inout [Range<Int>], of bytes: [UInt8]) {
        bytes.withUnsafeBytes { bytes in
            lines.sort { ByteOrder.precedes(bytes[part: $0], bytes[part: $1]) }
        }
    }
}
