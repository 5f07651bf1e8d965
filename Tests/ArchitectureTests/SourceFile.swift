import Foundation

/// A Swift source, by its path from the root of the package: `Sources/Blazon/Reading/YAMLFile.swift`.
struct SourceFile: Sendable {
    let path: String
    let lineCount: Int
    /// The lines without their comments and the words of their literals.
    let code: [String]

    init(_ path: String, _ text: String) {
        self.path = path
        lineCount = text.utf8.count { $0 == UInt8(ascii: "\n") }
        code = CodeReader.code(of: text).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// `["Sources", "Blazon", "Reading"]`
    var folders: [String] { path.split(separator: "/").dropLast().map(String.init) }

    /// `Blazon`, for a file under `Sources/Blazon`.
    var room: String? { folders.first == "Sources" ? folders.dropFirst().first : nil }

    /// The folder inside the room: `Reading`.
    var folder: String? { folders.dropFirst(2).first }

    /// Every line of code with its number.
    var numberedCode: [(number: Int, line: String)] { code.enumerated().map { ($0.offset + 1, $0.element) } }
}

extension SourceFile {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path(percentEncoded: false)

    /// Every Swift source below a folder of the package, in the order of their paths.
    static func all(in folder: String) throws -> [SourceFile] {
        try FileManager.default.subpathsOfDirectory(atPath: root + folder).filter { $0.hasSuffix(".swift") }.sorted()
            .map {
                SourceFile("\(folder)/\($0)", try String(contentsOfFile: "\(root)\(folder)/\($0)", encoding: .utf8))
            }
    }
}
