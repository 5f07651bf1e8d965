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
        let parts = try parts(credential, signer, key)
        return "\(parts.header).\(parts.payload).\(parts.signature)"
    }

    /// The same token without its payload.
    public static func signDetached(
        _ credential: JSON.Object, by signer: Signer, key: KeyReference = .kid
    ) throws(VCJWTError) -> DetachedVCJWT {
        let parts = try parts(credential, signer, key)
        return DetachedVCJWT(header: parts.header, signature: parts.signature)
    }

    private static func parts(
        _ credential: JSON.Object, _ signer: Signer, _ key: KeyReference
    ) throws(VCJWTError) -> (header: String, payload: String, signature: String) {
        var header: JSON.Object = ["alg": .string(signer.algorithm.rawValue), "typ": "JWT"]
        if key != .jwk { header["kid"] = JSON(signer.verificationMethod) }
        if key != .kid { header["jwk"] = .object(JWK(signer.publicKey).json) }
        let payload = try credentialWithClaims(credential)
        let encoded = (header: Base64.url.encode(header.bytes()), payload: Base64.url.encode(payload.bytes()))
        do {
            let signature = try signer.sign(Array("\(encoded.header).\(encoded.payload)".utf8))
            return (encoded.header, encoded.payload, Base64.url.encode(signature))
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
