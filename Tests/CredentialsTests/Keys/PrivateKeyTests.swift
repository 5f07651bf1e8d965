import LinkedData
import Testing

@testable import Credentials

@Suite("Private keys and signers")
struct PrivateKeyTests {
    @Test("An RSA signature is its key's and its message's")
    func rsa() throws {
        let key = try TestKeys.rsa()
        let signature = try key.signer(verificationMethod: try iri("did:example:a#b")).sign(Array("hello".utf8))
        #expect(key.publicKey.algorithm == .rs256)
        #expect(key.publicKey.isValidSignature(signature, for: Array("hello".utf8)))
        #expect(!key.publicKey.isValidSignature(signature, for: Array("hallo".utf8)))
        for place in [0, 100, 255] {
            var changed = signature
            changed[place] ^= 1
            #expect(!key.publicKey.isValidSignature(changed, for: Array("hello".utf8)))
        }
        #expect(!key.publicKey.isValidSignature(Array(signature.dropLast()), for: Array("hello".utf8)))
        #expect(!key.publicKey.isValidSignature([], for: Array("hello".utf8)))
    }

    @Test("Every bit of an Ed25519 signature counts")
    func everyBit() throws {
        let key = try TestKeys.ed25519()
        let signature = try key.signer(verificationMethod: try iri("did:example:a#b")).sign([1, 2, 3])
        for bit in 0..<512 {
            var changed = signature
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(!key.publicKey.isValidSignature(changed, for: [1, 2, 3]))
        }
    }

    @Test("RFC 8032 § 7.1, test 2")
    func rfc8032() throws {
        let key = try PrivateKey(
            ed25519Seed: hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"))
        let expected =
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
            + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        #expect(try key.signer(verificationMethod: try iri("a:b")).sign([0x72]) == hex(expected))
    }

    @Test("Line ends, text before and blank lines do not matter")
    func lenient() throws {
        let text = "a key\n\n" + TestKeys.ed25519PEM.split(separator: "\n").joined(separator: "\r\n") + "\n\n"
        #expect(try PrivateKey(pkcs8PEM: text).publicKey == TestKeys.ed25519().publicKey)
    }

    @Test(
        "What is no key that can be used, and why",
        arguments: [
            ("", PrivateKeyError.notPEM),
            ("-----BEGIN PRIVATE KEY-----\nMC4C", .notPEM),
            ("-----BEGIN PRIVATE KEY-----\nMC4C!\n-----END PRIVATE KEY-----", .notPEM),
            (String(repeating: "\n", count: 20_000), .notPEM),
            ("-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----", .notPKCS8),
            ("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----", .notPKCS8),
            ("-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----", .encrypted),
            ("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----", .malformedKey),
            (TestKeys.x25519PEM, .unsupportedAlgorithm),
            (TestKeys.p256PEM, .unsupportedAlgorithm),
        ])
    func refused(text: String, error: PrivateKeyError) {
        #expect(throws: error) { try PrivateKey(pkcs8PEM: text) }
    }

    @Test("An RSA key that is too small is refused")
    func small() throws {
        let text = try TestKeys.smallRSAPEM()
        #expect(throws: PrivateKeyError.unsupportedKeySize) { try PrivateKey(pkcs8PEM: text) }
    }

    @Test("A key cut short anywhere is no key")
    func cutShort() throws {
        let lines = TestKeys.ed25519PEM.split(separator: "\n")
        let der = try #require(Base64.standard.decode(lines[1].utf8))
        for count in 0..<der.count {
            let body = Base64.standard.encode(Array(der.prefix(count)))
            #expect(throws: PrivateKeyError.self) {
                try PrivateKey(pkcs8PEM: "\(lines[0])\n\(body)\n\(lines[2])")
            }
        }
    }

    @Test("Nothing of a key is printed")
    func silent() throws {
        let seed = [UInt8](repeating: 0xAB, count: 32)
        let key = try PrivateKey(ed25519Seed: seed)
        let signer = key.signer(verificationMethod: try iri("did:example:a#b"))
        var dumped = ""
        dump(key, to: &dumped)
        dump(signer, to: &dumped)
        for text in ["\(key)", "\(signer)", String(reflecting: key), String(reflecting: signer), dumped] {
            #expect(!text.contains("171, 171") && !text.lowercased().contains("abab"))
        }
        #expect(!(key is any Encodable) && !(key is any CustomStringConvertible))
    }

    @Test("A private key that fails is told by its name")
    func failing() throws {
        struct Refusal: Error {}
        let method = try iri("did:example:a#b")
        let signer = Signer(verificationMethod: method, publicKey: try TestKeys.ed25519().publicKey) { _ in
            throw Refusal()
        }
        #expect(throws: SigningError(verificationMethod: method)) { try signer.sign([]) }
    }
}
