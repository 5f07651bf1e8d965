import Glibc

/// Asks Git what it keeps.
enum VersionControl {
    /// Whether a file is in the index of the repository that it lies in.
    static func tracks(_ file: String) throws -> Bool {
        let (real, folder, name) = try parts(of: file)
        guard let root = try repository(of: folder) else { return false }
        switch git(["ls-files", "--error-unmatch", "--", name], in: folder) {
        case 0?: return true
        case 1?: return false
        // There is no Git, or it will not look.
        default: return try isNamed(String(real.dropFirst(root.count + 1)), inIndexOf: root)
        }
    }

    /// Whether a file lies in a repository that does not pass it over.
    static func wouldTake(_ file: String) throws -> Bool {
        let (_, folder, name) = try parts(of: file)
        return try repository(of: folder) != nil && git(["check-ignore", "--quiet", "--", name], in: folder) == 1
    }

    private static func parts(of file: String) throws -> (real: String, folder: String, name: String) {
        let real = try Disk.resolved(file)
        let slash = real.lastIndex(of: "/") ?? real.startIndex
        let folder = slash == real.startIndex ? "/" : String(real[..<slash])
        return (real, folder, String(real[real.index(after: slash)...]))
    }

    private static func git(_ words: [String], in folder: String) -> Int32? {
        run(["git", "-c", "core.fsmonitor=false", "-C", folder] + words)
    }

    private static func repository(of folder: String) throws -> String? {
        var folder = folder
        while true {
            if try FileStamp.of(folder + "/.git", followingLinks: true) != nil { return folder }
            guard let slash = folder.lastIndex(of: "/"), slash != folder.startIndex else { return nil }
            folder = String(folder[..<slash])
        }
    }

    /// The paths of an index stand in it as they are, unless it is written in a form that shortens them.
    private static func isNamed(_ path: String, inIndexOf root: String) throws -> Bool {
        let index = root + "/.git/index"
        guard try FileStamp.of(index, followingLinks: true)?.kind == .file else { return false }
        let bytes = try Disk.read(index)
        let wanted = Array(path.utf8)
        guard let first = wanted.first, bytes.count >= wanted.count else { return false }
        return bytes.indices.dropLast(wanted.count - 1).contains { place in
            bytes[place] == first && bytes[place...].starts(with: wanted)
        }
    }

    /// - Returns: the exit code; nil when the program could not be run.
    private static func run(_ command: [String]) -> Int32? {
        var actions = posix_spawn_file_actions_t()
        guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
            guard posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0) == 0 else {
                return nil
            }
        }
        // Nothing of our environment but what finds the program and the user's settings: keys may stand in it.
        let environment = ["PATH", "HOME"].compactMap { (name: String) in
            getenv(name).map { "\(name)=\(String(cString: $0))" }
        }
        var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
        var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) }
        arguments.append(nil)
        variables.append(nil)
        defer { for text in arguments + variables { free(text) } }
        var child: pid_t = 0
        guard posix_spawnp(&child, command[0], &actions, nil, &arguments, &variables) == 0 else { return nil }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 {
            guard errno == EINTR else { return nil }
        }
        return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
    }
}
