import Foundation
import Testing

/// A site in one text, and what is said of it: under `-- expected --`, as a terminal shows it.
///
/// With `BLAZON_REWRITE=1` what is said becomes what is expected.
struct GoldenText: Sendable {
    private let file: URL
    private let text: String

    static let rewrites = ProcessInfo.processInfo.environment["BLAZON_REWRITE"] != nil

    init(_ file: URL) throws {
        self.file = file
        text = try String(contentsOf: file, encoding: .utf8)
    }

    var files: SiteText { SiteText(text) }

    var site: TestSite {
        get throws {
            var site = try TestSite()
            try site.lay(files)
            return site
        }
    }

    func expect(_ report: String) throws {
        let mark = "-- expected --\n"
        let parts = text.components(separatedBy: mark)
        if Self.rewrites { return try (parts[0] + mark + report).write(to: file, atomically: true, encoding: .utf8) }
        #expect(report == parts.dropFirst().joined(separator: mark))
    }
}
