import Blazon

/// A file that a command is told to write, or standard output, whose name is `-`.
struct OutputFile {
    let path: String

    /// - Parameter inputs: files that are not to be written over.
    init(_ path: String, apartFrom inputs: [String]) throws {
        self.path = path
        guard !isStandard, let stamp = try FileStamp.of(path, followingLinks: true) else { return }
        guard stamp.kind == .file else {
            throw Refusal("cannot write '\(path)': it is not a file; '-' is standard output")
        }
        let place = try Disk.resolved(path)
        if let input = try inputs.first(where: { try Disk.resolved($0) == place }) {
            throw Refusal("cannot write '\(path)': '\(input)' is read from there; name another file")
        }
    }

    var isStandard: Bool { path == "-" }

    /// Where a command says how it went: out of the way of what it writes.
    var summary: Terminal { isStandard ? .errors : .output }

    /// The file as a sentence names it.
    var name: String { isStandard ? "standard output" : "'\(path)'" }

    func write(_ bytes: [UInt8]) throws {
        guard !isStandard else { return try Terminal.output.write(bytes) }
        try FlushedFile.replace(path, with: bytes, mode: 0o644)
    }

    /// Writes a stranger's text; to people without what could steer their terminal.
    func write(text: [UInt8]) throws {
        guard isStandard, Terminal.output.isInteractive else { return try write(text) }
        let lines = String(decoding: text, as: UTF8.self).split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        try Terminal.output.line(lines.map(DisplayText.neutralised).joined(separator: "\n"))
    }
}
