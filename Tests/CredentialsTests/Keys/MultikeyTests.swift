import LinkedData
import Testing

@testable import Credentials

@Suite("Multikey")
struct MultikeyTests {
    static let ed25519 = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"
    static let p256 = "zDnaepBuvsQ8cpsWrVKw8fbpGpvPeNSjVPTWoq6cRqaYzBKVP"

    @Test("Keys of the cryptosuites' specifications", arguments: [ed25519, p256])
    func known(text: String) throws {
        let key = try #require(Multibase(text).flatMap(PublicKey.init(multikey:)))
        #expect(key.multikey?.description == text)
        #expect(key.algorithm == (text == Self.p256 ? .es256 : .edDSA))
    }

    @Test("The key of 1EdTech's example follows from its seed")
    func derived() throws {
        guard Conformance.folder != nil else { return }
        let values = try Conformance.object("vectors/ob3-1edtech/obv3p0/values.json")
        let key = try PrivateKey(ed25519Seed: hex(#require(values["secretSeedHex"]?.text)))
        #expect(key.publicKey.multikey?.description == values["publicKeyMultibase"]?.text)
    }

    @Test("Other codecs, lengths and bases are no keys")
    func refused() throws {
        let key = try #require(Multibase(Self.ed25519)).bytes
        let others: [[UInt8]] = [
            [], [0xED], [0xED, 0x01], Array(key.dropLast()), key + [0], [0x80, 0x26] + key.dropFirst(2),
            [0xEC, 0x01] + key.dropFirst(2), [0x80, 0x24] + key.dropFirst(2),
            [0x80, 0x24, 0x05] + [UInt8](repeating: 7, count: 32),
            // x is not of a point of the curve
            [0x80, 0x24, 0x02] + [UInt8](repeating: 0xFF, count: 32),
        ]
        for bytes in others { #expect(PublicKey(multikey: Multibase(bytes, in: .base58btc)) == nil, "\(bytes)") }
        #expect(PublicKey(multikey: Multibase(key, in: .base64url)) == nil)
    }

    @Test("RSA has no Multikey")
    func rsa() throws {
        #expect(try TestKeys.rsa().publicKey.multikey == nil)
    }
}
