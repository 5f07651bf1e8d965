import Credentials
import LinkedData

/// The letters of awards: the rows of a site's lists that are issued, with where their learners find what they earned.
package struct Letters {
    private let site: IssuingSite
    private let matching: RowMatching
    /// Of each entry of the register, what its credential says besides.
    private let words: [Words]
    private let published: Set<AwardIdentifier>
    /// How many credentials of each year have had their letters.
    private let counts: [Int: Int]

    private struct Words {
        let badgeName: String
        let issuerName: String
        let expires: CalendarDate?
    }

    package struct Tally: Equatable {
        package fileprivate(set) var written = 0
        /// Awards that are not in force.
        package fileprivate(set) var withheld = 0
    }

    /// What a table of letters begins with.
    package static let head = CSVText.byteOrderMark + CSVText.row(Letter.columns)

    /// - Parameters:
    ///   - tree: the register as it is now.
    ///   - counts: how many credentials of each year are passed over; they come first in its file.
    /// - Throws: ``RegisterChanged``.
    package init(_ site: IssuingSite, in tree: SourceTree, after counts: [Int: Int] = [:]) throws(RegisterChanged) {
        let findings = Findings()
        var index = RegisterIndex()
        var words: [Words] = []
        var names: Set<String> = []
        _ = RegisterReading(tree, findings: findings).read { award in
            index.entries.append(award.entry)
            let credential = award.credential
            let name = names.insert(credential.achievement["name"]?.asText ?? "").memberAfterInsert
            let issuer = credential.json["issuer"]?.asObject?["name"]?.asText ?? site.settings.issuer.name
            let expires = credential.validUntil.flatMap { CalendarDate(utf8: $0.text.utf8.prefix(10)) }
            words.append(Words(badgeName: name, issuerName: names.insert(issuer).memberAfterInsert, expires: expires))
        }
        guard !findings.diagnostics.hasErrors else { throw RegisterChanged() }
        var matching = RowMatching(site.lists, against: index, allowsReissue: false, findings: findings)
        matching.run(findings)
        let replaced = Set(index.entries.compactMap(\.replaces))
        published = Set(index.entries.filter { $0.visibility != .private }.map(\.id).filter(replaced.contains))
        self.site = site
        self.matching = matching
        self.words = words
        self.counts = counts
    }

    /// Reads the lists once more, and hands the table over row by row.
    package func write(_ receive: ([UInt8]) throws -> Void) throws -> Tally {
        var tally = Tally()
        try receive(Self.head)
        var reading = AwardReading(site.lists, findings: Findings())
        var number = -1
        while let award = reading.next()?.award {
            number += 1
            guard let place = matching.match(of: award, at: number) else { continue }
            let entry = matching.pool.entries[place]
            guard entry.place.line > counts[entry.place.year, default: 0] else { continue }
            guard entry.standing == .valid else {
                tally.withheld += 1
                continue
            }
            let letter = Letter(
                award: award, entry: entry, badgeName: words[place].badgeName, issuerName: words[place].issuerName,
                expires: words[place].expires,
                isReplacedPublished: entry.replaces.map(published.contains) ?? false, settings: site.settings)
            try receive(CSVText.row(letter.cells))
            tally.written += 1
        }
        return tally
    }
}
