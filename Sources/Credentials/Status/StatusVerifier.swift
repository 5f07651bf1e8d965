public import LinkedData

/// Looks up the status of credentials (Validate Algorithm, Bitstring Status List 1.0 § 3.2).
public struct StatusVerifier: Sendable {
    private var proofVerifier: ProofVerifier
    private let fetch: @Sendable (String) -> JSON?

    /// A verifier that finds lists by a function, which returns nil when there is nothing to be had, and verifies their
    /// proofs.
    public init(proofVerifier: ProofVerifier, fetch: @escaping @Sendable (_ url: String) -> JSON?) {
        self.proofVerifier = proofVerifier
        self.fetch = fetch
    }

    /// What is said about each status of a credential, in their order.
    public mutating func verdicts(on credential: JSON.Object, at now: DateTimeStamp.Instant) -> [Verdict] {
        (credential["credentialStatus"]?.oneOrMany ?? []).map { verdict(on: $0, at: now) }
    }

    private mutating func verdict(on value: JSON, at now: DateTimeStamp.Instant) -> Verdict {
        guard let object = value.object else { return .failed(.statusEntryMalformed) }
        guard object["type"]?.oneOrMany.contains("BitstringStatusListEntry") == true else {
            return .inconclusive(.statusTypeUnsupported, object["type"]?.text ?? "")
        }
        // 1) to 4)
        guard let entry = BitstringStatusListEntry(object) else { return .failed(.statusEntryMalformed) }
        let url = entry.statusListCredential.text
        // 5)
        guard let json = fetch(url)?.object else { return .inconclusive(.statusUnresolvable, url) }
        // 6) to 8)
        guard let list = BitstringStatusListCredential(json: json), isGood(json, at: now),
            list.statusPurposes.contains(entry.statusPurpose)
        else { return .failed(.statusListInvalid, url) }
        // 9)
        let statuses: Bitstring
        do {
            statuses = try list.statuses()
        } catch {
            return .failed(.statusListInvalid, error.rawValue)
        }
        // 11) to 14)
        guard let status = statuses.status(at: entry.statusListIndex, size: entry.statusSize) else {
            return .failed(.statusEntryMalformed, "\(entry.statusListIndex)")
        }
        if status != 0 {
            if entry.statusPurpose == .revocation { return .failed(.revoked, url) }
            if entry.statusPurpose == .suspension { return .failed(.suspended, url) }
        }
        // 10) comes last: what stands in a list that is too short is believed when it says no.
        guard statuses.count / entry.statusSize >= Bitstring.leastCount else {
            return .inconclusive(.statusListTooShort, url)
        }
        return .passed
    }

    /// Whether the list is good now, and signed by its issuer.
    private mutating func isGood(_ list: JSON.Object, at now: DateTimeStamp.Instant) -> Bool {
        switch ValidityPeriod.verdict(on: list, at: now) {
        case .passed, .notApplicable: break
        default: return false
        }
        return proofVerifier.findings(about: list, at: now).contains { finding in
            finding.verdict == .passed && finding.verificationMethod?.isBound(toIssuerOf: list) == .passed
        }
    }
}
