import Foundation
import Testing

@testable import Blazon

/// Mistakes of every kind, all reported by one run, in order, each with a place and a way to mend it.
@Suite struct TwentyMistakesTests {
    @Test(arguments: ["twenty-mistakes", "award-mistakes"])
    func `are told in one run`(name: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name).txt")
        let golden = try GoldenText(file)
        let site = try golden.site
        let found = site.read().diagnostics
        #expect(found == found.inOrder())
        #expect(found.count >= 20)
        #expect(found.allSatisfy { !$0.help.isEmpty })
        try golden.expect(site.report())
    }
}
