import LinkedData
import Testing

@testable import Credentials

@Suite("Verifying proofs")
struct ProofVerifierTests {
    private static let now = DateTimeStamp.Instant(seconds: 1_780_272_000)

    private static let document: JSON.Object = [
        "@context": [
            "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        ],
        "id": "urn:uuid:8c0a2bba-0d5e-4f8a-a2ab-32a4d5e8a1f0",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "issuer": ["id": "did:web:example.org", "type": ["Profile"], "name": "Rope School"],
        "validFrom": "2026-01-01T00:00:00Z",
        "credentialSubject": [
            "type": ["AchievementSubject"], "id": "urn:uuid:2d7a6a6e-6f2c-4a0c-9b66-55a5f8a1c001",
            "creditsEarned": 15,
            "achievement": [
                "id": "https://example.org/badges/knots", "type": ["Achievement"], "name": "Knots \u{E9}",
                "description": "Ties ten knots", "criteria": ["narrative": "Ten *knots*"],
            ],
        ],
    ]

    /// A document of keys, and what signs by the first of them.
    private static func issuer() throws -> (resolver: KeyResolver, signer: Signer) {
        let key = try TestKeys.ed25519()
        let did = try iri("did:web:example.org")
        let method = try #require(VerificationMethod(controller: did, publicKey: key.publicKey))
        let document = JSON.object(DIDDocument(id: did, verificationMethods: [method]).json)
        let resolver = KeyResolver { $0 == "https://example.org/.well-known/did.json" ? document : nil }
        return (resolver, key.signer(verificationMethod: method.id))
    }

    private static let suites: [any Cryptosuite] = [EdDSARDFC2022(), EdDSAJCS2022()]

    private static func signed(_ suite: any Cryptosuite) throws -> JSON.Object {
        var canonicalizer = Canonicalizer()
        let options = DataIntegrityProof.Options(created: DateTimeStamp("2026-01-02T00:00:00Z"))
        return try suite.addProof(to: document, options, by: issuer().signer, with: &canonicalizer)
    }

    private static func verdict(_ document: JSON.Object, at now: DateTimeStamp.Instant = now) throws -> Verdict? {
        var verifier = ProofVerifier(resolver: try issuer().resolver)
        return verifier.findings(about: document, at: now).first?.verdict
    }

    @Test("What was signed passes, and its key belongs to the issuer", arguments: suites)
    func passes(suite: any Cryptosuite) throws {
        let signed = try Self.signed(suite)
        var verifier = ProofVerifier(resolver: try Self.issuer().resolver)
        let findings = verifier.findings(about: signed, at: Self.now)
        #expect(findings.map(\.verdict) == [.passed])
        let method = try #require(findings[0].verificationMethod)
        #expect(method.isBound(toIssuerOf: signed) == .passed)
        var foreign = signed
        foreign["issuer"] = "did:web:example.com"
        #expect(method.isBound(toIssuerOf: foreign) == .failed(.keyNotBoundToIssuer))
        #expect(method.isBound(toIssuerOf: [:]) == .failed(.keyNotBoundToIssuer))
    }

    @Test("Read from any other spelling of the JSON, it still passes", arguments: suites)
    func spelling(suite: any Cryptosuite) throws {
        let signed = try Self.signed(suite)
        let pretty = try #require(JSON(parsing: signed.bytes(.pretty)).object)
        #expect(try Self.verdict(pretty) == .passed)
        var reordered = JSON.Object()
        for member in signed.members.reversed() { reordered[member.name] = member.value }
        #expect(try Self.verdict(reordered) == .passed)
    }

    @Test("Changed in any byte, it does not pass", arguments: suites)
    func mutated(suite: any Cryptosuite) throws {
        let bytes = try Self.signed(suite).bytes()
        let original = try JCS.canonicalize(JSON(parsing: bytes))
        var verifier = ProofVerifier(resolver: try Self.issuer().resolver)
        var tried = 0
        for place in bytes.indices {
            for change in [0x01, 0x20] as [UInt8] {
                var bytes = bytes
                bytes[place] ^= change
                guard let json = try? JSON(parsing: bytes), let document = json.object,
                    try JCS.canonicalize(json) != original
                else { continue }
                tried += 1
                let verdicts = verifier.findings(about: document, at: Self.now).map(\.verdict)
                // In Open Badges' context, the class is another name of the property: the same is claimed.
                let isRenamed = json[JSON.Pointer(tokens: ["credentialSubject", "achievement", "Criteria"])] != nil
                let isSame = isRenamed && suite is any RDFCCryptosuite
                #expect(verdicts.contains(.passed) == isSame, "\(String(decoding: bytes, as: UTF8.self))")
            }
        }
        #expect(tried > 1000)
    }

    @Test("A member more or less, and it does not pass", arguments: suites)
    func members(suite: any Cryptosuite) throws {
        let signed = try Self.signed(suite)
        for member in signed.members where member.name != "proof" {
            var less = signed
            less[member.name] = nil
            #expect(try Self.verdict(less) != .passed, "\(member.name)")
        }
        var more = signed
        more["name"] = "Master of knots"
        #expect(try Self.verdict(more) == .failed(.signature))
        more["name"] = nil
        more["nickname"] = "Master of knots"
        #expect(try Self.verdict(more) == .failed(suite is EdDSAJCS2022 ? .signature : .jsonLDDataLoss))
    }

    @Test("Proofs that do not pass, and why")
    func reasons() throws {
        let signed = try Self.signed(EdDSARDFC2022())
        func verdict(_ change: (inout JSON.Object) -> Void) throws -> Verdict? {
            var proof = try #require(signed["proof"]?.oneOrMany.first?.object)
            change(&proof)
            var document = signed
            document["proof"] = [.object(proof)]
            return try Self.verdict(document)
        }
        #expect(try verdict { $0["type"] = nil } == .failed(.proofMalformed))
        #expect(try verdict { $0["verificationMethod"] = nil } == .failed(.proofMalformed))
        #expect(try verdict { $0["proofPurpose"] = nil } == .failed(.proofMalformed))
        #expect(try verdict { $0["proofValue"] = nil } == .failed(.proofMalformed))
        #expect(try verdict { $0["proofValue"] = "zzz0" } == .failed(.proofMalformed))
        #expect(try verdict { $0["proofValue"] = "uAAAA" } == .failed(.proofMalformed))
        #expect(try verdict { $0["proofValue"] = "z2g" } == .failed(.signature))
        #expect(try verdict { $0["created"] = "yesterday" } == .failed(.proofMalformed))
        #expect(try verdict { $0["created"] = "2026-01-02T00:00:01Z" } == .failed(.signature))
        #expect(try verdict { $0["created"] = nil } == .failed(.signature))
        #expect(try verdict { $0["nonce"] = "1" } == .failed(.signature))
        #expect(try verdict { $0["unheardOf"] = "1" } == .failed(.jsonLDDataLoss))
        #expect(try verdict { $0["proofPurpose"] = "authentication" } == .failed(.proofPurpose))
        #expect(try verdict { $0["expires"] = "2026-02-01T00:00:00Z" } == .failed(.proofExpired))
        #expect(try verdict { $0["cryptosuite"] = "eddsa-jcs-2022" } == .failed(.signature))
        #expect(try verdict { $0["cryptosuite"] = "ecdsa-rdfc-2019" } == .failed(.keyMismatch))
        #expect(try verdict { $0["cryptosuite"] = "ecdsa-sd-2023" } == .inconclusive(.cryptosuiteUnsupported))
        #expect(try verdict { $0["cryptosuite"] = nil } == .inconclusive(.cryptosuiteUnsupported))
        #expect(try verdict { $0["verificationMethod"] = "key-1" } == .failed(.verificationMethodUnsupported))
        #expect(
            try verdict { $0["verificationMethod"] = "did:ex:a#b" } == .inconclusive(.verificationMethodUnsupported))
        #expect(try verdict { $0["verificationMethod"] = "did:web:a.org#b" } == .inconclusive(.keyUnresolvable))
        #expect(try verdict { $0["verificationMethod"] = "did:web:example.org#b" } == .failed(.keyInvalid))
    }

