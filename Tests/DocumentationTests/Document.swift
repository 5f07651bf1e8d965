import Foundation
import Testing

/// One Markdown file of the documentation: its headings, links, tables and fenced blocks.
struct Document: CustomTestStringConvertible, Sendable {
    /// From the repository's root: `docs/guide/it.md`.
    let path: String
    private(set) var lines: [String]
    private(set) var headings: [Heading] = []
    private(set) var blocks: [Block] = []
    private(set) var links: [Link] = []

    struct Heading: Sendable {
        let text: String
        let anchor: String
        /// The lines below it, up to the next heading.
        var body: Range<Int>
    }

    /// What stands between two fences.
    struct Block: Sendable {
        /// The words after the opening fence: `yaml`, `catalog`.
        let info: [String]
        let lines: Range<Int>
        /// An HTML comment in the line above, without its marks.
        let remark: String?
    }

    struct Link: Sendable {
        let target: String
        /// From 1.
        let line: Int
    }

    var testDescription: String { path }

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static let all: [Document] = {
        let folder = root.appending(path: "docs").path(percentEncoded: false)
        let below = (FileManager.default.subpaths(atPath: folder) ?? []).map { "docs/" + $0 }
        let top = (try? FileManager.default.contentsOfDirectory(atPath: root.path(percentEncoded: false))) ?? []
        return (top + below).filter { $0.hasSuffix(".md") }.sorted().compactMap { try? Document($0) }
    }()

    static func named(_ path: String) throws -> Document {
        try Document(path)
    }

    init(_ path: String) throws {
        self.path = path
        let text = try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
        lines = text.components(separatedBy: "\n")
        read()
    }

    private mutating func read() {
        var fence: (start: Int, mark: Substring, info: [String])?
        var anchors: [String: Int] = [:]
        for (index, line) in lines.enumerated() {
            let mark = line.prefix { $0 == "`" }
            if let open = fence {
                guard mark.count >= open.mark.count, line.dropFirst(mark.count).allSatisfy(\.isWhitespace) else {
                    continue
                }
                blocks.append(Block(info: open.info, lines: open.start + 1..<index, remark: remark(above: open.start)))
                fence = nil
            } else if mark.count >= 3 {
                fence = (index, mark, line.dropFirst(mark.count).split(separator: " ").map(String.init))
            } else if let text = Self.heading(line) {
                if !headings.isEmpty {
                    headings[headings.count - 1].body = headings[headings.count - 1].body.lowerBound..<index
                }
                let anchor = Self.anchor(text)
                let count = anchors[anchor, default: 0]
                anchors[anchor] = count + 1
                headings.append(
                    Heading(
                        text: text, anchor: count == 0 ? anchor : "\(anchor)-\(count)", body: index + 1..<lines.count))
            } else if !line.hasPrefix("    ") {
                let words = line.replacing(/`[^`]*`/, with: "").replacing(/\\./, with: "")
                links += words.matches(of: /\[[^\]]*\]\(([^)\s]+)\)/).map {
                    Link(target: String($0.output.1), line: index + 1)
                }
            }
        }
    }

    private func remark(above line: Int) -> String? {
        guard line > 0, let match = lines[line - 1].wholeMatch(of: /<!-- (.+) -->/) else { return nil }
        return String(match.output.1)
    }

    private static func heading(_ line: String) -> String? {
        line.wholeMatch(of: /#{1,6} (.+)/).map { String($0.output.1) }
    }

    /// A heading's anchor as GitHub makes it.
    private static func anchor(_ heading: String) -> String {
        heading.lowercased().filter { $0.isLetter || $0.isNumber || " -_".contains($0) }.replacing(" ", with: "-")
    }

    func text(of block: Block) -> String {
        lines[block.lines].map { $0 + "\n" }.joined()
    }

    /// The rows of every table below a heading, each a list of cells; headers and rulers left out.
    func rows(below heading: Heading) -> [[String]] {
        var rows: [[String]] = []
        for index in heading.body where lines[index].hasPrefix("|") {
            if lines[index].hasPrefix("|-") {
                rows.removeLast()
                continue
            }
            rows.append(
                lines[index].replacing("\\|", with: "\u{0}").split(separator: "|").map {
                    $0.trimmingCharacters(in: .whitespaces).replacing("\u{0}", with: "|")
                })
        }
        return rows
    }

    /// The words in back quotes of some text.
    static func code(in text: String) -> [String] {
        text.matches(of: /`([^`]+)`/).map { String($0.output.1) }
    }

    mutating func replace(_ range: Range<Int>, with new: [String]) throws {
        lines.replaceSubrange(range, with: new)
        try Data(lines.joined(separator: "\n").utf8).write(to: Self.root.appending(path: path))
    }
}
