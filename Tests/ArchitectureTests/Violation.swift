import Testing

/// A place where a source breaks a rule of the house.
struct Violation: Equatable, CustomStringConvertible {
    let path: String
    let line: Int
    let message: String

    init(_ path: String, _ line: Int, _ message: String) {
        self.path = path
        self.line = line
        self.message = message
    }

    var description: String { "\(path):\(line): \(message)" }

    /// Fails the running test, at the place itself.
    func record() {
        Issue.record(
            "\(self)",
            sourceLocation: SourceLocation(fileID: path, filePath: SourceFile.root + path, line: line, column: 1))
    }
}
