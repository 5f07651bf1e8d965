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
        let message: String
    }

    /// - Parameter bits: whether they are compared, for which every line of the register must be known.
    func faults(of list: StatusListContents, bits: Bool) -> [Fault] {
        let path = RegisterFiles.statusList(list.number)
        guard tree.contains(path) else {
            return [Fault(path: path, message: "no status list \(list.number), which credentials name")]
        }
        var faults: [Fault] = []
        if let reason = fault(in: document(path), list, isSigned: { $0["proof"]?.elements.isEmpty == false }, bits) {
            faults.append(Fault(path: path, message: reason))
        }
        let tokenPath = RegisterFiles.statusListJWT(list.number)
        if tree.contains(tokenPath) {
            if let reason = fault(in: token(tokenPath), list, isSigned: { _ in true }, bits) {
                faults.append(Fault(path: tokenPath, message: reason))
            }
        } else if list.hasTokens {
            faults.append(Fault(path: tokenPath, message: "no status list \(list.number) as a token"))
        }
        return faults
    }

    private func document(_ path: SourcePath) -> JSON.Object? {
        (try? tree.bytes(of: path)).flatMap { try? JSON(parsing: $0) }?.asObject
    }

    private func token(_ path: SourcePath) -> JSON.Object? {
        guard let bytes = try? tree.bytes(of: path), let text = String(validating: bytes, as: UTF8.self) else {
            return nil
        }
        return (try? VCJWT(text))?.credential
    }

    private func fault(
        in document: JSON.Object?, _ list: StatusListContents, isSigned: (JSON.Object) -> Bool, _ bits: Bool
    ) -> String? {
        guard let document, let credential = BitstringStatusListCredential(json: document),
            let statuses = try? credential.statuses()
        else { return "status list \(list.number) is damaged" }
        guard isSigned(document) else { return "status list \(list.number) is not signed" }
        guard document["id"]?.asText?.utf8.elementsEqual(list.address.utf8) == true else {
            return "status list \(list.number) is not the list at '\(list.address)'"
        }
        guard credential.statusPurposes == [list.purpose] else {
            return "status list \(list.number) is not for \(list.purpose.rawValue)"
        }
        guard statuses.count == Bitstring.leastCount else {
            return "status list \(list.number) has \(statuses.count) entries"
        }
        guard bits else { return nil }
        let count = zip(statuses.bytes, list.statuses.bytes).reduce(0) { $0 + ($1.0 ^ $1.1).nonzeroBitCount }
        guard count > 0 else { return nil }
        return "status list \(list.number) and the register disagree about \(count) award\(count == 1 ? "" : "s")"
    }

    func report(_ contents: RegisterContents, to findings: Findings) {
        for (_, list) in contents.statusLists.sorted(by: { $0.key < $1.key }) {
            for fault in faults(of: list, bits: !contents.isDamaged) {
                findings.add(
                    .statusList, fault.message, at: .start(of: fault.path),
                    help: "run 'blazon issue': it completes what was cut short, and signs the lists that are due")
            }
        }
    }
}

extension StatusLists {
    /// The lists whose files are missing, damaged, or say otherwise than the register: a change that was cut short.
    package static func cutShort(_ index: RegisterIndex, in tree: SourceTree) -> Set<Int> {
        let check = StatusListCheck(tree)
        return Set(index.statusLists.filter { !check.faults(of: $0, bits: true).isEmpty }.map(\.number))
    }
}
