import Yams

/// One YAML file: its text, and its root node when enough of it could be read.
struct YAMLFile {
    let path: SourcePath
    let text: SourceText
    private(set) var root: YAMLNode?
    /// Parts left out because they could not be read.
    private(set) var lost: [Range<Int>] = []
    /// True when nothing of the file could be read.
    private(set) var isUnreadable = false

    var isDamaged: Bool { isUnreadable || !lost.isEmpty }

    /// Larger files are refused: a catalog of ten thousand badges fits.
    static let largestSize = 8 << 20
    /// A file with more mistakes in its form than this is given up.
    private static let mostRepairs = 25

    /// Reads a file, or the part of it in `lines` (the front matter of a page).
    ///
    /// A syntax error costs the list item that it stands in, not the file: the rest is still read and checked.
    init(_ text: SourceText, at path: SourcePath, range: Range<Int>? = nil, findings: Findings) {
        self.path = path
        self.text = text
        guard text.bytes.count <= Self.largestSize else {
            findings.add(
                .yamlSyntax, "'\(path.name)' is larger than 8 MiB", at: .start(of: path),
                help: "split it into several files under content/catalog/")
            isUnreadable = true
            return
        }
        var surgeon = YAMLSurgeon(text, at: path, range: range)
        surgeon.cutControls(findings: findings)
        for _ in 0..<Self.mostRepairs {
            do {
                guard let node = try compose(yaml: surgeon.yaml, .basic) else {
                    lost = surgeon.lost
                    return
                }
                var allowance = 100 + 4 * text.bytes.count
                guard Self.fits(node, &allowance) else {
                    findings.add(
                        .yamlSyntax, "aliases in '\(path.name)' that stand for too much", at: .start(of: path),
                        help: "write the values out in place of some of the '*' aliases")
                    isUnreadable = true
                    return
                }
                lost = surgeon.lost
                root = YAMLNode(node, in: Source(path: path, text: text, ignoredKeys: surgeon.renamedKeys, lost: lost))
                return
            } catch let error as YamlError {
                surgeon.cut(error, findings: findings)
                isUnreadable = surgeon.gaveUp
                if surgeon.gaveUp { return }
            } catch {
                findings.add(
                    .yamlSyntax, "'\(path.name)' cannot be read as YAML", at: .start(of: path),
                    help: "write it anew, a part at a time")
                isUnreadable = true
                return
            }
        }
        isUnreadable = true
    }

    /// Counts a node and all below it off an allowance. Aliases can make a few lines stand for more than anybody could
    /// read; without them, no text holds more nodes than bytes.
    private static func fits(_ node: Node, _ allowance: inout Int, depth: Int = 0) -> Bool {
        allowance -= 1
        guard allowance > 0, depth <= 1_000 else { return false }
        switch node {
        case .sequence(let items):
            return items.allSatisfy { fits($0, &allowance, depth: depth + 1) }
        case .mapping(let entries):
            return entries.allSatisfy {
                fits($0.key, &allowance, depth: depth + 1) && fits($0.value, &allowance, depth: depth + 1)
            }
        case .scalar, .alias:
            return true
        }
    }

    /// What a node needs to say where it is: one for all nodes of a file.
    final class Source {
        let path: SourcePath
        let text: SourceText
        /// Offsets of keys already reported as duplicates.
        let ignoredKeys: Set<Int>
        /// Parts left out because they could not be read.
        let lost: [Range<Int>]

        init(path: SourcePath, text: SourceText, ignoredKeys: Set<Int>, lost: [Range<Int>]) {
            self.path = path
            self.text = text
            self.ignoredKeys = ignoredKeys
            self.lost = lost
        }
    }
}
