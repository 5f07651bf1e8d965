import LinkedData
import Testing

@Suite("SHA-2")
struct HashAlgorithmTests {
    /// FIPS 180-4's own examples.
    @Test(
        arguments: [
            (.sha256, "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (.sha256, "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            (
                .sha384, "abc",
                "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7"
            ),
        ] as [(HashAlgorithm, String, String)])
    func known(algorithm: HashAlgorithm, text: String, digest: String) {
        #expect(algorithm.digest(of: Array(text.utf8)).hexadecimal == digest)
        #expect(algorithm.digest(of: Array(text.utf8)).bytes.count == digest.utf8.count / 2)
    }

    @Test("Digests are ordered as their digits are")
    func order() {
        let digests = (0..<100).map { HashAlgorithm.sha256.digest(of: [$0]) }
        #expect(digests.sorted().map(\.hexadecimal) == digests.map(\.hexadecimal).sorted())
        #expect(digests.sorted().map(\.bytes).map(\.[0]) == digests.map(\.bytes).map(\.[0]).sorted())
    }
}
