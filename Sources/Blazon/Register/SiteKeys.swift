package import Credentials
import LinkedData

/// What a site says of the keys it signs with.
package struct SiteKeys: Sendable {
    package let baseURL: BaseURL
    package let history: KeyHistory
    /// Whether every credential is a token too.
    package let signsTokens: Bool
    /// When one of them is an error, the rest stands in for what could not be read.
    package let diagnostics: [Diagnostic]

    package static func read(_ tree: SourceTree) -> SiteKeys {
        let findings = Findings()
        let settings = SettingsReader.read(tree, findings: findings)
        let history = KeyHistoryReader.read(tree, findings: findings) ?? KeyHistory()
        return SiteKeys(
            baseURL: settings.baseURL, history: history, signsTokens: settings.credentials.jwt != nil,
            diagnostics: findings.diagnostics.inOrder())
    }
}

extension BaseURL {
    /// The issuer whose documents are published below the address.
    /// - Throws: why there is none, and so nothing to sign in the name of.
    package func issuer() throws(NoIssuer) -> DIDWeb {
        guard text.lowercased().hasPrefix("https://") else {
            throw NoIssuer(reason: "'\(text)' is not https, and a did:web is looked for at https alone")
        }
        if let web = IRI("https" + ascii.dropFirst(5)).flatMap({ DIDWeb(url: $0) }) { return web }
        throw NoIssuer(
            reason: "'\(text)' has no did:web: its host must be a domain name of ASCII letters, digits and hyphens, "
                + "no IP address, and no folder of its path may be empty")
    }

    /// The address with other characters than ASCII as they are sent (RFC 3987 § 3.1).
    private var ascii: String {
        var text = ""
        for byte in self.text.utf8 {
            if byte < 0x80 {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                text += "%" + String(byte, radix: 16, uppercase: true)
            }
        }
        return text
    }
}

/// Nothing can be signed in the name of an address.
package struct NoIssuer: Error, Hashable, Sendable {
    /// The address and what is wrong with it, in words that end a sentence.
    package let reason: String
}
