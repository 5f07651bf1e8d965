import Credentials
import LinkedData
import Testing

@Suite struct DigestSRITests {
    /// Of the empty text, as others publish it.
    @Test func namesTheFunctionAndTheBytes() {
        #expect(
            HashAlgorithm.sha256.digest(of: []).digestSRI == "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
        #expect(
            HashAlgorithm.sha384.digest(of: []).digestSRI
                == "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb")
    }
}
