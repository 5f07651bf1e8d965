import Foundation
import Testing

/// Data that strangers made, read where it lies beside the project.
enum RealData {
    static func folder(_ name: String) -> String? {
        let conformance = ProcessInfo.processInfo.environment["BLAZON_CONFORMANCE"].map {
            URL(filePath: $0).deletingLastPathComponent()
        }
        let shared = conformance ?? TestSite.root.appending(path: "../shared").standardized
        let folder = shared.appending(path: "realdata").appending(path: name).path
        guard FileManager.default.fileExists(atPath: folder) else {
            print("skipped: no conformance data (\(name))")
            return nil
        }
        return folder
    }

    static func json(_ path: String) throws -> [String: Any] {
        let data = try #require(FileManager.default.contents(atPath: path))
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    /// Rows of quoted or plain fields.
    static func csv(_ text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var field = ""
        var quoted = false
        var characters = Array(text.replacing("\r\n", with: "\n").unicodeScalars)[...]
        while let character = characters.popFirst() {
            switch character {
            case "\"" where quoted && characters.first == "\"":
                characters.removeFirst()
                field.append("\"")
            case "\"": quoted.toggle()
            case "," where !quoted:
                row.append(field)
                field = ""
            case "\n" where !quoted:
                rows.append(row + [field])
                row = []
                field = ""
            default: field.unicodeScalars.append(character)
            }
        }
        if !row.isEmpty { rows.append(row + [field]) }
        return rows
    }
}

/// A badge as somebody else's catalog has it.
struct RealBadge {
    let id: String
    let name: String
    let summary: String
    let criteria: String
    let tags: [String]
    let achievementType: String?

    static func catalog(_ badges: [RealBadge]) -> String {
        "badges:\n"
            + badges.map { badge in
                """
                  - id: \(badge.id)
                    name: \(quoted(badge.name))
                    summary: \(quoted(badge.summary))
                    tags: [\(badge.tags.map(quoted).joined(separator: ", "))]
                \(badge.achievementType.map { "    achievementType: \(quoted($0))" } ?? "")

                """
            }.joined()
    }

    /// A YAML text in double quotes.
    static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
    }
}
