import Blazon
import Credentials
import LinkedData

/// A site's keys, public and private, while a command changes them.
struct Keyring {
    let issuer: DIDWeb
    private(set) var history: KeyHistory
    let store: KeyStore
    private let site: String
    private let signsTokens: Bool
    /// Nobody else writes meanwhile.
    let lock: RegisterLock

    /// A key that a command took in or ended.
    struct Change: Equatable {
        let method: VerificationMethod
        let kind: KeyKind
        /// Where the private key is; nil when it is nowhere.
        let place: HeldKey.Place?
        /// Whether it was lying there before.
        var isFound = false
    }

    /// - Parameter read: reads what the site says, once nobody else can change it.
    init(site: String, read: () throws -> SiteKeys) throws {
        lock = try RegisterLock(site: site)
        let keys = try read()
        issuer = try keys.issuer()
        history = keys.history
        signsTokens = keys.signsTokens
        self.site = site
        store = try KeyStore(site)
        try store.folder.tidy()
    }

    /// Makes a key of each kind that the site needs and has none of which may sign; one that lies there unknown is taken
    /// instead.
    mutating func makeMissing(at now: DateTimeStamp) throws -> [Change] {
        let kinds: [KeyKind] = signsTokens ? [.ed25519, .rsa] : [.ed25519]
        let missing = kinds.filter { history.activeKeys(for: $0.algorithm, of: issuer).isEmpty }
        guard !missing.isEmpty else {
            throw Refusal("there are keys already: see 'blazon keys list', or replace them with 'blazon keys rotate'")
        }
        let new = try missing.map(key)
        try takeIn(new, at: now)
        return new
    }

    /// Replaces every key that may sign.
    mutating func rotate(
        at now: DateTimeStamp, deleting: Bool
    ) throws -> (new: [Change], retired: [Change]) {
        let old = KeyKind.allCases.flatMap { history.activeKeys(for: $0.algorithm, of: issuer) }
        guard !old.isEmpty else { throw Refusal("there are no keys to replace: run 'blazon keys new'") }
        let kinds = KeyKind.allCases.filter { kind in old.contains { KeyKind($0.publicKey) == kind } }
        let new = try kinds.map(key)
        for key in old { history.retire(key.method.id, at: now) }
        try takeIn(new, at: now)
        return (new, try setAside(old, deleting: deleting))
    }

    /// Ends the signing of a key.
    mutating func retire(_ key: KeyHistory.Key, at now: DateTimeStamp, deleting: Bool) throws -> [Change] {
        history.retire(key.method.id, at: now)
        try KeyRegister.save(history, site: site)
        return try setAside([key], deleting: deleting)
    }

    /// A private key is on the disk before any file names its public key.
    private func key(_ kind: KeyKind) throws -> Change {
        let strange = store.strange(kind, history)
        if let found = strange.first {
            try found.refuse(others: strange.dropFirst())
            return Change(method: try found.method(of: issuer), kind: kind, place: found.place, isFound: true)
        }
        let pem = try kind.newPEM()
        let method = try HeldKey(pem, at: .file("new key")).method(of: issuer)
        let name = "\(kind.name.lowercased())-\(method.publicKey.fingerprint)"
        return Change(method: method, kind: kind, place: .file(try store.folder.write(pem, named: name)))
    }

    private mutating func takeIn(_ new: [Change], at now: DateTimeStamp) throws {
        for key in new { history.add(key.method, at: now) }
        try KeyRegister.save(history, site: site)
    }

    /// Takes the files of retired keys out of the way, and of those that a command which was killed had yet to move.
    private func setAside(_ retired: [KeyHistory.Key], deleting: Bool) throws -> [Change] {
        var changes: [Change] = []
        for key in history.keys where !key.isActive {
            var place = store.place(of: key.publicKey)
            if case .file(let file)? = place {
                place = try store.folder.setAside(file, deleting: deleting).map { .file($0) }
            }
            guard let kind = KeyKind(key.publicKey), retired.contains(where: { $0.method == key.method }) else {
                continue
            }
            changes.append(Change(method: key.method, kind: kind, place: place))
        }
        return changes
    }
}

/// `content/register/keys.json`.
enum KeyRegister {
    static func save(_ history: KeyHistory, site: String) throws {
        let writer = RegisterWriter(site: site)
        try writer.replace(RegisterFiles.keys, with: history.bytes)
        try writer.commit()
    }
}

extension SiteKeys {
    /// Who signs.
    func issuer() throws -> DIDWeb {
        do {
            return try baseURL.issuer()
        } catch {
            throw Refusal("nothing can be signed: baseURL \(error.reason)")
        }
    }
}
