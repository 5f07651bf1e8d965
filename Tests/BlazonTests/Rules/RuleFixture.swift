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
struct RuleFixture: CustomTestStringConvertible, Sendable {
    let name: String
    let golden: GoldenText

    var testDescription: String { name }

    /// Whether the signatures in the register are looked at.
    var verifies: Bool { name == Rule.registerProof.name }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    static let all: [RuleFixture] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
        return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap {
            try? RuleFixture(named: String($0.dropLast(4)))
        }
    }()

    init(named name: String) throws {
        self.name = name
        golden = try GoldenText(Self.folder.appending(path: name + ".txt"))
    }

    /// The site with the help lines followed; nil when the fixture does not say how.
    var mended: TestSite? {
        get throws {
            guard golden.files.sections.contains(where: { $0.name.hasPrefix("mended: ") }) else { return nil }
            var site = try golden.site
            try site.lay(golden.files, prefix: "mended: ")
            return site
        }
    }
}
