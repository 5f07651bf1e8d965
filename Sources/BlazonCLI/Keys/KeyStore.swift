import Blazon
import Credentials
import Glibc
import LinkedData

/// The private keys of a site that are at hand, in files or in the environment, once it is sure that nobody else has them.
struct KeyStore: Sendable {
    let folder: KeyFolder
    /// Those of the environment first.
    let held: [HeldKey]

    /// - Parameter output: where the site is written, when that is elsewhere than `public/`.
    /// - Throws: a `Refusal` when a key lies where others can read it, or is none that can sign.
    init(_ site: String, output: String? = nil, environment: (String) -> String? = Self.variable) throws {
        folder = KeyFolder(site: site)
        let published = try PublishedFolders(site: site, output: output)
        try folder.inspect(published)
        try published.refuseKeys()
        held = try KeyKind.allCases.compactMap { try Self.key(of: $0, in: environment) } + folder.held()
    }

    static func variable(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    /// Services that keep secrets often keep them in one line, with `\n` where lines end.
    private static func key(of kind: KeyKind, in environment: (String) -> String?) throws -> HeldKey? {
        guard let text = environment(kind.variable), text.contains(where: { !$0.isWhitespace }) else { return nil }
        let key = try HeldKey(text.replacing("\\n", with: "\n"), at: .environment(kind.variable))
        guard key.kind == kind else {
            throw Refusal("\(key.place) holds an \(key.kind.name) key: it is for \(kind.name)")
        }
        return key
    }

    /// What signs, and the public keys that must be taken into `keys.json` before.
    struct Signers: Sendable {
        var ed25519: Signer
        /// nil when the site signs no tokens.
        var rs256: Signer?
        var unpublished: [VerificationMethod]
    }

    /// - Throws: a `Refusal` that says which key is missing, and how to come by one.
    func signers(_ history: KeyHistory, of issuer: DIDWeb, wantsJWT: Bool) throws -> Signers {
        let ed25519 = try signing(.ed25519, history, of: issuer)
        let rsa = wantsJWT ? try signing(.rsa, history, of: issuer) : nil
        return Signers(
            ed25519: ed25519.key.signer(ed25519.method), rs256: rsa.map { $0.key.signer($0.method) },
            unpublished: [ed25519.method, rsa?.method].compactMap { $0 }.filter { history.key($0.publicKey) == nil })
    }

    /// Keys that `keys.json` does not know.
    func strange(_ kind: KeyKind, _ history: KeyHistory) -> [HeldKey] {
        var strange: [HeldKey] = []
        for key in held where key.kind == kind && history.key(key.publicKey) == nil {
            if !strange.contains(where: { $0.publicKey == key.publicKey }) { strange.append(key) }
        }
        return strange
    }

    func place(of publicKey: PublicKey) -> HeldKey.Place? {
        held.first { $0.publicKey == publicKey }?.place
    }

    private typealias Signing = (key: HeldKey, method: VerificationMethod)

    /// The key of the environment; else the newest of `keys.json` that is at hand; else one that it does not know, if it
    /// knows none that may sign.
    private func signing(_ kind: KeyKind, _ history: KeyHistory, of issuer: DIDWeb) throws -> Signing {
        let active = history.activeKeys(for: kind.algorithm, of: issuer)
        if let key = held.first(where: { $0.kind == kind && $0.place == .environment(kind.variable) }) {
            guard let known = history.key(key.publicKey) else { return (key, try key.method(of: issuer)) }
            if let own = active.first(where: { $0.publicKey == key.publicKey }) { return (key, own.method) }
            throw Refusal(
                "\(key.place) holds '\(known.method.id)', which "
                    + (known.isActive
                        ? "is of another issuer than '\(issuer.did)'" : "is retired: set the key in force"))
        }
        for known in active {
            if let key = held.first(where: { $0.publicKey == known.publicKey }) { return (key, known.method) }
        }
        if let missing = active.first {
            throw Refusal(
                "the private key of '\(missing.method.id)' is not here: bring its file into '\(folder.path)', set "
                    + "\(kind.variable), or make a new key with 'blazon keys rotate'")
        }
        let strange = strange(kind, history)
        guard let key = strange.first else {
            throw Refusal(
                "no \(kind.name) key to sign with: run 'blazon keys new'")
        }
        try key.refuse(others: strange.dropFirst())
        return (key, try key.method(of: issuer))
    }
}

extension HeldKey {
    /// The key under the name by which it is published.
    func method(of issuer: DIDWeb) throws -> VerificationMethod {
        guard let method = VerificationMethod(controller: issuer.did, publicKey: publicKey) else {
            throw Refusal("\(place) holds a key that cannot be named")
        }
        return method
    }

    /// Nobody but a person can say which of several new keys is meant.
    func refuse(others: some Collection<HeldKey>) throws {
        guard let other = others.first else { return }
        throw Refusal("\(place) and \(other.place) hold \(kind.name) keys that have never signed: keep one of them")
    }
}
