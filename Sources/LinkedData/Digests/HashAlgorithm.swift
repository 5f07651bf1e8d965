import Crypto

/// A hash function of the SHA-2 family (FIPS 180-4), by the names RDFC-1.0 and Data Integrity use.
public enum HashAlgorithm: String, CaseIterable, Sendable {
    /// 32 bytes.
    case sha256 = "SHA-256"
    /// 48 bytes.
    case sha384 = "SHA-384"

    /// The hash of the bytes.
    public func digest(of bytes: [UInt8]) -> Digest {
        bytes.withUnsafeBytes(digest(of:))
    }

    func digest(of bytes: UnsafeRawBufferPointer) -> Digest {
        switch self {
        case .sha256: digest(of: bytes, by: SHA256.self)
        case .sha384: digest(of: bytes, by: SHA384.self)
        }
    }

    /// A hash function that was copied allocates its state again.
    private func digest<Function: HashFunction>(of bytes: UnsafeRawBufferPointer, by: Function.Type) -> Digest {
        var function = Function()
        function.update(bufferPointer: bytes)
        return Digest(function.finalize())
    }
}
