package import LinkedData

/// A credential that is not signed yet.
package struct CredentialDraft: Sendable {
    package let document: JSON.Object

    /// The texts in which awards of one badge differ.
    package static let slots: [JSON.Pointer] = {
        var slots = [["id"], ["validFrom"], ["validUntil"]]
        let subject = "credentialSubject"
        slots += [[subject, "id"], [subject, "narrative"], [subject, "result", "0", "value"]]
        slots += [["0", "identityHash"], ["0", "salt"], ["1", "identityHash"]].map { [subject, "identifier"] + $0 }
        slots += (0..<mostEvidence).map { ["evidence", String($0), "id"] }
        slots += ["id", "statusListIndex", "statusListCredential"].map { ["credentialStatus", $0] }
        slots += ["id", "digestSRI"].map { ["relatedResource", "0", $0] }
        return slots.map(JSON.Pointer.init(tokens:))
    }()

    /// Whoever has more makes a shape of their own.
    private static let mostEvidence = 8
}
