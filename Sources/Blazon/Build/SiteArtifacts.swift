/// The files of a site in output order: those that were planned, then those of each award.
package struct SiteArtifacts: Sequence, Sendable {
    private let planned: [Artifact]
    private let awards: AwardFiles?

    init(_ planned: [Artifact] = [], awards: AwardFiles? = nil) {
        self.planned = planned
        self.awards = awards
    }

    /// How many files there are.
    package var count: Int { planned.count + (awards?.count ?? 0) }
    package var isEmpty: Bool { count == 0 }
    package var underestimatedCount: Int { count }

    package func makeIterator() -> Iterator {
        Iterator(planned: planned.makeIterator(), awards: awards?.makeIterator())
    }

    package struct Iterator: IteratorProtocol {
        private var planned: IndexingIterator<[Artifact]>
        private var awards: AwardFiles.Iterator?

        fileprivate init(planned: IndexingIterator<[Artifact]>, awards: AwardFiles.Iterator?) {
            self.planned = planned
            self.awards = awards
        }

        package mutating func next() -> Artifact? {
            planned.next() ?? awards?.next()
        }
    }
}
