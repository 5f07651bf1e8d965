import Blazon
import Credentials
import Glibc
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
        try show(StatusLists.losses(index, in: tree), tree)
        self.index = index
        issuer = try keys.issuer()
        guard let now = Clock.now else { throw Refusal("cannot tell the time") }
        self.now = now
        if writes, let latest = index.latest, now.instant.seconds + Self.slack < latest.instant.seconds {
            throw Refusal(
                "the clock says \(now.text), and the register was last written at \(latest.text): set the clock right, "
                    + "or bring the register back as it was before a clock was wrong")
        }
    }

    /// Clocks of machines that share a register may differ by as much.
    private static let slack = 86_400

    /// The status lists whose files are not as they must be.
    var overdueLists: Set<Int> { StatusLists.cutShort(index, in: tree, wantsTokens: keys.signsTokens) }

    /// Makes sure, before a person is asked, that what is to be signed can be signed and kept.
    func expectReady() throws {
        _ = try signers()
        let folder = SourcePath(RegisterFiles.folder)
        for path in [folder, folder.appending("records"), folder.appending("status")] + tree.files(in: folder.text) {
            let place = site + "/" + path.text
            guard access(place, W_OK) != 0 else { continue }
            let code = errno
            guard code == ENOENT else { throw Refusal("write", place, code: code) }
        }
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
