/// The files of private awards, for the site's people to hand over: made as the register is read again, in folders that bear
/// the awards' ids.
package struct HandoverFiles: Sequence, Sendable {
    let tree: SourceTree
    let site: SiteContent
    let register: RegisterContents
    let pictures: AwardPictures
    let page: @Sendable (AwardPage, SiteContent) -> PlannedFile

    /// In the site's folder, unless a build is told of another.
    package static let folder = "handover"

    /// Where the files of an award lie, seen from the site's folder.
    static func path(of id: AwardIdentifier) -> String { "\(folder)/\(id.uuid)/" }

    package var awardCount: Int { register.hidden.count }

    package func makeIterator() -> AnyIterator<Artifact> {
        var lines = RegisterLines(tree)
        // Of one award, the last first.
        var waiting: [Artifact] = []
        var rest = awardCount
        return AnyIterator {
            while waiting.isEmpty {
                guard let line = lines.next() else {
                    defer { rest = 0 }
                    return rest > 0 ? changed : nil
                }
                waiting = artifacts(of: line).reversed()
                if !waiting.isEmpty { rest -= 1 }
            }
            return waiting.popLast()
        }
    }

    private func artifacts(of line: RegisterLines.Element) -> [Artifact] {
        guard case .award(let year, let credential, let recordLine) = line,
            let record = recordLine.flatMap({ try? AwardRecord(line: $0.bytes) })
        else { return [changed].compactMap(\.self) }
        guard register.hidden.contains(record.id) else { return [] }
        let history = register.histories[record.id] ?? AwardHistory()
        let published = PublishedAward(
            credential, in: year, record: record, history: history, site: site, replacement: nil, pictures: pictures,
            page: page)
        return AwardFileKind.handedOver.filter { $0.isMade(record, site) }.compactMap { kind in
            Self.path(of: kind.address(record.id)).map { path in Artifact(path: path) { try kind.prepare(published) } }
        }
    }

    /// `<uuid>/credential.json`
    private static func path(of address: SiteAddress) -> OutputPath? {
        OutputPath(address.path.split(separator: "/").dropFirst().joined(separator: "/"))
    }

    /// Stands for what is not any more as it was checked; it cannot be made, so that nothing is removed for want of it.
    private var changed: Artifact? {
        OutputPath("changed").map { path in Artifact(path: path) { throw RegisterChanged() } }
    }
}
