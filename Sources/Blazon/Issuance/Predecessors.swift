import LinkedData

/// The issued credentials that a plan replaces, for the new ones to point back to.
package struct Predecessors: Sendable {
    private var byPlace: [RegisterPlace: Predecessor] = [:]

    /// - Throws: what the disk throws.
    package init(of plan: IssuePlan, in tree: SourceTree) throws {
        let wanted = Dictionary(plan.replacedEntries.map { ($0.place, $0) }) { first, _ in first }
        for year in Set(wanted.keys.map(\.year)).sorted() {
            var lines = try RegisterYear(year, in: tree)
            var number = 0
            while let pair = try lines.next() {
                number += 1
                let place = RegisterPlace(year: year, line: number)
                guard let entry = wanted[place] else { continue }
                // Published with the line feed.
                let digest = HashAlgorithm.sha256.digest(of: pair.credential.bytes + [UInt8(ascii: "\n")])
                byPlace[place] = Predecessor(id: entry.id, visibility: entry.visibility, digest: digest)
            }
        }
    }

    package subscript(place: RegisterPlace) -> Predecessor? { byPlace[place] }
}
