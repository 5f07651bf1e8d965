import Credentials
import LinkedData

/// Verifies every proof and every token of the register with the keys in `keys.json`, without the network.
package struct RegisterVerification: Sendable {
    private let tree: SourceTree
    private let proofs: ProofVerifier
    private let tokens: VCJWTVerifier

    package init(_ tree: SourceTree) {
        self.tree = tree
        let history = KeyHistoryReader.read(tree, findings: Findings()) ?? KeyHistory()
        let resolver = KeyResolver(documents: history)
        var proofs = ProofVerifier(resolver: resolver)
        // The contexts that all of them have are learned once.
        var lines = RegisterLines(tree)
        if case .award(_, let line, _)? = lines.next(), let first = try? IssuedCredential(line: line.bytes) {
            _ = proofs.findings(about: first.json, at: Self.never)
        }
        self.proofs = proofs
        tokens = VCJWTVerifier(resolver: resolver)
    }

    /// Lines that are verified together, by one worker with one memory of contexts.
    private static let batch = 32

    /// - Parameters:
    ///   - jobs: how many threads are used.
    ///   - progress: is told how many awards are done.
    package func diagnostics(jobs: Int, progress: (Int) throws -> Void = { _ in }) async throws -> [Diagnostic] {
        let verification = self
        let findings = Findings()
        for fault in statusListFaults() { findings.add(fault.diagnostic) }
        var years: [Int: [Fault]] = [:]
        var done = 0
        try await Batches(lines: RegisterLines(tree)).concurrentMap(jobs: jobs, chunk: 1) { batch in
            (count: batch.count, faults: verification.faults(of: batch))
        } receive: { result in
            done += result.count
            for fault in result.faults { years[fault.year, default: []].append(fault) }
            try progress(done)
        }
        for (_, faults) in years { Self.tell(faults, to: findings) }
        return findings.diagnostics.inOrder()
    }

    /// One after the other, on this thread.
    func diagnostics() -> [Diagnostic] {
        let findings = Findings()
        for fault in statusListFaults() { findings.add(fault.diagnostic) }
        for batch in Batches(lines: RegisterLines(tree)) { Self.tell(faults(of: batch), to: findings) }
        return findings.diagnostics.inOrder()
    }

    private static func tell(_ faults: [Fault], to findings: Findings) {
        let byPath = Dictionary(grouping: faults, by: \.path)
        for (path, faults) in byPath {
            let list = AwardFindings(path, findings: findings)
            for fault in faults {
                list.add(.registerProof, fault.message, at: fault.range, showing: [], help: RegisterFiles.restore)
            }
            list.finish()
        }
    }

    struct Fault: Sendable {
        let year: Int
        let path: SourcePath
        let range: Range<Int>
        let message: String

        var diagnostic: Diagnostic {
            Diagnostic(
                .registerProof, message, at: SourceSpan(path, range), help: [RegisterFiles.restore], showing: [])
        }
    }

    private struct Batches: Sequence, IteratorProtocol {
        var lines: RegisterLines

        mutating func next() -> [RegisterLines.Element]? {
            var batch: [RegisterLines.Element] = []
            while batch.count < RegisterVerification.batch, let line = lines.next() { batch.append(line) }
            return batch.isEmpty ? nil : batch
        }
    }

    private func faults(of batch: [RegisterLines.Element]) -> [Fault] {
        var proofs = proofs
        return batch.flatMap { line -> [Fault] in
            guard case .award(let year, let line, let recordLine) = line,
                let credential = try? IssuedCredential(line: line.bytes)
            else { return [] }
            var faults: [Fault] = []
            if let reason = reason(credential.json, by: &proofs) {
                faults.append(
                    Fault(
                        year: year, path: RegisterFiles.credentials(year), range: line.range,
                        message: "proof of award '\(credential.id)' does not verify: \(reason)"))
            }
            guard let recordLine, let record = try? AwardRecord(line: recordLine.bytes),
                let jws = record.jws.flatMap({ DetachedVCJWT($0) })
            else { return faults }
            if let reason = reason(jws, credential.json) {
                faults.append(
                    Fault(
                        year: year, path: RegisterFiles.records(year), range: recordLine.range,
                        message: "token of award '\(credential.id)' does not verify: \(reason)"))
            }
            return faults
        }
    }

    /// Why a document's proof is none of its issuer's; nil when it is.
    private func reason(_ document: JSON.Object, by proofs: inout ProofVerifier) -> String? {
        let findings = proofs.findings(about: document, at: Self.never)
        guard let finding = findings.first else { return "no proof" }
        if let reason = finding.verdict.reason { return reason }
        guard let method = finding.verificationMethod else { return "no key" }
        return method.isBound(toIssuerOf: document).reason
    }

    private func reason(_ jws: DetachedVCJWT, _ credential: JSON.Object) -> String? {
        guard let token = try? VCJWT(jws.token(of: credential)) else { return "malformed" }
        return reason(token)
    }

    /// When it was valid is another question than who signed it.
    private func reason(_ token: VCJWT) -> String? {
        let finding = tokens.finding(about: token, at: Self.never)
        return [finding.signature, finding.issuer, finding.claims].compactMap(\.reason).first
    }

    /// Nothing expires before it: whether keys and proofs are good is told without a calendar.
    private static let never = DateTimeStamp.Instant(seconds: .min)

    private func statusListFaults() -> [Fault] {
        var proofs = proofs
        return tree.files(in: RegisterFiles.folder + "/status").compactMap { path in
            let reason: String?
            guard let bytes = try? tree.bytes(of: path) else { return nil }
            switch path.fileExtension {
            case "json":
                guard let document = (try? JSON(parsing: bytes))?.asObject else { return nil }
                reason = self.reason(document, by: &proofs)
            case "jwt":
                guard let token = try? VCJWT(String(decoding: bytes, as: UTF8.self)) else { return nil }
                reason = self.reason(token)
            default: return nil
            }
            return reason.map {
                Fault(
                    year: 0, path: path, range: 0..<0, message: "status list '\(path.name)' does not verify: \($0)")
            }
        }
    }
}

extension Verdict {
    /// Why it is not as it must be, or could not be told to be; nil when it is.
    fileprivate var reason: String? {
        switch self {
        case .passed, .notApplicable: nil
        case .failed(let reason), .inconclusive(let reason): reason.code.words
        }
    }
}

extension Verdict.Code {
    /// The code as words: `key-not-bound-to-issuer` is 'key not bound to issuer'.
    fileprivate var words: String { rawValue.split(separator: "-").joined(separator: " ") }
}

extension KeyResolver {
    /// Knows the keys that ever signed, those of addresses that the site once had too.
    fileprivate init(documents history: KeyHistory) {
        var methods: [String: [VerificationMethod]] = [:]
        for key in history.keys {
            guard let web = DIDWeb(key.method.controller) else { continue }
            methods[web.documentURL, default: []].append(key.method)
        }
        let documents = methods.compactMapValues { methods in
            methods.first.map { JSON.object(DIDDocument(id: $0.controller, verificationMethods: methods).json) }
        }
        self.init { documents[$0] }
    }
}
