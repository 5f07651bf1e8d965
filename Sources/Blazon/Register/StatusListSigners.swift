package import Credentials
import LinkedData

extension StatusLists {
    /// The lists that other keys signed than those which sign now: there are verifiers that know no keys but those in force.
    package static func signedByOthers(
        than ed25519: Signer, _ rs256: Signer?, _ index: RegisterIndex, in tree: SourceTree
    ) -> Set<Int> {
        let others = index.statusLists.map(\.number).filter { number in
            let proof = (try? tree.bytes(of: RegisterFiles.statusList(number))).flatMap { try? JSON(parsing: $0) }?
                .asObject?["proof"]?.elements.first?.asObject
            if proof?["verificationMethod"] != JSON(ed25519.verificationMethod) { return true }
            guard let rs256 else { return false }
            let token = (try? tree.bytes(of: RegisterFiles.statusListJWT(number)))
                .flatMap { String(validating: $0, as: UTF8.self) }.flatMap { try? VCJWT($0) }
            return token?.header["kid"] != JSON(rs256.verificationMethod)
        }
        return Set(others)
    }
}
