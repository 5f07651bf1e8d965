/// What is published of every award that is not private, made as the register is read again: no award is held longer than
/// its files take.
struct AwardFiles: Sequence, Sendable {
    let tree: SourceTree
    let site: SiteContent
    let register: RegisterContents
    let pictures: AwardPictures
    let page: @Sendable (AwardPage, SiteContent) -> PlannedFile
    let withdrawnPage: @Sendable (WithdrawnAwardPage, SiteContent) -> PlannedFile

    /// How many files there are.
    var count: Int {
        let pictures = register.publishedBadges.reduce(0) { sum, badge in
            sum + badge.value
                * (site.catalog.badge(awardedAs: badge.key).map {
                    AwardPictures.kinds(of: $0, in: site).count
                } ?? 0)
        }
        return 4 * register.published.count + pictures + register.tokenCount + register.withdrawn.count
    }

    func makeIterator() -> Iterator {
        Iterator(files: self)
    }

    struct Iterator: IteratorProtocol {
        private let files: AwardFiles
        private var lines: RegisterLines
        /// Of one award, the last first.
        private var waiting: [Artifact] = []
        /// Awards that are still to come.
        private var rest: Int

        init(files: AwardFiles) {
            self.files = files
            lines = RegisterLines(files.tree)
            rest = files.register.count
        }

        mutating func next() -> Artifact? {
            while waiting.isEmpty {
                if let line = lines.next() {
                    rest -= 1
                    waiting = files.artifacts(of: line).reversed()
                } else if rest > 0 {
                    rest = 0
                    return files.changed
                } else {
                    return nil
                }
            }
            return waiting.popLast()
        }
    }

    private func artifacts(of line: RegisterLines.Element) -> [Artifact] {
        guard case .award(let year, let credential, let recordLine) = line,
            let record = recordLine.flatMap({ try? AwardRecord(line: $0.bytes) })
        else { return [changed].compactMap(\.self) }
        if register.withdrawn.contains(record.id) {
            let page = WithdrawnAwardPage(id: record.id)
            return [artifact(page.address) { [site, withdrawnPage] in try withdrawnPage(page, site).prepare() }]
                .compactMap(\.self)
        }
        if register.hidden.contains(record.id) { return [] }
        guard register.published.contains(record.id) else { return [changed].compactMap(\.self) }
        let history = register.histories[record.id] ?? AwardHistory()
        let published = PublishedAward(
            credential, in: year, record: record, history: history, site: site,
            replacement: history.replacement.flatMap { register.published.contains($0) ? $0 : nil },
            pictures: pictures, page: page)
        return AwardFileKind.all.filter { $0.isMade(record, site) }.compactMap { kind in
            artifact(kind.address(record.id)) { try kind.prepare(published) }
        }
    }

    private func artifact(
        _ address: SiteAddress, prepare: @escaping @Sendable () throws -> Artifact.Prepared
    ) -> Artifact? {
        address.outputPath.map { Artifact(path: $0, prepare: prepare) }
    }

    /// Stands for what is not any more as it was checked; it cannot be made, so that nothing is removed for want of it.
    private var changed: Artifact? {
        artifact(SiteAddress(["awards"])) { throw RegisterChanged() }
    }
}

/// Somebody wrote to the register while it was read.
package struct RegisterChanged: Error, CustomStringConvertible {
    package var description: String { "the register was changed while the site was built: build again" }
}
