import Glibc

/// Saves the input at hand when the program is about to die of it: a trap, a bad access, too much memory, or no end.
struct Watch {
    /// What the handler of a signal reads; it must neither allocate nor wait.
    private struct State {
        let path: UnsafeMutablePointer<CChar>
        var input: UnsafeRawPointer?
        var count = 0
    }

    private nonisolated(unsafe) static let state = UnsafeMutablePointer<State>.allocate(capacity: 1)
    private static let seconds: UInt32 = 10

    /// - Parameter path: the file for the input.
    static func begin(savingTo path: String) {
        state.initialize(to: State(path: strdup(path)))
        // A stack that overflowed is no place for a handler.
        let size = 1 << 16
        var stack = stack_t(ss_sp: malloc(size), ss_flags: 0, ss_size: size)
        sigaltstack(&stack, nil)
        var action = sigaction()
        action.sa_flags = SA_ONSTACK
        action.__sigaction_handler.sa_handler = { signal in
            Watch.save()
            Watch.say(signal == SIGALRM ? "no end after 10 seconds\n" : "crashed\n")
            _exit(1)
        }
        for signal in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGALRM] { sigaction(signal, &action, nil) }
        var most = rlimit(rlim_cur: 2 << 30, rlim_max: 2 << 30)
        setrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &most)
    }

    /// Does something with an input, which is saved if that is the end.
    static func over<Result>(_ input: [UInt8], isTimed: Bool, _ deed: () throws -> Result) throws -> Result {
        if isTimed { alarm(seconds) }
        return try input.withUnsafeBytes { bytes in
            state.pointee.input = bytes.baseAddress
            state.pointee.count = bytes.count
            do { return try deed() } catch {
                save()
                throw error
            }
        }
    }

    private static func save() {
        let file = open(state.pointee.path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        if let input = state.pointee.input { write(file, input, state.pointee.count) }
        close(file)
    }

    private static func say(_ words: StaticString) {
        write(STDERR_FILENO, words.utf8Start, words.utf8CodeUnitCount)
    }

    /// The most memory held so far, in megabytes; `getrusage` would count that of whoever started the program.
    static var peak: Int {
        guard let file = fopen("/proc/self/status", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, Int32(line.count), file) != nil {
            let words = line.prefix { $0 != 0 }.split { $0 <= 0x20 }.map { $0.map { UInt8(bitPattern: $0) } }
            guard words.count > 1, words[0].elementsEqual("VmHWM:".utf8) else { continue }
            return (Int(String(decoding: words[1], as: UTF8.self)) ?? 0) >> 10
        }
        return 0
    }
}
