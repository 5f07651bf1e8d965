import Credentials
import LinkedData

/// Whether the signed status lists say what the register says.
struct StatusListCheck {
    private let tree: SourceTree

    init(_ tree: SourceTree) {
        self.tree = tree
    }

    /// A fault of a list's file.
    struct Fault {
        let path: SourcePath
        let reason: Reason

        /// Whether not the list but the register has lost something: the list must not be signed anew then.
        var isLoss: Bool {
            if case .loss = reason { true } else { false }
        }

        var message: String {
            switch reason {
            case .list(let message), .loss(let message): message
            }
        }

        fileprivate var help: String {
            isLoss
                ? "bring the whole of '\(RegisterFiles.folder)' back from version control or a backup: lines of it are lost"
                : "run 'blazon issue': it completes what was cut short, and signs the lists that are due"
        }

        func report(to findings: Findings) {
            findings.add(.statusList, message, at: .start(of: path), help: help)
        }
    }

    enum Reason {
        case list(String)
        case loss(String)
    }

    /// - Parameter bits: whether they are compared, for which every line of the register must be known.
    func faults(of list: StatusListContents, bits: Bool) -> [Fault] {
        let path = RegisterFiles.statusList(list.number)
        guard tree.contains(path) else {
            return [Fault(path: path, reason: .list("no status list \(list.number), which credentials name"))]
        }
        var faults: [Fault] = []
        if let reason = fault(in: document(path), list, isSigned: { $0["proof"]?.elements.isEmpty == false }, bits) {
            faults.append(Fault(path: path, reason: reason))
        }
        let tokenPath = RegisterFiles.statusListJWT(list.number)
        if tree.contains(tokenPath) {
            if let reason = fault(in: token(tokenPath), list, isSigned: { _ in true }, bits) {
                faults.append(Fault(path: tokenPath, reason: reason))
            }
        } else if list.hasTokens {
            faults.append(Fault(path: tokenPath, reason: .list("no status list \(list.number) as a token")))
        }
        return faults
    }

    private func document(_ path: SourcePath) -> JSON.Object? {
        // What is published is what was signed: a carriage return was put there by somebody else.
        guard let bytes = try? tree.bytes(of: path), !bytes.contains(UInt8(ascii: "\r")) else { return nil }
        return (try? JSON(parsing: bytes))?.asObject
    }

    private func token(_ path: SourcePath) -> JSON.Object? {
        guard let bytes = try? tree.bytes(of: path), let text = String(validating: bytes, as: UTF8.self) else {
            return nil
        }
        return (try? VCJWT(text))?.credential
    }

    private func fault(
        in document: JSON.Object?, _ list: StatusListContents, isSigned: (JSON.Object) -> Bool, _ bits: Bool
    ) -> Reason? {
        guard let document, let credential = BitstringStatusListCredential(json: document),
            let statuses = try? credential.statuses()
        else { return .list("status list \(list.number) is damaged") }
        guard isSigned(document) else { return .list("status list \(list.number) is not signed") }
        guard document["id"]?.asText?.utf8.elementsEqual(list.address.utf8) == true else {
            return .list("status list \(list.number) is not the list at '\(list.address)'")
        }
        guard credential.statusPurposes == [list.purpose] else {
            return .list("status list \(list.number) is not for \(list.purpose.rawValue)")
        }
        guard statuses.count == Bitstring.leastCount else {
            return .list("status list \(list.number) has \(statuses.count) entries")
        }
        return bits ? difference(statuses, list) : nil
    }

    /// A change is written before the list that it is of: a bit that no change has set tells that changes are lost.
    private func difference(_ statuses: Bitstring, _ list: StatusListContents) -> Reason? {
        var different = 0
        var lost = 0
        for (place, byte) in statuses.bytes.enumerated() {
            different += (byte ^ list.statuses.bytes[place]).nonzeroBitCount
            lost += (byte & ~(list.statuses.bytes[place] | list.reinstated.bytes[place])).nonzeroBitCount
        }
        func awards(_ count: Int) -> String { "\(count) award\(count == 1 ? "" : "s")" }
        if lost > 0 {
            return .loss(
                "status list \(list.number) puts \(awards(lost)) out of force that the register knows nothing of")
        }
        guard different > 0 else { return nil }
        return .list("status list \(list.number) and the register disagree about \(awards(different))")
    }

    func report(_ contents: RegisterContents, to findings: Findings) {
        for (_, list) in contents.statusLists.sorted(by: { $0.key < $1.key }) {
            for fault in faults(of: list, bits: !contents.isDamaged) { fault.report(to: findings) }
        }
    }
}

extension StatusLists {
    /// The lists whose files are missing, damaged, or say otherwise than the register: a change that was cut short.
    /// - Parameter wantsTokens: whether there is to be a token of each list.
    package static func cutShort(_ index: RegisterIndex, in tree: SourceTree, wantsTokens: Bool = false) -> Set<Int> {
        let check = StatusListCheck(tree)
        let lists = index.statusLists.filter { list in
            !check.faults(of: list, bits: true).isEmpty
                || wantsTokens && !tree.contains(RegisterFiles.statusListJWT(list.number))
        }
        return Set(lists.map(\.number))
    }

    /// What signed lists tell of lines that the register has lost. To sign such a list anew would put into force again what
    /// was revoked.
    package static func losses(_ index: RegisterIndex, in tree: SourceTree) -> [Diagnostic] {
        let findings = Findings()
        let check = StatusListCheck(tree)
        for list in index.statusLists {
            for fault in check.faults(of: list, bits: true) where fault.isLoss { fault.report(to: findings) }
        }
        return findings.diagnostics
    }
}
