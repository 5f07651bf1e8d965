public import LinkedData

extension Digest {
    /// The digest as Verifiable Credentials 2.0 writes `digestSRI`, by Subresource Integrity § 3.1: `sha256-` and base 64.
    public var digestSRI: String {
        "sha\(8 * count)-" + Base64.standard.encode(bytes)
    }
}
