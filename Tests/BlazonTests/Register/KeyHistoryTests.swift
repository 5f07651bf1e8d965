import Credentials
import LinkedData
import Testing

@testable import Blazon

struct KeyHistoryTests {
    private let issuer: DIDWeb
    private let earlier: DateTimeStamp
    private let later: DateTimeStamp

    init() throws {
        issuer = try #require(IRI("https://badges.example.edu/programme").flatMap { DIDWeb(url: $0) })
        earlier = try #require(DateTimeStamp("2026-05-02T10:00:00Z"))
        later = try #require(DateTimeStamp("2027-05-02T10:00:00Z"))
    }

    private func method(_ key: PublicKey, of issuer: DIDWeb? = nil) throws -> VerificationMethod {
        try #require(VerificationMethod(controller: (issuer ?? self.issuer).did, publicKey: key))
    }

    private func ed25519(_ seed: UInt8) throws -> VerificationMethod {
        try method(PrivateKey(ed25519Seed: Array(repeating: seed, count: 32)).publicKey)
    }

    private func rsa() throws -> VerificationMethod {
        try method(PrivateKey(pkcs8PEM: NewPrivateKey.rsa2048PEM()).publicKey)
    }

    /// What is read, and what is said: `line: message`.
    private func read(_ text: String) -> (history: KeyHistory?, said: [String]) {
        let findings = Findings()
        let tree = SourceTree([RegisterFiles.keys.text: text])
        let history = KeyHistoryReader.read(tree, findings: findings)
        let source = SourceText(text)
        return (
            history,
            findings.diagnostics.map {
                "\(source.position(of: $0.span.range.lowerBound).line): \($0.message)"
            }
        )
    }

    @Test func `what is written is read back, byte for byte`() throws {
        var history = KeyHistory()
        history.add(try ed25519(1), at: earlier)
        history.add(try rsa(), at: earlier)
        history.add(try ed25519(2), at: later)
        history.retire(try ed25519(1).id, at: later)
        let text = String(decoding: history.bytes, as: UTF8.self)
        #expect(text.hasPrefix("{\n  \"keys\": [\n    {\n      \"id\": \"did:web:badges.example.edu:programme#z6Mk"))
        #expect(text.hasSuffix("\n}\n"))
        let read = read(text)
        #expect(read.said == [])
        #expect(read.history == history)
        #expect(read.history?.bytes == history.bytes)
    }

    @Test func `no file is no keys`() {
        let findings = Findings()
        #expect(KeyHistoryReader.read(SourceTree([:]), findings: findings) == KeyHistory())
        #expect(findings.diagnostics.isEmpty)
        #expect(read("{\"keys\": []}").history == KeyHistory())
    }

