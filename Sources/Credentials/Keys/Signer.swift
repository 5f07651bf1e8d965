public import LinkedData

/// Signs in the name of a verification method. It is what is known of a private key wherever documents are signed.
public struct Signer: Sendable {
    /// The URL under which the public key is published.
    public let verificationMethod: IRI
    /// The public key that verifies what is signed.
    public let publicKey: PublicKey
    private let makeSignature: @Sendable ([UInt8]) throws -> [UInt8]

    /// A signer whose private key is wherever the function finds it: in a file, in a module of hardware, at a service.
    public init(
        verificationMethod: IRI, publicKey: PublicKey, makeSignature: @escaping @Sendable ([UInt8]) throws -> [UInt8]
    ) {
        self.verificationMethod = verificationMethod
        self.publicKey = publicKey
        self.makeSignature = makeSignature
    }

    /// The algorithm it signs with.
    public var algorithm: SignatureAlgorithm { publicKey.algorithm }

    /// The signature of the bytes, in the form of ``algorithm``.
    public func sign(_ bytes: [UInt8]) throws(SigningError) -> [UInt8] {
        do {
            return try makeSignature(bytes)
        } catch {
            throw SigningError(verificationMethod: verificationMethod)
        }
    }
}

/// A private key could not be used.
public struct SigningError: Error, Hashable, Sendable {
    /// The verification method it belongs to.
    public let verificationMethod: IRI
}
