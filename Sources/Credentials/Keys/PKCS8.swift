/// Private keys in files (RFC 5208, RFC 5958).
enum PKCS8 {
    /// What a key is for, by the object identifier in its file.
    enum Algorithm: CaseIterable {
        /// 1.3.101.112 (RFC 8410 § 3)
        case ed25519
        /// 1.2.840.113549.1.1.1 (RFC 8017 § A.1)
        case rsaEncryption

        var objectIdentifier: [UInt8] {
            switch self {
            case .ed25519: [0x2B, 0x65, 0x70]
            case .rsaEncryption: [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01]
            }
        }
    }

    /// `PrivateKeyInfo` (RFC 5208 § 5), or `OneAsymmetricKey` (RFC 5958 § 2), which has more at its end.
    struct PrivateKeyInfo {
        let algorithm: Algorithm
        let privateKey: ArraySlice<UInt8>

        private static let longestPEM = 1 << 14

        init(pem text: String) throws(PrivateKeyError) {
            try self.init(der: Self.der(pem: text))
        }

        private init(der: [UInt8]) throws(PrivateKeyError) {
            var outer = DERReader(der[...])
            guard let sequence = outer.read(.sequence), outer.isAtEnd else { throw .malformedKey }
            var info = DERReader(sequence)
            guard info.read(.integer) != nil, let identifier = info.read(.sequence),
                let privateKey = info.read(.octetString)
            else { throw .malformedKey }
            var algorithmIdentifier = DERReader(identifier)
            guard let objectIdentifier = algorithmIdentifier.read(.objectIdentifier) else { throw .malformedKey }
            guard
                let algorithm = Algorithm.allCases.first(where: { objectIdentifier.elementsEqual($0.objectIdentifier) })
            else { throw .unsupportedAlgorithm }
            self.algorithm = algorithm
            self.privateKey = privateKey
        }

        /// RFC 7468 § 3: what is between the lines that begin and end a block labelled `PRIVATE KEY`.
        private static func der(pem text: String) throws(PrivateKeyError) -> [UInt8] {
            guard text.utf8.count <= longestPEM else { throw .notPEM }
            let lines = text.split(whereSeparator: \.isNewline)
            guard let begin = lines.firstIndex(where: { $0.hasPrefix("-----BEGIN ") }) else { throw .notPEM }
            switch lines[begin] {
            case "-----BEGIN PRIVATE KEY-----": break
            case "-----BEGIN ENCRYPTED PRIVATE KEY-----": throw .encrypted
            default: throw .notPKCS8
            }
            let body = lines[(begin + 1)...]
            guard let end = body.firstIndex(of: "-----END PRIVATE KEY-----"),
                let der = Base64.standard.decode(body[..<end].flatMap(\.utf8))
            else { throw .notPEM }
            return der
        }
    }
}
