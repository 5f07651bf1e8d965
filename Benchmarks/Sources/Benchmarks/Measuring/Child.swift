import Glibc

/// A program run to its end, and what it cost.
///
/// Linux counts the memory of whoever starts a program into the program's own peak: this process stays small.
struct Child {
    let usage: Usage
    let output: String

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// - Parameter counting: counts allocations as well, which costs time.
    static func run(_ program: String, _ arguments: [String], counting counter: AllocationCounter? = nil) throws
        -> Child
    {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw Failure(description: "cannot open a pipe") }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
        posix_spawn_file_actions_addclose(&actions, ends[0])
        posix_spawn_file_actions_addclose(&actions, ends[1])

        var words = ([program] + arguments).map { strdup($0) } + [nil]
        var environment = (inherited + (counter?.environment ?? [])).map { strdup($0) } + [nil]
        defer { for pointer in words + environment { free(pointer) } }

        let start = ContinuousClock.now
        var process: pid_t = 0
        let code = posix_spawnp(&process, program, &actions, nil, &words, &environment)
        close(ends[1])
        guard code == 0 else {
            throw Failure(description: "cannot run '\(program)': \(String(cString: strerror(code)))")
        }
        let output = read(ends[0])
        close(ends[0])
        var status: Int32 = 0
        var used = rusage()
        wait4(process, &status, 0, &used)
        let wall = (ContinuousClock.now - start).seconds
        guard status == 0 else {
            throw Failure(description: "'\(program) \(arguments.joined(separator: " "))' failed:\n\(output)")
        }
        return Child(
            usage: Usage(cpu: used.cpu, wall: wall, peak: used.ru_maxrss << 10, allocations: try counter?.count()),
            output: output)
    }

    /// What a compiler may need to know.
    private static var inherited: [String] {
        ["PATH", "HOME", "TMPDIR"].compactMap { name in getenv(name).map { name + "=" + String(cString: $0) } }
    }

    private static func read(_ descriptor: Int32) -> String {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            guard count > 0 else { break }
            bytes += buffer[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
