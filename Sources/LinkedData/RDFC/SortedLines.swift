/// Lines of N-Quads, written one after the other and read in the order of their bytes, which is that of code points.
struct SortedLines {
    private var bytes: [UInt8] = []
    private var lines: [Range<Int>] = []

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        lines.removeAll(keepingCapacity: true)
    }

    mutating func reserveCapacity(bytes byteCount: Int, lines lineCount: Int) {
        bytes.reserveCapacity(byteCount)
        lines.reserveCapacity(lineCount)
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

    /// All lines in their order.
    mutating func sorted() -> [UInt8] {
        Self.sort(&lines, of: bytes)
        return [UInt8](unsafeUninitializedCapacity: bytes.count) { sorted, count in
            bytes.withUnsafeBufferPointer { bytes in
                for line in lines {
                    _ = sorted[count...].update(fromContentsOf: bytes[line])
                    count += line.count
                }
            }
        }
    }

    private static func sort(_ lines: inout [Range<Int>], of bytes: [UInt8]) {
        bytes.withUnsafeBytes { bytes in
            lines.sort { ByteOrder.precedes(bytes[part: $0], bytes[part: $1]) }
        }
    }
}
