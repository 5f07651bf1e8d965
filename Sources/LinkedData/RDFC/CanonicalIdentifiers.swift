extension CanonicalizationState {
    /// § 4.4.3, Canonicalization algorithm, from 3) to 5).
    mutating func issueCanonicalIdentifiers() throws(RDFC10.WorkBudgetExceeded) {
        // 3)
        hashFirstDegreeQuads()
        // "Hash to blank nodes map": the blank nodes by hash, those with the same hash beside one another.
        let order = (0..<Int32(blankNodes.count)).sorted {
            firstDegreeHashes[Int($0)] < firstDegreeHashes[Int($1)]
        }
        // 4)
        var alike: [ArraySlice<Int32>] = []
        for group in order.runs(where: { firstDegreeHashes[Int($0)] == firstDegreeHashes[Int($1)] }) {
            if group.count == 1 {
                // 4.2)
                canonicalIssuer.issue(group[group.startIndex])
            } else {
                // 4.1)
                alike.append(group)
            }
        }
        // 5)
        for group in alike {
            // 5.1)
            var hashPaths: [(hash: Digest, issued: [Int32])] = []
            // 5.2)
            for blankNode in group {
                // 5.2.1)
                guard !canonicalIssuer.hasIssued(blankNode) else { continue }
                // 5.2.2)
                temporaryIssuer.keepFirst(0)
                // 5.2.3)
                temporaryIssuer.issue(blankNode)
                // 5.2.4)
                hashPaths.append((try hashNDegreeQuads(blankNode, depth: 1), temporaryIssuer.issued))
            }
            // 5.3)
            for path in hashPaths.sorted(by: { $0.hash < $1.hash }) {
                // 5.3.1)
                for blankNode in path.issued { canonicalIssuer.issue(blankNode) }
            }
        }
    }

    /// § 4.4.3, 6) and 7), and the serialized canonical form.
    func canonicalizedDataset() -> CanonicalizedDataset {
        var lines = SortedLines(for: dataset)
        for row in dataset.rows {
            // 6)
            lines.append(row, of: dataset.terms) { term, line in
                guard let blankNode = blankNode(term) else { return false }
                canonicalIssuer.write(blankNode, to: &line)
                return true
            }
        }
        lines.sort()
        // 7)
        return CanonicalizedDataset(
            nQuads: lines.bytes, of: dataset, labelled: canonicalIssuer.issued.map { blankNodes[Int($0)] })
    }
}

extension Collection {
    /// The longest parts in which each element belongs with the one before it.
    func runs(where belongTogether: (Element, Element) -> Bool) -> [SubSequence] {
        var runs: [SubSequence] = []
        var start = startIndex
        var previous = startIndex
        for index in indices.dropFirst() {
            if !belongTogether(self[previous], self[index]) {
                runs.append(self[start..<index])
                start = index
            }
            previous = index
        }
        if !isEmpty { runs.append(self[start...]) }
        return runs
    }
}
