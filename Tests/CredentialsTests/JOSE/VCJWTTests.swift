import LinkedData
import Testing

@testable import Credentials

@Suite("VC-JWT")
struct VCJWTTests {
    private static let now = DateTimeStamp.Instant(seconds: 1_780_272_000)
    private static let did = "did:web:example.org"

    private static let credential: JSON.Object = [
        "@context": [
            "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        ],
        "id": "urn:uuid:8c0a2bba-0d5e-4f8a-a2ab-32a4d5e8a1f0",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "issuer": ["id": "did:web:example.org", "type": ["Profile"], "name": "Rope School"],
        "validFrom": "2026-01-01T01:00:00+01:00",
        "validUntil": "2027-01-01T00:00:00.5Z",
        "credentialSubject": ["type": ["AchievementSubject"], "id": "urn:uuid:2d7a6a6e-6f2c-4a0c-9b66-55a5f8a1c001"],
    ]

    private static func signer(_ key: () throws -> PrivateKey = TestKeys.rsa) throws -> Signer {
        let key = try key()
        let method = try #require(VerificationMethod(controller: iri(did), publicKey: key.publicKey))
        return key.signer(verificationMethod: method.id)
    }

    private static func verifier() throws -> VCJWTVerifier {
        let methods = try [TestKeys.rsa(), TestKeys.ed25519()].compactMap {
            VerificationMethod(controller: try iri(did), publicKey: $0.publicKey)
        }
        let document = JSON.object(DIDDocument(id: try iri(did), verificationMethods: methods).json)
        let jwk = JSON.object(JWK(try TestKeys.rsa().publicKey).json)
        return VCJWTVerifier(
            resolver: KeyResolver { url in
                switch url {
                case "https://example.org/.well-known/did.json": document
                case "https://example.org/keys/1": jwk
                default: nil
                }
            })
    }

    private static func verdict(_ token: String) throws -> Verdict {
        try verifier().finding(about: VCJWT(token), at: now).verdict
    }

    /// A token with any header and payload.
    private static func token(
        _ header: JSON.Object, _ payload: JSON.Object? = nil, by signer: Signer? = nil
    ) throws -> String {
        let payload = try payload ?? VCJWT(VCJWT.sign(credential, by: Self.signer())).payload
        let input = Base64.url.encode(header.bytes()) + "." + Base64.url.encode(payload.bytes())
        return try input + "." + Base64.url.encode((signer ?? Self.signer()).sign(Array(input.utf8)))
    }

    @Test("Header, members, claims, in this order")
    func written() throws {
        let signer = try Self.signer()
        let token = try VCJWT(VCJWT.sign(Self.credential, by: signer))
        #expect(token.header == ["alg": "RS256", "typ": "JWT", "kid": JSON(signer.verificationMethod)])
        var expected = Self.credential
        expected["iss"] = "did:web:example.org"
        expected["jti"] = "urn:uuid:8c0a2bba-0d5e-4f8a-a2ab-32a4d5e8a1f0"
        expected["sub"] = "urn:uuid:2d7a6a6e-6f2c-4a0c-9b66-55a5f8a1c001"
        expected["nbf"] = 1_767_225_600
        expected["exp"] = .number(try #require(JSON.Number("1798761600.500000000")))
        #expect(token.payload == expected)
        #expect(try VCJWT.sign(Self.credential, by: signer) == VCJWT.sign(Self.credential, by: signer))
    }

    @Test("A token without its payload is the token again with the credential")
    func detached() throws {
        let signer = try Self.signer()
        let detached = try VCJWT.signDetached(Self.credential, by: signer)
        let token = try VCJWT.sign(Self.credential, by: signer)
        #expect(try detached.token(of: Self.credential) == token)
        #expect(try detached == DetachedVCJWT(VCJWT(token)))
    }

    @Test("What was signed passes, without omissions", arguments: [TestKeys.rsa, TestKeys.ed25519])
    func passes(key: @Sendable () throws -> PrivateKey) throws {
        for reference in [VCJWT.KeyReference.kid, .jwk, .kidAndJWK] {
            let token = try VCJWT.sign(Self.credential, by: Self.signer(key), key: reference)
            let finding = try Self.verifier().finding(about: VCJWT(token), at: Self.now)
            #expect(finding.verdict == .passed)
            #expect(finding.issuer == .passed)
            #expect(finding.omissions.isEmpty)
        }
    }

    @Test("An RSA key at a URL of its own verifies, and is the issuer's because the issuer says so")
    func keyAtURL() throws {
        let header: JSON.Object = ["alg": "RS256", "kid": "https://example.org/keys/1"]
        #expect(try Self.verdict(Self.token(header)) == .passed)
    }

    @Test("A key in the header that nobody publishes proves no issuer")
    func unproven() throws {
        let token = try VCJWT.sign(Self.credential, by: Self.signer(), key: .jwk)
        let finding = VCJWTVerifier().finding(about: try VCJWT(token), at: Self.now)
        #expect(finding.signature == .passed)
        #expect(finding.issuer == .inconclusive(.issuerUnproven))
        #expect(finding.verdict == .inconclusive(.issuerUnproven))
    }

    @Test("Changed in any character, it does not pass")
    func mutated() throws {
        let token = try VCJWT.sign(Self.credential, by: Self.signer(TestKeys.ed25519))
        let verifier = try Self.verifier()
        var bytes = Array(token.utf8)
        for place in bytes.indices {
            let byte = bytes[place]
            for other in [byte == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A"), UInt8(ascii: ".")]
            where other != byte {
                bytes[place] = other
                guard let changed = try? VCJWT(String(decoding: bytes, as: UTF8.self)) else { continue }
                #expect(verifier.finding(about: changed, at: Self.now).signature != .passed, "\(place)")
            }
            bytes[place] = byte
        }
    }

    @Test("Headers that are refused, and why")
    func headers() throws {
        let signer = try Self.signer()
        let kid = JSON(signer.verificationMethod)
        let other = JSON.object(JWK(try TestKeys.ed25519().publicKey).json)
        #expect(try Self.verdict(Self.token(["kid": kid])) == .failed(.joseHeader))
        #expect(try Self.verdict(Self.token(["alg": "none", "kid": kid])) == .failed(.joseHeader))
        #expect(try Self.verdict(Self.token(["alg": "HS256", "kid": kid])) == .failed(.joseHeader))
        #expect(try Self.verdict(Self.token(["alg": "PS256", "kid": kid])) == .inconclusive(.cryptosuiteUnsupported))
        #expect(try Self.verdict(Self.token(["alg": "ES256", "kid": kid])) == .failed(.keyMismatch))
        #expect(try Self.verdict(Self.token(["alg": "RS256", "kid": kid, "crit": ["b64"]])) == .failed(.joseHeader))
        #expect(try Self.verdict(Self.token(["alg": "RS256"])) == .failed(.joseHeader))
        #expect(try Self.verdict(Self.token(["alg": "RS256", "kid": "key-1"])) == .failed(.joseHeader))
        #expect(try Self.verdict(Self.token(["alg": "RS256", "kid": kid, "jwk": other])) == .failed(.keyMismatch))
        #expect(
            try Self.verdict(Self.token(["alg": "RS256", "kid": kid, "jwk": ["kty": "oct"]])) == .failed(.joseHeader))
        #expect(
            try Self.verdict(Self.token(["alg": "RS256", "kid": "https://example.org/keys/2"]))
                == .inconclusive(.keyUnresolvable))
        let typed = try VCJWT(Self.token(["alg": "RS256", "kid": kid, "typ": "vc+jwt", "cty": "vc"]))
        let finding = try Self.verifier().finding(about: typed, at: Self.now)
        #expect(finding.verdict == .passed)
        #expect(finding.omissions == [.header("typ"), .header("cty")])
    }

    @Test(
        "Claims that say something else than the credential",
        arguments: [
            ("iss", "did:web:example.com"), ("jti", "urn:uuid:0"), ("sub", "urn:uuid:0"), ("nbf", 1_767_225_601),
            ("exp", 1_798_761_601), ("nbf", "1767225600"), ("sub", ["urn:uuid:0"]),
        ] as [(String, JSON)])
    func claims(name: String, value: JSON) throws {
        let signer = try Self.signer()
        var payload = try VCJWT(VCJWT.sign(Self.credential, by: signer)).payload
        payload[name] = value
        let token = try Self.token(["alg": "RS256", "kid": JSON(signer.verificationMethod)], payload)
        let finding = try Self.verifier().finding(about: VCJWT(token), at: Self.now)
        #expect(finding.signature == .passed)
        #expect(finding.claims == .failed(.jwtClaimMismatch))
    }

    @Test("A date cut to the second agrees, and is told")
    func cut() throws {
        let signer = try Self.signer()
        var payload = try VCJWT(VCJWT.sign(Self.credential, by: signer)).payload
        payload["exp"] = 1_798_761_600
        let token = try Self.token(["alg": "RS256", "kid": JSON(signer.verificationMethod)], payload)
        let finding = try Self.verifier().finding(about: VCJWT(token), at: Self.now)
        #expect(finding.verdict == .passed)
        #expect(finding.omissions == [.claim("exp")])
    }

    @Test("A key of somebody else, and a time that is over")
    func issuerAndTime() throws {
        var foreign = Self.credential
        foreign["issuer"] = "did:web:example.com"
        let signer = try Self.signer()
        #expect(try Self.verdict(VCJWT.sign(foreign, by: signer)) == .failed(.keyNotBoundToIssuer))
        var over = Self.credential
        over["validUntil"] = "2026-02-01T00:00:00Z"
        #expect(try Self.verdict(VCJWT.sign(over, by: signer)) == .failed(.expired))
        over["validUntil"] = nil
        over["validFrom"] = "2026-12-01T00:00:00Z"
        #expect(try Self.verdict(VCJWT.sign(over, by: signer)) == .failed(.notYetValid))
    }

    @Test("What cannot be a token")
    func notSigned() throws {
        let signer = try Self.signer()
        for (member, named) in [
            ("id", "id"), ("issuer", "issuer"), ("validFrom", "validFrom"),
            ("credentialSubject", "credentialSubject.id"),
        ] {
            var credential = Self.credential
            credential[member] = nil
            #expect(throws: VCJWTError.memberMissing(named)) { try VCJWT.sign(credential, by: signer) }
        }
        var credential = Self.credential
        credential["jti"] = "x"
        #expect(throws: VCJWTError.claimTaken("jti")) { try VCJWT.sign(credential, by: signer) }
    }

    @Test(
        "What is no token",
        arguments: [
            ("", MalformedVCJWT.notThreeParts), ("e30.e30", .notThreeParts), ("e30.e30.AA.AA", .notThreeParts),
            ("e30.e30.A", .notBase64URL), ("e30=.e30.AA", .notBase64URL), ("e30.W10.AA", .notJSON),
            ("AA.e30.AA", .notJSON),
            ("eyJhIjoxLCJhIjoyfQ.e30.AA", .notJSON),
        ])
    func malformed(text: String, error: MalformedVCJWT) {
        #expect(throws: error) { try VCJWT(text) }
    }

    @Test("Numbers that are no dates", arguments: ["1e3", "-9223372036854775808.5", "9223372036854775808", "1.5e0"])
    func noDates(text: String) throws {
        #expect(NumericDate.instant(.number(try #require(JSON.Number(text)))) == nil)
    }

    @Test(
        "Dates as numbers",
        arguments: [
            (0, 0, "0"), (1_767_225_600, 0, "1767225600"), (-1, 0, "-1"), (5, 250_000_000, "5.250000000"),
            (-1, 250_000_000, "-0.750000000"), (-2, 500_000_000, "-1.500000000"),
        ])
    func numericDates(seconds: Int, nanoseconds: Int, text: String) throws {
        let instant = DateTimeStamp.Instant(seconds: seconds, nanoseconds: nanoseconds)
        let json = JSON.number(try #require(JSON.Number(text)))
        #expect(NumericDate.json(instant) == json)
        #expect(NumericDate.instant(json) == instant)
    }
}
