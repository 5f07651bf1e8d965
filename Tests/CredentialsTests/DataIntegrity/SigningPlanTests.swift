import LinkedData
import Testing

@testable import Credentials

@Suite("Signing plans")
struct SigningPlanTests {
    fileprivate static let slots = [
        "/id", "/validFrom", "/credentialSubject/id", "/credentialSubject/identifier/0/identityHash", "/evidence/0/id",
    ].compactMap(JSON.Pointer.init)

    private static func document(_ number: Int) -> JSON.Object {
        var document: JSON.Object = [
            "@context": [
                "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
            ],
            "id": .string("urn:uuid:\(number)"), "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "name": "Captioning", "issuer": ["id": "did:web:example.org", "type": ["Profile"]],
            "validFrom": "2026-03-01T00:00:00Z",
            "credentialSubject": [
                "id": .string("did:example:\(number / 2)"), "type": ["AchievementSubject"],
                "identifier": [
                    [
                        "type": "IdentityObject", "hashed": true, "identityType": "emailAddress",
                        "identityHash": .string("sha256$\(number)"),
                    ]
                ],
                "achievement": [
                    "id": .string("https://example.org/badges/\(number % 3)"), "type": ["Achievement"],
                    "name": "Captioning",
                    "description": "Captions.", "criteria": ["narrative": "Caption it."],
                ],
            ],
        ]
        if number % 4 == 0 {
            document["evidence"] = [["id": .string("https://e.org/\(number)"), "type": ["Evidence"]]]
        }
        // Merges with another node.
        if number % 7 == 0 { document["evidence"] = [["id": "did:web:example.org", "type": ["Evidence"]]] }
        return document
    }

    private static func shape(_ number: Int) -> Int {
        2 * (number % 3) + (number % 4 == 0 || number % 7 == 0 ? 1 : 0)
    }

    private static func signer() throws -> Signer {
        try TestKeys.ed25519().signer(verificationMethod: iri("did:web:example.org#key"))
    }

    private static let created = DateTimeStamp("2026-03-01T09:00:00Z")

    @Test("A plan signs what the suite signs, byte for byte")
    func same() throws {
        let signer = try Self.signer()
        var plan = SigningPlan<Int>(signer: signer)
        var canonicalizer = Canonicalizer()
        for number in 0..<100 {
            let document = Self.document(number)
            var options = DataIntegrityProof.Options(created: number < 75 ? Self.created : nil)
            if number % 25 == 0 { options.proofPurpose = "authentication" }
            #expect(
                try plan.addProof(to: document, options, shape: Self.shape(number))
                    == EdDSARDFC2022().addProof(to: document, options, by: signer, with: &canonicalizer))
        }
    }

    @Test("Documents of another shape than their key says are signed as they are")
    func wrongShape() throws {
        let signer = try Self.signer()
        var plan = SigningPlan<Int>(signer: signer)
        var canonicalizer = Canonicalizer()
        let options = DataIntegrityProof.Options(created: Self.created)
        for number in [1, 1, 4, 1, 2, 0, 4] {
            let document = Self.document(number)
            #expect(
                try plan.addProof(to: document, options)
                    == EdDSARDFC2022().addProof(to: document, options, by: signer, with: &canonicalizer))
        }
    }

    @Test("Copies of a plan sign at the same time")
    func threads() async throws {
        let signer = try Self.signer()
        var plan = SigningPlan<Int>(signer: signer)
        let options = DataIntegrityProof.Options(created: Self.created)
        for number in 0..<24 { _ = try plan.addProof(to: Self.document(number), options, shape: Self.shape(number)) }
        let learnt = plan
        let signed = try await withThrowingTaskGroup(of: [JSON.Object].self) { group in
            for _ in 0..<3 {
                group.addTask {
                    var plan = learnt
                    return try (0..<60).map { try plan.addProof(to: Self.document($0), options, shape: Self.shape($0)) }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(signed.count == 3 && signed.allSatisfy { $0 == signed[0] })
        var canonicalizer = Canonicalizer()
        for number in [0, 1, 7, 59] {
            let document = Self.document(number)
            #expect(
                try signed[0][number]
                    == EdDSARDFC2022().addProof(to: document, options, by: signer, with: &canonicalizer))
        }
    }

    @Test("More shapes than a plan knows at a time")
    func manyShapes() throws {
        let signer = try Self.signer()
        var plan = SigningPlan<Int>(signer: signer, mostShapes: 4)
        var canonicalizer = Canonicalizer()
        let options = DataIntegrityProof.Options(created: Self.created)
        for number in 0..<40 {
            let document: JSON.Object = [
                "@context": "https://www.w3.org/ns/credentials/v2", "id": "urn:a", "type": ["VerifiableCredential"],
                "name": .string("\(number / 2)"), "issuer": "did:example:a",
                "credentialSubject": ["id": "did:example:b"],
            ]
            #expect(
                try plan.addProof(to: document, options, shape: number / 2)
                    == EdDSARDFC2022().addProof(to: document, options, by: signer, with: &canonicalizer))
        }
    }

    @Test("What is refused is refused with the same error, the first time and later")
    func refused() throws {
        var plan = SigningPlan<Int>(signer: try Self.signer())
        let options = DataIntegrityProof.Options(created: Self.created)
        var misspelt = Self.document(1)
        misspelt["nmae"] = "Ada"
        var odd = Self.document(1)
        odd["id"] = "no IRI"
        for _ in 0..<4 {
            _ = try plan.addProof(to: Self.document(1), options)
            for document in [misspelt, odd] {
                let error = #expect(throws: CryptosuiteError.self) { try plan.addProof(to: document, options) }
                guard case .jsonLD(let error)? = error else {
                    Issue.record("\(String(describing: error))")
                    continue
                }
                #expect(error.pointer.description == (document["nmae"] == nil ? "/id" : "/nmae"))
            }
        }
        var other = SigningPlan<Int>(
            signer: try TestKeys.rsa().signer(verificationMethod: iri("did:web:example.org#r")))
        #expect(throws: CryptosuiteError.wrongKey(.rs256)) { try other.addProof(to: Self.document(1), options) }
    }

    @Test("Proofs that are there stay, alone or in a chain")
    func proofs() throws {
        let signer = try Self.signer()
        var plan = SigningPlan<Int>(signer: signer)
        var canonicalizer = Canonicalizer()
        var options = DataIntegrityProof.Options(created: Self.created)
        options.id = try iri("urn:uuid:first")
        let first = try plan.addProof(to: Self.document(1), options)
        for previous in [[], [try iri("urn:uuid:first")]] {
            options.id = nil
            options.previousProof = previous
            let second = try plan.addProof(to: first, options)
            #expect(second["proof"]?.oneOrMany.count == 2)
            #expect(try second == EdDSARDFC2022().addProof(to: first, options, by: signer, with: &canonicalizer))
        }
        #expect(throws: CryptosuiteError.self) { try plan.addProof(to: Self.document(1), options) }
    }
}

extension SigningPlan<Int> {
    fileprivate mutating func addProof(
        to document: JSON.Object, _ options: DataIntegrityProof.Options, shape: Int = 1
    ) throws(CryptosuiteError) -> JSON.Object {
        try addProof(to: document, options, shape: shape, slots: SigningPlanTests.slots)
    }
}
