import Foundation
import Testing

/// Several files in one readable text: a line `-- path --` begins each, and words may stand before the first.
///
/// A file whose first line begins with `@` is made rather than written:
///
///     @absent                        no such file
///     @unreadable                    a file that the disk will not give
///     @png 500x300                   a picture; `@png 500x300 cut` lacks its end, `baked` and `located` hold more
///     @latin1                        what follows, in ISO 8859-1
///     @repeat 120 >                  one line of so many repetitions
///     @like templates/strings/en.yaml
///     - home: Home                   that file of the site without this line,
///     + home: Start                  and with this one before all others
struct SiteText {
    let sections: [(name: String, text: String)]

    init(_ text: String) {
        var sections: [(name: String, text: String)] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(text.hasSuffix("\n") ? 1 : 0)
        {
            if line.hasPrefix("-- ") && line.hasSuffix(" --") {
                sections.append((String(line.dropFirst(3).dropLast(3)), ""))
            } else if let last = sections.indices.last {
                sections[last].text += line + "\n"
            }
        }
        self.sections = sections
    }

    subscript(name: String) -> String? {
        sections.first { $0.name == name }?.text
    }

    /// What a file holds, beside the files of a site that are there already; nil when it is absent.
    static func bytes(_ text: String, beside files: [String: [UInt8]]) throws -> [UInt8]? {
        guard text.hasPrefix("@") else { return Array(text.utf8) }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        let words = try #require(lines.first).split(separator: " ")
        switch (words.first, words.dropFirst().map(String.init)) {
        case ("@absent", []): return nil
        case ("@unreadable", []): return TestSite.unreadable
        case ("@png", let rest):
            let sides = try #require(rest.first).split(separator: "x").compactMap { UInt32($0) }
            let more = ["baked": TestPicture.baked, "located": TestPicture.located]
            let png = TestPicture.png(
                width: sides[0], height: sides[1], with: rest.dropFirst().flatMap { more[$0] ?? [] })
            return rest.dropFirst() == ["cut"] ? png.dropLast(20) : png
        case ("@latin1", []):
            return text.unicodeScalars.drop { $0 != "\n" }.dropFirst().map { UInt8(truncatingIfNeeded: $0.value) }
        case ("@repeat", let rest):
            let count = try #require(rest.first.flatMap { Int($0) })
            return Array((String(repeating: rest.dropFirst().joined(separator: " "), count: count) + "\n").utf8)
        case ("@like", let rest):
            let model = try #require(rest.first.flatMap { files[$0] })
            return Array(try edited(String(decoding: model, as: UTF8.self), by: lines.dropFirst()).utf8)
        default: return Array(text.utf8)
        }
    }

    private static func edited(_ text: String, by edits: ArraySlice<Substring>) throws -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for edit in edits where edit.hasPrefix("- ") {
            lines.remove(at: try #require(lines.firstIndex(of: edit.dropFirst(2)), "no line '\(edit.dropFirst(2))'"))
        }
        return (edits.filter { $0.hasPrefix("+ ") }.map { $0.dropFirst(2) } + lines).joined(separator: "\n")
    }
}
