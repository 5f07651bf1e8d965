import Blazon
import Credentials
import LinkedData

/// A site's register while one command adds to it; nobody else does meanwhile.
struct RegisterSession {
    let site: String
    let tree: SourceTree
    let index: RegisterIndex
    let keys: SiteKeys
    let issuer: DIDWeb
    let now: DateTimeStamp
    private let lock: RegisterLock?

    /// - Parameters:
    ///   - writes: whether the command means to add anything.
    ///   - held: the lock, when the command has it already.
    ///   - show: shows what there is to say of the register, and ends the command when it is damaged.
    init(
        _ site: String, writes: Bool = true, under held: RegisterLock? = nil,
        show: ([Diagnostic], SourceTree) throws -> Void
    ) throws {
        self.site = site
        lock = writes ? try held ?? RegisterLock(site: site) : nil
        tree = try DiskSourceTree.read(site)
        keys = SiteKeys.read(tree)
        let (index, diagnostics) = RegisterReading.index(of: tree)
        try show(keys.diagnostics + diagnostics, tree)
        self.index = index
        issuer = try keys.issuer()
        guard let now = Clock.now else { throw Refusal("cannot tell the time") }
        self.now = now
    }

    /// What signs. It is asked for once everything else is known to be right.
    func signers() throws -> KeyStore.Signers {
        try KeyStore(site).signers(keys.history, of: issuer, wantsJWT: keys.signsTokens)
    }

    /// Makes public the keys that sign for the first time, and keeps version control from changing a byte or merging lines.
    func publish(_ signers: KeyStore.Signers, by writer: RegisterWriter) throws {
        if try FileStamp.of(site + "/" + RegisterFiles.attributes.text) == nil {
            try writer.replace(RegisterFiles.attributes, with: Array("* -text -merge\n".utf8))
        }
        guard !signers.unpublished.isEmpty else { return }
        var history = keys.history
        for method in signers.unpublished { history.add(method, at: now) }
        try writer.replace(RegisterFiles.keys, with: history.bytes)
    }

    /// Signs every status list anew: there are verifiers that know no keys but those in force.
    func renewLists() throws {
        guard !index.statusLists.isEmpty else { return }
        try write([], StatusLists(index, base: keys.baseURL), signers(), by: RegisterWriter(site: site))
    }

    /// Notes changes, and signs the lists that are due to them.
    func write(
        _ changes: [StatusChange], _ lists: StatusLists, _ signers: KeyStore.Signers, by writer: RegisterWriter
    ) throws {
        var lists = lists
        lists.renew(StatusLists.signedByOthers(than: signers.ed25519, signers.rs256, index, in: tree))
        for change in changes { try writer.append(change.line + [UInt8(ascii: "\n")], to: RegisterFiles.changes) }
        try sign(lists, signers, by: writer)
        try writer.commit()
    }

    func sign(_ lists: StatusLists, _ signers: KeyStore.Signers, by writer: RegisterWriter) throws {
        var canonicalizer = Canonicalizer()
        for number in lists.due.sorted() {
            let files = try lists.files(
                of: number, issuer: issuer.did, now: now, ed25519: signers.ed25519, rs256: signers.rs256,
                with: &canonicalizer)
            for file in files { try writer.replace(file.path, with: file.bytes) }
        }
    }
}
