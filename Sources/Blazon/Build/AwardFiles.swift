import Credentials
import LinkedData

/// What is published of every award that is not private, made as the register is read again: no award is held longer than
/// its files take.
struct AwardFiles: Sequence, Sendable {
    let tree: SourceTree
    let site: SiteContent
    let register: RegisterContents
    let page: @Sendable (AwardPage, SiteContent) -> PlannedFile

    /// How many files there are.
    var count: Int { 3 * register.published.count + register.tokenCount }

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
        if register.hidden.contains(record.id) { return [] }
        guard register.published.contains(record.id) else { return [changed].compactMap(\.self) }
        let history = register.histories[record.id] ?? AwardHistory()
        let bytes = credential.bytes
        let place = RegisterPlace(year: year, line: credential.number)
        let files: [Artifact?] = [
            artifact(Addresses.credential(record.id)) { Artifact.Prepared(bytes + [UInt8(ascii: "\n")]) },
            record.jws.flatMap { token(bytes, jws: $0, at: Addresses.credentialJWT(record.id)) },
            artifact(Addresses.assertion(record.id)) { [site] in
                try HostedAssertion(line: bytes, record: record, history: history, site: site).prepare()
            },
            artifact(Addresses.award(record.id)) { [page, site, register] in
                let award = RegisteredAward(
                    place: place, line: bytes, credential: try IssuedCredential(line: bytes), record: record,
                    history: history)
                return try page(AwardPage(award: award, register: register), site).prepare()
            },
        ]
        return files.compactMap(\.self)
    }

    private func token(_ line: [UInt8], jws: String, at address: SiteAddress) -> Artifact? {
        artifact(address) {
            var builder = FingerprintBuilder()
            builder.add(blazonVersion)
            builder.add(line)
            builder.add(jws)
            return Artifact.Prepared(fingerprint: builder.fingerprint) {
                guard let credential = try JSON(parsing: line).asObject, let token = DetachedVCJWT(jws) else {
                    throw RegisterChanged()
                }
                return Array(try token.token(of: credential).utf8)
            }
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
