import Glibc

/// Why a command could not run: what is printed after `error: `, a line each. Exit code 2.
struct Refusal: Error, Equatable {
    let messages: [String]

    init(_ messages: String...) {
        self.messages = messages
    }

    init(_ messages: [String]) {
        self.messages = messages
    }

    /// The system would not: `cannot write 'public/index.html': No space left on device`.
    init(_ action: String, _ path: String, code: Int32) {
        self.init("cannot \(action) '\(path)': \(String(cString: strerror(code)))")
    }
}
