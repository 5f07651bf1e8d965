extension CanonicalizationState {
    /// § 4.6.3, Hash First Degree Quads, for every blank node.
    mutating func hashFirstDegreeQuads() {
        var lines = SortedLines(for: dataset)
        firstDegreeHashes.reserveCapacity(blankNodes.count)
        for blankNode in 0..<Int32(blankNodes.count) {
            // 1), 2)
            lines.removeAll()
            // 3)
            for index in rows(mentioning: blankNode) {
                // 3.1)
                lines.append(dataset.rows[Int(index)], of: dataset.terms) { term, line in
                    guard let other = self.blankNode(term) else { return false }
                    line.append(UInt8(ascii: "_"))
                    line.append(UInt8(ascii: ":"))
                    line.append(other == blankNode ? UInt8(ascii: "a") : UInt8(ascii: "z"))
                    return true
                }
            }
            // 4), 5)
            lines.sort()
            firstDegreeHashes.append(hash(lines.bytes))
        }
    }
}
