package import Credentials
package import LinkedData

/// What credentials have in common that differ in ``slots`` alone, for as long as catalog and settings stay the same.
package struct CredentialShape: Hashable, Sendable {
    package let badge: Slug
    package let purpose: StatusPurpose
    /// nil for a DID.
    let identityType: String?
    let hasName: Bool
    let expires: Bool
    let hasNarrative: Bool
    let evidenceCount: Int
    let creditsEarned: String?
    let result: ResultForm
    let replaces: Bool

    enum ResultForm: Hashable, Sendable {
        case none
        case value
        case status(String)
        case level(Slug)
    }

    /// The members that differ, all of them texts, in the order of the document.
    package var slots: [JSON.Pointer] {
        var slots = [["id"], ["validFrom"]]
        if expires { slots.append(["validUntil"]) }
        let subject = "credentialSubject"
        slots.append([subject, "id"])
        if identityType != nil {
            slots += [[subject, "identifier", "0", "identityHash"], [subject, "identifier", "0", "salt"]]
        }
        if hasName { slots.append([subject, "identifier", identityType == nil ? "0" : "1", "identityHash"]) }
        if hasNarrative { slots.append([subject, "narrative"]) }
        if result == .value { slots.append([subject, "result", "0", "value"]) }
        slots += (0..<evidenceCount).map { ["evidence", String($0), "id"] }
        slots += ["id", "statusListIndex", "statusListCredential"].map { ["credentialStatus", $0] }
        if replaces { slots += ["id", "digestSRI"].map { ["relatedResource", "0", $0] } }
        return slots.map(JSON.Pointer.init(tokens:))
    }
}
