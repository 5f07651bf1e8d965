import Credentials

extension CredentialSettings {
    /// Reads the `credentials` of `site.yaml`.
    static func read(_ map: MapReader) -> CredentialSettings {
        defer { map.finish() }
        guard let text = map.text("jwt") else { return CredentialSettings() }
        if text.value == SignatureAlgorithm.rs256.rawValue { return CredentialSettings(jwt: .rs256) }
        map.findings.add(
            .unknownAlgorithm, "'\(text.value)' is no algorithm that tokens are signed by here", at: text.span,
            label: "unknown", help: "write RS256, or remove 'jwt' where no tokens are wanted")
        return CredentialSettings()
    }
}