    @Test("An unknown context and a document that takes too much work are not called wrong")
    func inconclusive() throws {
        var document = try Self.signed(EdDSARDFC2022())
        document["@context"] = ["https://www.w3.org/ns/credentials/v2", "https://example.org/unknown"]
        #expect(try Self.verdict(document) == .inconclusive(.unknownContext))
        var budget = JSONLD.Budget()
        budget.depth = 3
        let small = Canonicalizer(budget: budget)
        var verifier = ProofVerifier(resolver: try Self.issuer().resolver, canonicalizer: small)
        let findings = verifier.findings(about: try Self.signed(EdDSARDFC2022()), at: Self.now)
        #expect(findings.map(\.verdict) == [.inconclusive(.workBudget)])
    }

    @Test("Nothing is signed that would be lost, and no key signs for another suite")
    func notSigned() throws {
        var canonicalizer = Canonicalizer()
        let options = DataIntegrityProof.Options(created: nil)
        let signer = try Self.issuer().signer
        for (name, value) in [("undefined", "x"), ("image", ["type": "Image", "id": "relative.png"])]
            as [(String, JSON)]
        {
            var document = Self.document
            document[name] = value
            #expect(throws: CryptosuiteError.self) {
                try EdDSARDFC2022().createProof(of: document, options, by: signer, with: &canonicalizer)
            }
        }
        let rsa = try TestKeys.rsa().signer(verificationMethod: iri("did:web:example.org#rsa"))
        #expect(throws: CryptosuiteError.wrongKey(.rs256)) {
            try EdDSARDFC2022().createProof(of: Self.document, options, by: rsa, with: &canonicalizer)
        }
    }

    @Test("The contexts under which JSON was signed are those it has")
    func contexts() throws {
        var signed = try Self.signed(EdDSAJCS2022())
        let contexts = try #require(signed["@context"]).oneOrMany
        signed["@context"] = .array(contexts + ["https://example.org/more"])
        #expect(try Self.verdict(signed) == .passed)
        signed["@context"] = .array(contexts.reversed())
        #expect(try Self.verdict(signed) == .failed(.proofContext))
        signed["@context"] = nil
        #expect(try Self.verdict(signed) == .failed(.proofContext))
    }

    @Test("An expired or revoked key verifies nothing any more", arguments: ["expires", "revoked"])
    func retired(member: String) throws {
        let signed = try Self.signed(EdDSARDFC2022())
        let id = try Self.issuer().signer.verificationMethod
        let key = try TestKeys.ed25519().publicKey
        var method = VerificationMethod(id: id, controller: id.withoutFragment, publicKey: key).json
        method[member] = "2026-03-01T00:00:00Z"
        let json: JSON = [
            "id": "did:web:example.org", "verificationMethod": [.object(method)], "assertionMethod": [JSON(id)],
        ]
        var verifier = ProofVerifier(resolver: KeyResolver { _ in json })
        #expect(verifier.findings(about: signed, at: Self.now).map(\.verdict) == [.failed(.keyRevoked)])
        let before = try #require(DateTimeStamp("2026-02-01T00:00:00Z")).instant
        #expect(verifier.findings(about: signed, at: before).map(\.verdict) == [.passed])
    }
}
