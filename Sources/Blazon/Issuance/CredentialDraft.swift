package import LinkedData

/// A credential that is not signed yet.
package struct CredentialDraft: Sendable {
    package let document: JSON.Object
    package let shape: CredentialShape
}
