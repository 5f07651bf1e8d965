import Foundation
import Testing

@testable import Blazon

/// Whatever is written into a site's words, reading ends and says something or gives a site that can be made.
///
/// `BLAZON_MUTATIONS` is how many are tried from each seed, when it shall be more than a few.
@Suite struct SiteMutationTests {
    private static let count = ProcessInfo.processInfo.environment["BLAZON_MUTATIONS"].flatMap { Int($0) } ?? 60

    @Test(arguments: 0..<6)
    func `a mutated site is read to its end`(_ seed: Int) throws {
        var chance = Chance(seed: UInt64(seed) + 1)
        let site = try Self.site()
        let paths = site.files.keys.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".md") || $0.hasSuffix(".svg") }
            .sorted()
        var whole = 0
        for _ in 0..<Self.count {
            var mutant = site
            for _ in 0...chance.below(2) {
                let path = paths[chance.below(paths.count)]
                mutant.put(path, Self.mutated(try #require(mutant.files[path]), &chance))
            }
            let read = mutant.read()
            #expect(read.artifacts.isEmpty == read.diagnostics.hasErrors)
            for diagnostic in read.diagnostics {
                let bytes = mutant.files[diagnostic.span.path.text]?.count ?? 0
                #expect(
                    diagnostic.span.range.upperBound <= bytes || diagnostic.span == .start(of: diagnostic.span.path))
            }
            if read.artifacts.isEmpty {
                #expect(!mutant.report().isEmpty)
            } else {
                whole += 1
                for artifact in read.artifacts { _ = try artifact.prepare().bytes() }
            }
        }
        #expect(whole > Self.count / 10)
    }

    /// The golden site with templates that load quickly: what is tried here is the reading of content.
    private static func site() throws -> TestSite {
        var site = try GoldenSiteTests.site()
        for path in site.files.keys where path.hasSuffix(".mustache") {
            site.put(path, path.hasPrefix("templates/partials/") ? nil : Array("Words\n".utf8))
        }
        return site
    }

    private static let pieces = [
        "\"", "'", ": ", "- ", "{", "}", "[", "]", "#", "|", ">", "&a ", "*a", "!!x ", "\t", "\n", "\n\n", "  ",
        "---\n", "\0", "\u{FEFF}",
        "é", "\u{2028}", "~", "null", "<b>", "![](", "](", "[x](badge:", "`", "```\n", "| - |\n", "<!--", "-->", "{{",
        "}}", "%", "\\",
        "requires: bowline\n", "draft: true", "99999999999999999999", "none", "https://", "P3Y",
    ].map { Array($0.utf8) }

    private static func mutated(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
        var bytes = bytes
        let start = chance.below(bytes.count + 1)
        let end = min(bytes.count, start + chance.below(12))
        switch chance.below(5) {
        case 0: bytes.removeSubrange(start..<end)
        case 1: bytes.insert(contentsOf: pieces[chance.below(pieces.count)], at: start)
        case 2: bytes.replaceSubrange(start..<end, with: pieces[chance.below(pieces.count)])
        case 3: bytes.insert(contentsOf: bytes[start..<end], at: chance.below(bytes.count + 1))
        default: if start < bytes.count { bytes[start] = UInt8(truncatingIfNeeded: chance.next()) }
        }
        return bytes
    }
}

/// The same numbers every time: xorshift64*.
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    mutating func next() -> UInt64 {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return state &* 0x2545_F491_4F6C_DD1D
    }

    mutating func below(_ bound: Int) -> Int {
        Int(next() % UInt64(max(bound, 1)))
    }
}
