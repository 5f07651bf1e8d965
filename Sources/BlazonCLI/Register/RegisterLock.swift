import Glibc

/// Lets one command at a time write to a site's register: it holds until the last reference to it is gone.
final class RegisterLock: Sendable {
    private let descriptor: Int32

    /// - Throws: a `Refusal` when another command holds it.
    init(site: String) throws {
        let path = try PrivateFolder.make(ofSite: site) + "/register.lock"
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw Refusal("write", path, code: errno) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            close(descriptor)
            throw code == EWOULDBLOCK
                ? Refusal("another blazon is writing to the register: let it end first")
                : Refusal("lock", path, code: code)
        }
    }

    deinit {
        // Closing alone would not do: a process that is just being started may hold a copy.
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }
}
