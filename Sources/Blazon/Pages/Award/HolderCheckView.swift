import LinkedData

/// How to find out whether an award is somebody's.
struct HolderCheckView: TemplateView {
    let how: String
    let did: String?
    /// As the credential has it: `sha256$…`.
    let hash: String?
    let salt: String?

    static let shape = ViewShape<HolderCheckView>(
        "holder check",
        [
            .text("how") { $0.how },
            .optionalText("did") { $0.did },
            .optionalText("hash") { $0.hash },
            .optionalText("salt") { $0.salt },
        ])

    init(_ recipient: HashedRecipient, strings: Strings) {
        switch recipient {
        case .did(let did):
            how = strings(.awardWhoseDID)
            self.did = did
            hash = nil
            salt = nil
        case .identity(let type, let digest, let salt):
            let key: StringKey =
                switch type {
                case Recipient.Kind.url.identityType: .awardWhoseURL
                case Recipient.Kind.phone.identityType: .awardWhosePhone
                default: .awardWhoseEmail
                }
            how = strings(key)
            did = nil
            hash = "sha256$" + digest.hexadecimal
            self.salt = salt
        }
    }
}
