import Foundation

/// A folder of its own for the commands of one document, gone with it.
final class Scratch: Sendable {
    let path: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "blazon-docs-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.path(percentEncoded: false)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func write(_ name: String, _ text: String, appending: Bool = false) throws {
        let place = URL(filePath: path + "/" + name)
        let text = appending ? try String(contentsOf: place, encoding: .utf8) + text : text
        try FileManager.default.createDirectory(
            at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: place)
    }

    /// What a shell command prints, errors among it, with the built `blazon` in its path.
    func run(_ command: String) throws -> [String] {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "{ \(command)\n} > \"$PRINTED\" 2>&1"]
        process.currentDirectoryURL = URL(filePath: path)
        let printed = path + ".printed"
        process.environment = [
            "PATH": "\(Self.binaries):/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": path, "PRINTED": printed,
        ]
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        defer { try? FileManager.default.removeItem(atPath: printed) }
        let text = try String(contentsOf: URL(filePath: printed), encoding: .utf8)
        return text.isEmpty ? [] : (text.hasSuffix("\n") ? String(text.dropLast()) : text).components(separatedBy: "\n")
    }

    /// Where `blazon` was built, beside these tests.
    private static let binaries: String = {
        if let named = ProcessInfo.processInfo.environment["BLAZON_BINARY"] {
            return URL(filePath: named).deletingLastPathComponent().path(percentEncoded: false)
        }
        let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
        return URL(filePath: bundle).deletingLastPathComponent().path(percentEncoded: false)
    }()
}
