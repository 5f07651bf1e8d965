import Glibc

/// One of the two places a command speaks to.
struct Terminal: Sendable {
    let descriptor: Int32

    static let output = Terminal(descriptor: STDOUT_FILENO)
    static let errors = Terminal(descriptor: STDERR_FILENO)

    /// Whether a person is watching.
    var isInteractive: Bool { isatty(descriptor) == 1 }

    /// Colours are for a terminal that has them and a person who did not decline them (no-color.org).
    var hasColours: Bool {
        guard isInteractive else { return false }
        let declined = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
        let isDumb = getenv("TERM").map { strcmp($0, "dumb") == 0 } ?? true
        return !declined && !isDumb
    }

    /// Cells in a line.
    var width: Int {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 120 }
        return Int(size.ws_col)
    }

    /// A reader that has gone away is no error: there is nobody left to tell.
    func write(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
                continue
            }
            switch errno {
            case EINTR: continue
            case EPIPE: return
            case EAGAIN:
                var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&request, 1, -1)
            case let code:
                throw Refusal("write", descriptor == STDOUT_FILENO ? "standard output" : "standard error", code: code)
            }
        }
    }

    func write(_ text: String) throws {
        try write(Array(text.utf8))
    }

    func line(_ text: String) throws {
        try write(text + "\n")
    }
}
