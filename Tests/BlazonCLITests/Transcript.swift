import Foundation
import Testing

/// What happens at a terminal, in one readable text.
///
///     Words about it.
///
///     $ blazon check
///     what it prints
///     ! what it prints as an error
///     exit 1
///
///     -- content/site.yaml --
///     a file that is there at the start
///
/// Commands run one after another in a folder of their own, by the shell. In what they print, `[..]` stands for anything
/// within a line, and a line `...` for any lines; a line that begins with `# ` is a remark. With `BLAZON_REWRITE=1`
/// what was printed becomes what is expected.
struct Transcript: CustomTestStringConvertible {
    struct Step {
        var remarks: [String]
        let command: String
        var expected: [String]
    }

    let name: String
    private var introduction: [String] = []
    private(set) var steps: [Step] = []
    private var closing: [String] = []
    private(set) var files: [(path: String, text: String)] = []

    var testDescription: String { name }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Transcripts")

    static let all: [Transcript] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
        return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { try? Transcript(named: $0) }
    }()

    init(named name: String) throws {
        self.name = name
        let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
        for line in text.components(separatedBy: "\n").dropLast() {
            if line.hasPrefix("-- ") && line.hasSuffix(" --") {
                files.append((String(line.dropFirst(3).dropLast(3)), ""))
            } else if !files.isEmpty {
                files[files.count - 1].text += line + "\n"
            } else if line.hasPrefix("$ ") {
                steps.append(Step(remarks: closing, command: String(line.dropFirst(2)), expected: []))
                closing = []
            } else if steps.isEmpty {
                introduction.append(line)
            } else if line.hasPrefix("# ") || !closing.isEmpty {
                closing.append(line)
            } else {
                steps[steps.count - 1].expected.append(line)
            }
        }
        for index in steps.indices {
            while steps[index].expected.last == "" { steps[index].expected.removeLast() }
        }
    }

    /// What a command printed, as a transcript writes it.
    static func lines(of result: Binary.Result) -> [String] {
        func lines(_ text: String) -> [String] {
            text.isEmpty ? [] : (text.hasSuffix("\n") ? String(text.dropLast()) : text).components(separatedBy: "\n")
        }
        var all = lines(result.output) + lines(result.errors).map { $0.isEmpty ? "!" : "! " + $0 }
        if result.status != 0 { all.append("exit \(result.status)") }
        return all
    }

    static func matches(_ lines: ArraySlice<String>, _ expected: ArraySlice<String>) -> Bool {
        guard let pattern = expected.first else { return lines.isEmpty }
        if pattern == "..." || pattern == "! ..." {
            return (lines.startIndex...lines.endIndex).contains { matches(lines[$0...], expected.dropFirst()) }
        }
        guard let line = lines.first, matches(line, pattern) else { return false }
        return matches(lines.dropFirst(), expected.dropFirst())
    }

    private static func matches(_ line: String, _ pattern: String) -> Bool {
        let parts = pattern.components(separatedBy: "[..]")
        guard parts.count > 1 else { return line == pattern }
        guard line.hasPrefix(parts[0]), let last = parts.last, line.hasSuffix(last),
            line.count >= parts[0].count + last.count
        else { return false }
        var rest = line.dropFirst(parts[0].count).dropLast(last.count)
        for part in parts[1..<parts.count - 1] where !part.isEmpty {
            guard let found = rest.range(of: part) else { return false }
            rest = rest[found.upperBound...]
        }
        return true
    }

    /// The transcript with what was printed in place of what was expected.
    func rewrite(_ printed: [[String]]) throws {
        var lines = introduction
        for (step, printed) in zip(steps, printed) {
            let masked = printed.map { $0.replacing(/\b\d+\.\d\d s\b/, with: "[..] s") }
            lines += step.remarks + ["$ " + step.command]
            lines += (Self.matches(printed[...], step.expected[...]) ? step.expected : masked) + [""]
        }
        lines += closing
        var text = lines.joined(separator: "\n") + "\n"
        if files.isEmpty { text = String(text.dropLast()) }
        for file in files { text += "-- \(file.path) --\n\(file.text)" }
        try Data(text.utf8).write(to: Self.folder.appending(path: name))
    }
}