    @Test func `the newest key that is not retired signs`() throws {
        var history = KeyHistory()
        #expect(history.activeKeys(for: .edDSA, of: issuer).isEmpty)
        for seed in 1...3 as ClosedRange<UInt8> { history.add(try ed25519(seed), at: earlier) }
        #expect(
            history.activeKeys(for: .edDSA, of: issuer).map(\.method) == [
                try ed25519(3), try ed25519(2), try ed25519(1),
            ])
        history.retire(try ed25519(3).id, at: later)
        #expect(history.activeKeys(for: .edDSA, of: issuer).first?.method == (try ed25519(2)))
        #expect(history.activeKeys(for: .rs256, of: issuer).isEmpty)
        let other = try #require(IRI("https://badges.example.edu").flatMap { DIDWeb(url: $0) })
        #expect(history.activeKeys(for: .edDSA, of: other).isEmpty)
    }

    @Test func `taking in and retiring again changes nothing`() throws {
        var history = KeyHistory()
        history.add(try ed25519(1), at: earlier)
        history.retire(try ed25519(1).id, at: later)
        let once = history
        history.add(try ed25519(1), at: later)
        history.retire(try ed25519(1).id, at: try #require(DateTimeStamp("2028-01-01T00:00:00Z")))
        #expect(history == once)
    }

    @Test func `the document has RSA first, keys in force before retired ones, and no dates`() throws {
        let (rsaOld, rsaNew) = (try rsa(), try rsa())
        var history = KeyHistory()
        #expect(history.document(of: issuer) == nil)
        history.add(try ed25519(1), at: earlier)
        history.add(rsaOld, at: earlier)
        history.add(try ed25519(2), at: later)
        history.add(rsaNew, at: later)
        history.retire(try ed25519(1).id, at: later)
        history.retire(rsaOld.id, at: later)
        let document = try #require(history.document(of: issuer))
        #expect(document.json["id"] == "did:web:badges.example.edu:programme")
        #expect(
            document.verificationMethods(for: .assertionMethod)
                == [rsaNew, rsaOld, try ed25519(2), try ed25519(1)])
        let text = String(decoding: document.json.bytes(), as: UTF8.self)
        #expect(!text.contains("created") && !text.contains("retired"))
        let other = try #require(IRI("https://badges.example.edu").flatMap { DIDWeb(url: $0) })
        #expect(history.document(of: other) == nil)
    }

    @Test func `a damaged file is an error that names the place`() throws {
        var history = KeyHistory()
        history.add(try ed25519(1), at: earlier)
        history.add(try ed25519(2), at: earlier)
        history.retire(try ed25519(1).id, at: later)
        let text = String(decoding: history.bytes, as: UTF8.self)
        let one = try ed25519(1).publicKey.multikey.map(\.description) ?? ""
        let two = try ed25519(2).publicKey.multikey.map(\.description) ?? ""
        let cases: [(String, String)] = [
            ("", "1: 'keys.json' is not JSON: JSON ends too early"),
            (String(text.dropLast(3)), "18: 'keys.json' is not JSON: JSON ends too early"),
            ("[]", "1: 'keys.json' is not an object with an array 'keys' and nothing else"),
            ("{\"keys\": [], \"more\": 1}", "1: 'keys.json' is not an object with an array 'keys' and nothing else"),
            ("{\"keys\": [\n1]}", "2: key 1 is not an object"),
            (text.replacing("\"controller\"", with: "\"owner\""), "3: key 1 is no public key that Blazon knows"),
            (text.replacing("Multikey", with: "Multikay"), "3: key 1 is no public key that Blazon knows"),
            (
                text.replacing("\"publicKeyMultibase\": \"\(two)\"", with: "\"publicKeyMultibase\": \"\(one)\""),
                "12: key 2 is not what Blazon wrote"
            ),
            (text.replacing("\"id\"", with: "\"note\": \"mine\", \"id\""), "4: key 1 is not what Blazon wrote"),
            (text.replacing(two, with: one), "11: key 2 stands twice"),
            (text.replacing("2027-05-02T10:00:00Z", with: "last year"), "9: key 1 does not say when it was retired"),
            (text.replacing("2027-05-02", with: "2020-05-02"), "9: key 1 was retired before it was made"),
            (text.replacing("\"created\"", with: "\"made\""), "3: key 1 does not say when it was made"),
            (
                text.replacing("\"publicKeyMultibase\"", with: "\"secretKeyMultibase\": \"z\", \"publicKeyMultibase\""),
                "3: key 1 is no public key that Blazon knows"
            ),
        ]
        for (damaged, said) in cases {
            let read = read(damaged)
            #expect(read.history == nil, "\(said)")
            #expect(read.said.first == said)
        }
    }

    @Test func `no change of a byte is overlooked`() throws {
        var history = KeyHistory()
        history.add(try ed25519(1), at: earlier)
        history.add(try rsa(), at: earlier)
        let bytes = history.bytes
        for place in bytes.indices where place % 5 == 0 {
            var changed = bytes
            changed[place] ^= 1
            let read = read(String(decoding: changed, as: UTF8.self))
            // Another date is a date all the same.
            if let history = read.history {
                #expect(history.bytes == changed, "byte \(place)")
            } else {
                #expect(!read.said.isEmpty)
            }
        }
    }

    @Test(arguments: [
        ("https://badges.example.edu", "did:web:badges.example.edu"),
        ("https://badges.example.edu/", "did:web:badges.example.edu"),
        ("HTTPS://Badges.Example.edu/a/b", "did:web:badges.example.edu:a:b"),
        ("https://badges.example.edu:8443/a", "did:web:badges.example.edu%3A8443:a"),
        ("https://badges.example.edu/été", "did:web:badges.example.edu:%C3%A9t%C3%A9"),
    ])
    func `the issuer follows from the address`(address: String, did: String) throws {
        let base = try #require(WebURL(address).flatMap { BaseURL($0) })
        #expect(try base.issuer().did.text == did)
    }

    @Test(arguments: [
        ("http://badges.example.edu", "is not https"), ("https://192.0.2.1/a", "no IP address"),
        ("https://[2001:db8::1]", "no IP address"), ("https://bücher.example", "ASCII letters"),
        ("https://badges.example.edu/a//b", "may be empty"),
    ])
    func `an address that no DID follows from says why`(address: String, reason: String) throws {
        let base = try #require(WebURL(address).flatMap { BaseURL($0) })
        let error = #expect(throws: NoIssuer.self) { try base.issuer() }
        #expect(error?.reason.hasPrefix("'\(address)' ") == true)
        #expect(error?.reason.contains(reason) == true)
    }
}
