import LinkedData
import Testing

struct DigestTests {
    @Test(arguments: HashAlgorithm.allCases)
    func `hexadecimal digits are read as they are written, in either case`(algorithm: HashAlgorithm) {
        let digest = algorithm.digest(of: Array("abc".utf8))
        #expect(Digest(hexadecimal: digest.hexadecimal) == digest)
        #expect(Digest(hexadecimal: digest.hexadecimal.uppercased()) == digest)
    }

    @Test(arguments: ["", "ab", "é", String(repeating: "0", count: 63), String(repeating: "g", count: 64)])
    func `what is no digest is none`(text: String) {
        #expect(Digest(hexadecimal: text) == nil)
    }
}
