extension CanonicalizationState {
    private typealias Related = (hash: Digest, blankNode: Int32)

    /// § 4.8.3, Hash N-Degree Quads. The issuer it is given and the one it returns are ``temporaryIssuer``.
    mutating func hashNDegreeQuads(
        _ blankNode: Int32, depth: Int
    ) throws(RDFC10.WorkBudgetExceeded) -> Digest {
        guard depth <= depthLimit else { throw .depth }
        try spend(1 + rows(mentioning: blankNode).count)
        // 1) – 3)
        let related = relatedBlankNodes(of: blankNode)
        // 4)
        var dataToHash: [UInt8] = []
        // 5)
        for group in related.runs(where: { $0.hash == $1.hash }) {
            // 5.1)
            group[group.startIndex].hash.writeHexadecimal(to: &dataToHash)
            // 5.2) – 5.6)
            try appendChosenPath(among: group.map(\.blankNode), depth: depth, to: &dataToHash)
        }
        // 6)
        return hash(dataToHash)
    }

    /// 1) – 3): "Hn", the blank nodes beside this one, in the order of their hashes.
    private mutating func relatedBlankNodes(of blankNode: Int32) -> [Related] {
        var related: [Related] = []
        for index in rows(mentioning: blankNode) {
            let row = dataset.rows[Int(index)]
            // 3.1)
            for position in Position.allCases {
                guard let other = self.blankNode(row[position]), other != blankNode else { continue }
                // 3.1.1), 3.1.2)
                related.append((hashRelatedBlankNode(other, row, position), other))
            }
        }
        return related.sorted { ($0.hash, $0.blankNode) < ($1.hash, $1.blankNode) }
    }

    /// § 4.7.3, Hash Related Blank Node.
    private mutating func hashRelatedBlankNode(_ related: Int32, _ row: RDF.Dataset.Row, _ position: Position) -> Digest
    {
        // 1)
        scratch.removeAll(keepingCapacity: true)
        scratch.append(position.rawValue)
        // 2)
        if position != .graphName {
            scratch.append(contentsOf: dataset.terms.bytes[dataset.terms.range(row.predicate)])
        }
        if canonicalIssuer.hasIssued(related) {
            // 3)
            canonicalIssuer.write(related, to: &scratch)
        } else if temporaryIssuer.hasIssued(related) {
            temporaryIssuer.write(related, to: &scratch)
        } else {
            // 4)
            firstDegreeHashes[Int(related)].writeHexadecimal(to: &scratch)
        }
        // 5)
        return hash(scratch)
    }

    /// 5.2) – 5.6): tries every order of blank nodes that look alike and keeps the one with the least path.
    private mutating func appendChosenPath(
        among alike: [Int32], depth: Int, to dataToHash: inout [UInt8]
    ) throws(RDFC10.WorkBudgetExceeded) {
        let base = temporaryIssuer.issued.count
        // 5.2), 5.3)
        var chosenPath: [UInt8] = []
        var chosenIdentifiers: [Int32] = []
        // 5.4)
        var permutation = alike
        var path: [UInt8] = []
        var recursionList: [Int32] = []
        repeat {
            try spend(permutation.count)
            // 5.4.1) – 5.4.3)
            temporaryIssuer.keepFirst(base)
            path.removeAll(keepingCapacity: true)
            recursionList.removeAll(keepingCapacity: true)
            // 5.4.4), 5.4.5)
            guard try extend(&path, by: permutation, &recursionList, below: chosenPath, depth: depth) else { continue }
            // 5.4.6)
            if chosenPath.isEmpty || path.precedes(chosenPath) {
                swap(&chosenPath, &path)
                chosenIdentifiers = Array(temporaryIssuer.issued[base...])
            }
        } while permutation.formNextPermutation()
        // 5.5)
        dataToHash += chosenPath
        // 5.6)
        temporaryIssuer.keepFirst(base)
        for blankNode in chosenIdentifiers { temporaryIssuer.issue(blankNode) }
    }

    /// 5.4.4) and 5.4.5), for one permutation.
    /// - Returns: false as soon as the path cannot be the least.
    private mutating func extend(
        _ path: inout [UInt8], by permutation: [Int32], _ recursionList: inout [Int32], below chosenPath: [UInt8],
        depth: Int
    ) throws(RDFC10.WorkBudgetExceeded) -> Bool {
        // 5.4.4)
        for related in permutation {
            if canonicalIssuer.hasIssued(related) {
                // 5.4.4.1)
                canonicalIssuer.write(related, to: &path)
            } else {
                // 5.4.4.2)
                if !temporaryIssuer.hasIssued(related) {
                    recursionList.append(related)
                    temporaryIssuer.issue(related)
                }
                temporaryIssuer.write(related, to: &path)
            }
            // 5.4.4.3)
            if path.isBeyond(chosenPath) { return false }
        }
        // 5.4.5)
        for related in recursionList {
            // 5.4.5.1), 5.4.5.4)
            let result = try hashNDegreeQuads(related, depth: depth + 1)
            // 5.4.5.2)
            temporaryIssuer.write(related, to: &path)
            // 5.4.5.3)
            path.append(UInt8(ascii: "<"))
            result.writeHexadecimal(to: &path)
            path.append(UInt8(ascii: ">"))
            // 5.4.5.5)
            if path.isBeyond(chosenPath) { return false }
        }
        return true
    }

    private mutating func spend(_ steps: Int) throws(RDFC10.WorkBudgetExceeded) {
        guard stepsLeft >= steps else { throw .steps }
        stepsLeft -= steps
    }
}

/// Where a blank node stands in a quad, by the letter that is hashed (§ 4.7.3).
private enum Position: UInt8, CaseIterable {
    case subject = 0x73
    case object = 0x6F
    case graphName = 0x67
}

extension RDF.Dataset.Row {
    fileprivate subscript(position: Position) -> UInt32 {
        switch position {
        case .subject: subject
        case .object: object
        case .graphName: graphName
        }
    }
}

extension [UInt8] {
    fileprivate func precedes(_ other: [UInt8]) -> Bool {
        withUnsafeBytes { left in other.withUnsafeBytes { right in ByteOrder.precedes(left, right) } }
    }

    /// Whether a path that begins so cannot be less than the chosen one.
    fileprivate func isBeyond(_ chosen: [UInt8]) -> Bool {
        !chosen.isEmpty && count >= chosen.count && chosen.precedes(self)
    }
}

extension [Int32] {
    /// The next order of the elements, alike elements taken for one; false after the last.
    fileprivate mutating func formNextPermutation() -> Bool {
        guard let pivot = indices.dropLast().last(where: { self[$0] < self[$0 + 1] }),
            let successor = indices.last(where: { self[$0] > self[pivot] })
        else { return false }
        swapAt(pivot, successor)
        self[(pivot + 1)...].reverse()
        return true
    }
}
