import Credentials
import Foundation
import LinkedData
import Testing

@Suite("New private keys")
struct NewPrivateKeyTests {
    static let kinds: [(SignatureAlgorithm, @Sendable () throws -> String)] = [
        (.edDSA, { NewPrivateKey.ed25519PEM() }), (.rs256, { try NewPrivateKey.rsa2048PEM() }),
    ]

    @Test("A new key is read, signs, and is another each time", arguments: kinds)
    func signs(algorithm: SignatureAlgorithm, make: @Sendable () throws -> String) throws {
        let text = try make()
        let key = try PrivateKey(pkcs8PEM: text)
        #expect(key.publicKey.algorithm == algorithm)
        let signature = try key.signer(verificationMethod: try iri("did:example:a#b")).sign([1, 2, 3])
        #expect(key.publicKey.isValidSignature(signature, for: [1, 2, 3]))
        #expect(try PrivateKey(pkcs8PEM: make()).publicKey != key.publicKey)
    }

    @Test("The text is PEM as RFC 7468 § 3 wants it written", arguments: kinds)
    func pem(algorithm: SignatureAlgorithm, make: @Sendable () throws -> String) throws {
        let text = try make()
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.first == "-----BEGIN PRIVATE KEY-----")
        #expect(lines.suffix(2) == ["-----END PRIVATE KEY-----", ""])
        #expect(lines.dropFirst().dropLast(3).allSatisfy { $0.count == 64 })
        #expect(lines.allSatisfy { $0.count <= 64 })
    }

    @Test("OpenSSL reads the same key", arguments: kinds)
    func openSSL(algorithm: SignatureAlgorithm, make: @Sendable () throws -> String) throws {
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl") else {
            print("skipped: no openssl")
            return
        }
        let text = try make()
        let (input, output) = (Pipe(), Pipe())
        let openSSL = Process()
        openSSL.executableURL = URL(filePath: "/usr/bin/openssl")
        openSSL.arguments = ["pkey", "-pubout", "-outform", "DER"]
        openSSL.standardInput = input
        openSSL.standardOutput = output
        try openSSL.run()
        input.fileHandleForWriting.write(Data(text.utf8))
        try input.fileHandleForWriting.close()
        let publicKey = Array(try output.fileHandleForReading.readToEnd() ?? Data())
        openSSL.waitUntilExit()
        #expect(openSSL.terminationStatus == 0)
        let jwk = JWK(try PrivateKey(pkcs8PEM: text).publicKey).json
        let number = try #require((jwk["x"] ?? jwk["n"])?.text)
        let padded = number.replacing("-", with: "+").replacing("_", with: "/") + (number.count % 4 == 2 ? "==" : "=")
        let bytes = try #require(Data(base64Encoded: padded))
        #expect(publicKey.count > bytes.count)
        #expect(Data(publicKey).range(of: bytes) != nil)
    }
}
