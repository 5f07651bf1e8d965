import Foundation
import Testing

@testable import Blazon

/// A small but complete site, and every byte of what other programs read of it; of its pages, two.
///
/// With `BLAZON_REWRITE=1` what is built becomes what is expected.
@Suite struct GoldenSiteTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

    static func site() throws -> TestSite {
        var site = try TestSite.empty()
        try site.lay(GoldenText(folder.appending(path: "site.txt")).files)
        return site
    }

    @Test func `is built as it was`() throws {
        let site = try Self.site()
        #expect(site.findings() == [])
        let output = try site.build()
        let pages: Set = ["index.html", "badges/rigger/index.html", "robots.txt"]
        let written = output.filter { path, _ in
            pages.contains(path) || ["json", "xml"].contains(path.split(separator: ".").last ?? "")
        }
        var expected = written.mapValues { String(decoding: $0, as: UTF8.self) }
        expected["files"] = output.keys.sorted().map { $0 + "\n" }.joined()
        for (path, text) in expected.sorted(by: { $0.key < $1.key }) {
            let file = Self.folder.appending(path: "site").appending(path: path)
            if GoldenText.rewrites {
                let folder = file.deletingLastPathComponent()
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
                try text.write(to: file, atomically: true, encoding: .utf8)
            } else {
                #expect(try String(contentsOf: file, encoding: .utf8) == text, "\(path)")
            }
        }
    }

    @Test func `publishes pictures and files as they are`() throws {
        let site = try Self.site()
        let output = try site.build()
        #expect(output["badges/bowline/emblem.svg"] == site.files["content/badges/bowline/loop.svg"])
        #expect(output["badges/bowline/steps.png"] == site.files["content/badges/bowline/steps.png"])
        #expect(output["badges/bowline/card.txt"] == site.files["content/badges/bowline/card.txt"])
        #expect(output["issuer/image.svg"] == site.files["content/seal.svg"])
    }

    @Test func `shows drafts to those who ask for them`() throws {
        let paths = try Set(Self.site().read(drafts: true).artifacts.map(\.path.text))
        let published = try Set(Self.site().read().artifacts.map(\.path.text))
        #expect(
            paths.subtracting(published).sorted() == [
                "badges/rope-making/achievement.json", "badges/rope-making/badge.json", "badges/rope-making/card.png",
                "badges/rope-making/emblem.png", "badges/rope-making/emblem.svg", "badges/rope-making/index.html",
                "components/index.html",
            ])
    }
}
