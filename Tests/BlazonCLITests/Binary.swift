import Foundation

/// The `blazon` that was built beside these tests.
enum Binary {
    /// `BLAZON_BINARY` names another one.
    static let path: String = {
        if let named = ProcessInfo.processInfo.environment["BLAZON_BINARY"] { return named }
        let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
        return URL(filePath: bundle).deletingLastPathComponent().appending(path: "blazon").path(percentEncoded: false)
    }()

    struct Result: Equatable {
        let output: String
        let errors: String
        let status: Int32
    }

    /// Starts a shell command that finds `blazon` in its path.
    static func start(_ command: String, in folder: String, output: Any? = nil, errors: Any? = nil) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = URL(filePath: folder)
        let binaries = URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
        process.environment = [
            "PATH": "\(binaries):/usr/bin:/bin:/usr/sbin:/sbin", "LC_ALL": "C.UTF-8", "HOME": folder,
        ]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output ?? FileHandle.nullDevice
        process.standardError = errors ?? FileHandle.nullDevice
        try process.run()
        return process
    }

    static func run(_ command: String, in folder: String) throws -> Result {
        // Files, not pipes: nothing waits for a reader.
        let scratch = try Scratch()
        try scratch.write("output", "")
        try scratch.write("errors", "")
        let process = try start(
            command, in: folder, output: FileHandle(forWritingTo: URL(filePath: scratch.place("output"))),
            errors: FileHandle(forWritingTo: URL(filePath: scratch.place("errors"))))
        process.waitUntilExit()
        return Result(
            output: scratch.read("output") ?? "", errors: scratch.read("errors") ?? "",
            status: process.terminationStatus)
    }
}
