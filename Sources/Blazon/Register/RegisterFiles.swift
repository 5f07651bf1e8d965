/// Where the register keeps what: written by Blazon alone, and only ever added to.
package enum RegisterFiles {
    package static let folder = "content/register"
    /// Every public key that ever signed.
    package static let keys = SourcePath(folder + "/keys.json")
    /// When awards were suspended, reinstated, revoked, shown to more or fewer; a line each.
    package static let changes = SourcePath(folder + "/status/changes.jsonl")

    /// What Git is told of the register.
    package static let attributes = SourcePath(folder + "/.gitattributes")

    /// Credentials signed in a year, complete as they are published, a line each.
    package static func credentials(_ year: Int) -> SourcePath { SourcePath("\(folder)/\(year).jsonl") }

    /// Of each line of a year's credentials, in the same order, what a credential does not say of itself.
    package static func records(_ year: Int) -> SourcePath { SourcePath("\(folder)/records/\(year).jsonl") }

    /// A status list as a credential with a Data Integrity proof.
    package static func statusList(_ number: Int) -> SourcePath { SourcePath("\(folder)/status/\(number).json") }

    /// The same list as a VC-JWT.
    package static func statusListJWT(_ number: Int) -> SourcePath { SourcePath("\(folder)/status/\(number).jwt") }

    /// Whether a file is of the register.
    static func hold(_ path: SourcePath) -> Bool { path.text.hasPrefix(folder + "/") }

    /// Whether a file is about learners: nothing of it is shown.
    static func tellOfLearners(_ path: SourcePath) -> Bool { hold(path) && path != keys }

    /// Whether it is a file that Blazon writes there.
    static func isKnown(_ path: SourcePath) -> Bool {
        if path == keys || path == changes { return true }
        let stem = path.name.prefix { $0 != "." }
        guard let number = Int(stem), number > 0 else { return false }
        let isYear = stem.utf8.count == 4 && [credentials(number), records(number)].contains(path)
        return isYear || [statusList(number), statusListJWT(number)].contains(path)
    }

    /// What can be done about damage.
    static let restore = "bring the file back from version control or a backup: nobody but Blazon writes there"
}
