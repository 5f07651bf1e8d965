public import LinkedData

extension VCJWT {
    /// How a token says which key verifies it.
    public enum KeyReference: Hashable, Sendable {
        /// `kid`: the URL of the verification method.
        case kid
        /// `jwk`: the key itself, which proves no issuer.
        case jwk
        /// Both.
        case kidAndJWK
    }

    /// A credential of Verifiable Credentials 2.0 as a signed token in the compact serialization: its members, then the
    /// claims that repeat some of them. Embedded proofs stay as they are.
    public static func sign(
        _ credential: JSON.Object, by signer: Signer, key: KeyReference = .kid
    ) throws(VCJWTError) -> String {
        var header: JSON.Object = ["alg": .string(signer.algorithm.rawValue), "typ": "JWT"]
        if key != .jwk { header["kid"] = JSON(signer.verificationMethod) }
        if key != .kid { header["jwk"] = .object(JWK(signer.publicKey).json) }
        let payload = try credentialWithClaims(credential)
        let signingInput = Base64.url.encode(header.bytes()) + "." + Base64.url.encode(payload.bytes())
        do {
            return signingInput + "." + Base64.url.encode(try signer.sign(Array(signingInput.utf8)))
        } catch {
            throw .signing(error)
        }
    }

    static func credentialWithClaims(_ credential: JSON.Object) throws(VCJWTError) -> JSON.Object {
        for name in Claim.allCases.map(\.rawValue) + ["vc"] where credential[name] != nil {
            throw .claimTaken(name)
        }
        var payload = credential
        for claim in Claim.allCases {
            switch claim.value(in: credential) {
            case .value(let value): payload[claim.rawValue] = value
            case .absent: if claim.isNeeded { throw .memberMissing(claim.member) }
            case .malformed: throw .memberMissing(claim.member)
            }
        }
        return payload
    }
}

/// Why a credential could not become a token.
public enum VCJWTError: Error, Hashable, Sendable {
    /// A member that a claim repeats is missing or malformed; the subject of a token needs an `id`.
    case memberMissing(String)
    /// The credential has a member with the name of a claim.
    case claimTaken(String)
    /// The private key could not be used.
    case signing(SigningError)
}
