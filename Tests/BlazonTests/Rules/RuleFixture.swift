import Foundation
import Testing

@testable import Blazon

/// A site that breaks one rule, and what is said of it.
///
///     -- content/catalog.yaml --
///     a file laid over `TestSite.minimal`
///     -- mended: content/catalog.yaml --
///     the file when the help lines were followed: nothing is said any more
///     -- expected --
///     the findings as a terminal shows them
///
/// With `BLAZON_REWRITE=1` what is said becomes what is expected.
struct RuleFixture: CustomTestStringConvertible, Sendable {
    let name: String
    private let file: URL
    private let text: String

    var testDescription: String { name }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    static let all: [RuleFixture] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
        return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap {
            try? RuleFixture(named: String($0.dropLast(4)))
        }
    }()

    init(named name: String) throws {
        self.name = name
        file = Self.folder.appending(path: name + ".txt")
        text = try String(contentsOf: file, encoding: .utf8)
    }

    var broken: TestSite {
        get throws {
            var site = try TestSite()
            try site.lay(SiteText(text))
            return site
        }
    }

    /// The site with the help lines followed; nil when the fixture does not say how.
    var mended: TestSite? {
        get throws {
            let files = SiteText(text)
            guard files.sections.contains(where: { $0.name.hasPrefix("mended: ") }) else { return nil }
            var site = try broken
            try site.lay(files, prefix: "mended: ")
            return site
        }
    }

    func expect(_ report: String) throws {
        let mark = "-- expected --\n"
        let parts = text.components(separatedBy: mark)
        if ProcessInfo.processInfo.environment["BLAZON_REWRITE"] != nil {
            try (parts[0] + mark + report).write(to: file, atomically: true, encoding: .utf8)
            return
        }
        #expect(report == parts.dropFirst().joined(separator: mark))
    }
}
