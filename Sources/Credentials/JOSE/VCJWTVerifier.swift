import LinkedData

/// Verifies credentials in tokens (Open Badges 3.0 § 8.2.4.2).
public struct VCJWTVerifier: Sendable {
    private let resolver: KeyResolver

    /// A verifier that finds keys by the resolver.
    public init(resolver: KeyResolver = KeyResolver()) {
        self.resolver = resolver
    }

    /// What is said about a token.
    public struct Finding: Sendable {
        /// Whether the signature is one of this token by the key that the header leads to.
        public let signature: Verdict
        /// Whether that key is the issuer's; not applicable when there is no key.
        public let issuer: Verdict
        /// Whether no claim says anything else than the credential.
        public let claims: Verdict
        /// Whether the token is good now.
        public let validity: Verdict
        /// What Open Badges 3.0 demands and the token lacks. It proves no forgery.
        public let omissions: [Omission]

        /// What all of it comes to, the first that does not pass.
        public var verdict: Verdict {
            [signature, issuer, claims, validity].first { $0 != .passed && $0 != .notApplicable } ?? .passed
        }
    }

    /// Something that Open Badges 3.0 demands.
    public enum Omission: Hashable, Sendable {
        /// A claim is not there, or is cut to the second.
        case claim(String)
        /// A member of the header is not there, not allowed, or says what it must not.
        case header(String)
    }

    /// Verifies a token.
    /// - Parameter now: when it must be good.
    public func finding(about token: VCJWT, at now: DateTimeStamp.Instant) -> Finding {
        var signature: Verdict
        var issuer = Verdict.notApplicable
        do {
            let key = try key(of: token, at: now)
            let isValid = key.publicKey.isValidSignature(token.signature, for: token.signingInput)
            signature = isValid ? .passed : .failed(.signature)
            if isValid { issuer = self.issuer(of: token.credential, by: key, at: now) }
        } catch {
            signature = error.verdict
        }
        return Finding(
            signature: signature, issuer: issuer, claims: Self.claims(of: token),
            validity: Self.validity(of: token, at: now), omissions: Self.omissions(of: token))
    }

    private struct Key {
        let publicKey: PublicKey
        /// nil when the header holds the key, or leads to nothing but the key.
        let method: VerificationMethod?
    }

    /// By `kid` rather than by `jwk`, for it leads to who the key belongs to.
    private func key(of token: VCJWT, at now: DateTimeStamp.Instant) throws(KeyResolver.Failure) -> Key {
        let header = token.header
        guard let name = header["alg"]?.text else { throw .init(.failed(.joseHeader, "alg")) }
        guard let algorithm = SignatureAlgorithm(rawValue: name), header["alg"] == .string(algorithm.rawValue) else {
            let isRefused = name.lowercased() == "none" || name.hasPrefix("HS")
            throw .init(isRefused ? .failed(.joseHeader, "alg") : .inconclusive(.cryptosuiteUnsupported, name))
        }
        if header["crit"] != nil { throw .init(.failed(.joseHeader, "crit")) }
        var jwk: JWK?
        if let value = header["jwk"] {
            jwk = value.object.flatMap(JWK.init)
            if jwk == nil { throw .init(.failed(.joseHeader, "jwk")) }
        }
        let key: Key
        if let kid = header["kid"] {
            guard let url = kid.iri else { throw .init(.failed(.joseHeader, "kid")) }
            key = try self.key(at: url, now: now)
            if let jwk, jwk.publicKey != key.publicKey { throw .init(.failed(.keyMismatch, "jwk")) }
        } else if let jwk {
            key = Key(publicKey: jwk.publicKey, method: nil)
        } else {
            throw .init(.failed(.joseHeader, "kid"))
        }
        guard key.publicKey.algorithm == algorithm else { throw .init(.failed(.keyMismatch, name)) }
        return key
    }

    private func key(at url: IRI, now: DateTimeStamp.Instant) throws(KeyResolver.Failure) -> Key {
        do {
            let method = try resolver.verificationMethod(url, for: .assertionMethod, at: now)
            return Key(publicKey: method.publicKey, method: method)
        } catch {
            // Open Badges 3.0 wants the key itself at a URL, others the document of its controller.
            guard url.text.utf8.starts(with: "https://".utf8), error.verdict == .failed(.keyInvalid) else {
                throw error
            }
            return Key(publicKey: try resolver.jwk(at: url).publicKey, method: nil)
        }
    }

    /// A key that came without an owner is the issuer's when the issuer publishes it.
    private func issuer(of credential: JSON.Object, by key: Key, at now: DateTimeStamp.Instant) -> Verdict {
        if let method = key.method { return method.isBound(toIssuerOf: credential) }
        guard case .value(let value) = Claim.iss.value(in: credential), let issuer = value.iri else {
            return .failed(.keyNotBoundToIssuer, "issuer")
        }
        let isPublished = (try? resolver.isPublished(key.publicKey, by: issuer, at: now)) ?? false
        return isPublished ? .passed : .inconclusive(.issuerUnproven, issuer.text)
    }

    private static func claims(of token: VCJWT) -> Verdict {
        for claim in Claim.allCases {
            guard let stated = token.payload[claim.rawValue] else { continue }
            switch claim.value(in: token.credential) {
            case .value(let value) where claim.agrees(stated, with: value): continue
            case .absent where claim != .exp: continue
            default: return .failed(.jwtClaimMismatch, claim.rawValue)
            }
        }
        return .passed
    }

    /// By the claims as well as by the credential: either may be all there is.
    private static func validity(of token: VCJWT, at now: DateTimeStamp.Instant) -> Verdict {
        if let value = token.payload["nbf"] {
            guard let start = NumericDate.instant(value) else { return .failed(.dateMalformed, "nbf") }
            if now < start { return .failed(.notYetValid, "nbf") }
        }
        if let value = token.payload["exp"] {
            guard let end = NumericDate.instant(value) else { return .failed(.dateMalformed, "exp") }
            if end < now { return .failed(.expired, "exp") }
        }
        return ValidityPeriod.verdict(on: token.credential, at: now)
    }

    private static func omissions(of token: VCJWT) -> [Omission] {
        var omissions: [Omission] = []
        if let type = token.header["typ"], type != "JWT" { omissions.append(.header("typ")) }
        let allowed = ["alg", "kid", "jwk", "typ"]
        for member in token.header.members where !allowed.contains(where: { $0.utf8.elementsEqual(member.name.utf8) }) {
            omissions.append(.header(member.name))
        }
        for claim in Claim.allCases {
            let stated = token.payload[claim.rawValue]
            switch claim.value(in: token.credential) {
            case .value(let value):
                if stated.map({ claim.isExact($0, value) }) != true { omissions.append(.claim(claim.rawValue)) }
            case .absent, .malformed:
                if claim.isNeeded && stated == nil { omissions.append(.claim(claim.rawValue)) }
            }
        }
        return omissions
    }
}
