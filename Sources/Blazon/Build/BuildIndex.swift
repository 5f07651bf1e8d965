/// What the last build wrote: enough to tell whether a file is up to date, and whether it is still ours.
///
/// Its text has one line a file, one a folder, and a last line that says how many there are. A text that is damaged is
/// an empty index: that costs time, nothing else. Lines alone make a journal, whose damaged lines are passed over.
package struct BuildIndex: Sendable, Equatable {
    /// One file as it was written.
    package struct Entry: Hashable, Sendable {
        /// What the file was made from.
        package let artifact: Fingerprint
        /// Its bytes.
        package let content: Fingerprint
        package let size: Int
        /// When it was last modified, in nanoseconds since 1970.
        package let modified: Int

        package init(artifact: Fingerprint, content: Fingerprint, size: Int, modified: Int) {
            self.artifact = artifact
            self.content = content
            self.size = size
            self.modified = modified
        }
    }

    /// One line of the text.
    package enum Line: Equatable, Sendable {
        case file(OutputPath, Entry)
        case folder(OutputPath)
    }

    package var files: [OutputPath: Entry] = [:]
    /// The folders Blazon made.
    package var folders: Set<OutputPath> = []

    package init() {}

    private static let title = "blazon build index 1"

    /// Reads an index; an empty one when any part of the text is not as written.
    package init(text: [UInt8]) {
        let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard lines.count >= 3, lines[0].elementsEqual(Self.title.utf8), lines[lines.count - 1].isEmpty,
            lines[lines.count - 2].elementsEqual("end \(lines.count - 3)".utf8)
        else { return }
        for line in lines[1..<lines.count - 2] {
            switch Line(line) {
            case .file(let path, let entry): files[path] = entry
            case .folder(let path): folders.insert(path)
            case nil:
                self = BuildIndex()
                return
            }
        }
    }

    /// The index as text, in order of path.
    package var text: [UInt8] {
        var text = Array((Self.title + "\n").utf8)
        // There may be a million: room for the numbers of a line, and its path.
        let paths = files.keys.reduce(0) { $0 + $1.text.utf8.count } + folders.reduce(0) { $0 + $1.text.utf8.count }
        text.reserveCapacity(64 + paths + 112 * files.count + 8 * folders.count)
        for path in folders.sorted() { text += Line.folder(path).text }
        for (path, entry) in files.sorted(by: { $0.key < $1.key }) { text += Line.file(path, entry).text }
        return text + Array("end \(files.count + folders.count)\n".utf8)
    }

    /// The lines of a journal that can be read, as they were written.
    package static func lines(ofJournal text: [UInt8]) -> [Line] {
        text.split(separator: UInt8(ascii: "\n")).compactMap { Line($0) }
    }
}

extension BuildIndex.Line {
    package var text: [UInt8] {
        switch self {
        case .file(let path, let entry):
            let numbers = "\(entry.artifact.hexadecimal) \(entry.content.hexadecimal) \(entry.size) \(entry.modified)"
            return Array("file \(numbers) \(path)\n".utf8)
        case .folder(let path):
            return Array("folder \(path)\n".utf8)
        }
    }

    init?(_ text: ArraySlice<UInt8>) {
        let fields = text.split(separator: UInt8(ascii: " "), maxSplits: 5, omittingEmptySubsequences: false)
        if text.starts(with: "folder ".utf8) {
            guard let path = Self.path(text.dropFirst("folder ".utf8.count)) else { return nil }
            self = .folder(path)
        } else {
            guard fields.count == 6, fields[0].elementsEqual("file".utf8),
                let artifact = Fingerprint(hexadecimal: fields[1]), let content = Fingerprint(hexadecimal: fields[2]),
                let size = Int(String(decoding: fields[3], as: UTF8.self)),
                let modified = Int(String(decoding: fields[4], as: UTF8.self)), let path = Self.path(fields[5])
            else { return nil }
            self = .file(
                path, BuildIndex.Entry(artifact: artifact, content: content, size: size, modified: modified))
        }
    }

    private static func path(_ text: ArraySlice<UInt8>) -> OutputPath? {
        String(validating: text, as: UTF8.self).flatMap { OutputPath($0) }
    }
}

extension Fingerprint {
    /// 32 digits.
    package var hexadecimal: String {
        Self.digits(high) + Self.digits(low)
    }

    package init?(hexadecimal text: ArraySlice<UInt8>) {
        guard text.count == 32,
            let high = UInt64(String(decoding: text.prefix(16), as: UTF8.self), radix: 16),
            let low = UInt64(String(decoding: text.suffix(16), as: UTF8.self), radix: 16)
        else { return nil }
        self.init(high: high, low: low)
    }

    private static func digits(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
