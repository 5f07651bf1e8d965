import Credentials

/// Whether the keys that sign belong to the address of the site.
struct MovedSiteCheck {
    let history: KeyHistory
    let baseURL: BaseURL

    func report(to findings: Findings) {
        let issuer = try? baseURL.issuer()
        for key in history.keys where key.isActive && key.method.controller != issuer?.did {
            findings.add(
                .movedSite, "key '\(key.method.id)' does not belong to '\(baseURL.text)'",
                at: .start(of: SettingsReader.path),
                help: [
                    "write the baseURL that the site had when the key was made",
                    "or, when the site has moved for good: blazon keys retire '\(key.method.id)'",
                ])
        }
    }
}
