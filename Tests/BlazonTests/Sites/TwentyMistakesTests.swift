import Foundation
import Testing

@testable import Blazon

/// Mistakes of every kind, all reported by one run, in order, each with a place and a way to mend it.
@Suite struct TwentyMistakesTests {
    @Test func `are told in one run`() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/twenty-mistakes.txt")
        let golden = try GoldenText(file)
        let site = try golden.site
        let found = site.read().diagnostics
        #expect(found == found.inOrder())
        #expect(found.count >= 20)
        #expect(found.allSatisfy { !$0.help.isEmpty })
        try golden.expect(site.report())
    }
}
