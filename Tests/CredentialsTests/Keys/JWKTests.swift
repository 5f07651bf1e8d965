import LinkedData
import Testing

@testable import Credentials

@Suite("JWK")
struct JWKTests {
    @Test("The thumbprint of RFC 7638 § 3.1")
    func rfc7638() throws {
        let n =
            "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3"
            + "oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0"
            + "zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44"
            + "-csFCur-kEgU8awapJzKnqDKgw"
        let jwk = try #require(
            JWK(["kty": "RSA", "n": .string(n), "e": "AQAB", "alg": "RS256", "kid": "2011-04-29"]))
        #expect(jwk.thumbprint == "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs")
        #expect(jwk.json == ["e": "AQAB", "kty": "RSA", "n": .string(n)])
    }

    @Test("Key, thumbprint and signature of RFC 8037 appendix A")
    func rfc8037() throws {
        let jwk = try #require(
            JWK(["kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"]))
        #expect(jwk.thumbprint == "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k")
        let signature = try #require(
            Base64.url.decode(
                "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg".utf8))
        let signed = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc"
        #expect(jwk.publicKey.isValidSignature(signature, for: Array(signed.utf8)))
    }

    @Test("Key and signature of RFC 7515 appendix A.3")
    func es256() throws {
        let jwk = try #require(
            JWK([
                "kty": "EC", "crv": "P-256", "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
                "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
            ]))
        let signature = try #require(
            Base64.url.decode(
                "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q".utf8))
        let signed =
            "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290"
            + "Ijp0cnVlfQ"
        #expect(jwk.publicKey.isValidSignature(signature, for: Array(signed.utf8)))
        #expect(!jwk.publicKey.isValidSignature(signature, for: Array(signed.utf8.dropLast())))
        #expect(JWK(jwk.json) == jwk)
        #expect(jwk.publicKey.multikey?.description.hasPrefix("zDn") == true)
    }

    @Test("Written and read, a key is the same", arguments: [TestKeys.ed25519, TestKeys.rsa])
    func roundTrip(key: @Sendable () throws -> PrivateKey) throws {
        let jwk = JWK(try key().publicKey)
        #expect(JWK(jwk.json) == jwk)
    }

    @Test("What is no public key", arguments: refusals)
    func refused(object: JSON.Object) {
        #expect(JWK(object) == nil)
    }

    static let x: JSON = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
    static let refusals: [JSON.Object] = [
        [:], ["kty": "oct", "k": "AAAA"], ["kty": "OKP", "crv": "Ed25519"], ["kty": "OKP", "crv": "X25519", "x": x],
        ["kty": "OKP", "crv": "Ed25519", "x": x, "d": "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"],
        ["kty": "OKP", "crv": "Ed25519", "x": x, "alg": "RS256"],
        ["kty": "O\u{212A}P", "crv": "Ed25519", "x": x],
        ["kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHUR"],
        ["kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo="],
        ["kty": "OKP", "crv": "Ed25519", "x": 1],
        ["kty": "RSA", "n": "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4", "e": "AQAB"],
        ["kty": "RSA", "n": .string(String(repeating: "_", count: 1368)), "e": "AQAB"],
        ["kty": "RSA", "n": .string(String(repeating: "_", count: 342)), "e": "AQABAQAB"],
        ["kty": "RSA", "n": .string(String(repeating: "_", count: 342)), "e": ""],
        ["kty": "EC", "crv": "P-256", "x": x, "y": x],
    ]
}
