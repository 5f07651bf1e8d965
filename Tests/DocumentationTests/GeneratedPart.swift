import Foundation
import Testing

/// A part of a document that is made from the program itself, between two comments:
///
///     <!-- rules: written by DocumentationTests -->
///     …
///     <!-- end of rules -->
///
/// With `BLAZON_REWRITE=1` the part is written; otherwise it must be what would be written.
struct GeneratedPart {
    let name: String
    let document: String

    static let rewrites = ProcessInfo.processInfo.environment["BLAZON_REWRITE"] == "1"

    func expect(_ lines: [String]) throws {
        var document = try Document.named(document)
        let start = try #require(
            document.lines.firstIndex(of: "<!-- \(name): written by DocumentationTests -->"), "no place for '\(name)'")
        let end = try #require(document.lines.firstIndex(of: "<!-- end of \(name) -->"), "no end of '\(name)'")
        let lines = [""] + lines + [""]
        if Self.rewrites { return try document.replace(start + 1..<end, with: lines) }
        let written = Array(document.lines[start + 1..<end])
        let isUpToDate = written == lines
        let difference = zip(written + [""], lines + [""]).first { $0 != $1 }
        #expect(
            isUpToDate,
            """
            '\(name)' in \(document.path) is not what the program says: run the tests with BLAZON_REWRITE=1 and read the \
            difference. First: '\(difference?.0 ?? "")' should be '\(difference?.1 ?? "")'
            """)
    }
}
