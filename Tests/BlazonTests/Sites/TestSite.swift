import Foundation
import Testing

@testable import Blazon

/// A whole site in memory, with the repository's own templates unless it brings others.
struct TestSite {
    private(set) var files: [String: [UInt8]]

    static let root = URL(filePath: #filePath).appending(path: "../../../..").standardized

    /// - Parameter files: beside, or instead of, those of `minimal`; the empty text removes a file.
    init(_ files: [String: String] = [:]) throws {
        self.files = try Self.templates()
        for (path, text) in Self.minimal.merging(files, uniquingKeysWith: { $1 }) {
            self.files[path] = text.isEmpty ? nil : Array(text.utf8)
        }
    }

    /// Nothing but the repository's templates.
    static func empty() throws -> TestSite {
        try TestSite(minimal.mapValues { _ in "" })
    }

    /// The demonstration programme.
    static func demonstration() throws -> TestSite {
        var site = try empty()
        site.files.merge(try files(below: "content")) { $1 }
        return site
    }

    /// - Parameter bytes: nil to take the file away.
    mutating func put(_ path: String, _ bytes: [UInt8]?) {
        files[path] = bytes
    }

    /// Lays the files of a text over those there are: all that stand under a path, or under a prefix and a path.
    mutating func lay(_ text: SiteText, prefix: String = "") throws {
        for section in text.sections {
            guard section.name.hasPrefix(prefix + "content/") || section.name.hasPrefix(prefix + "templates/") else {
                continue
            }
            files[String(section.name.dropFirst(prefix.count))] = try SiteText.bytes(section.text, beside: files)
        }
    }

    /// Stands in for a file that the disk will not give.
    static let unreadable = Array("\0unreadable".utf8)

    private struct DiskError: Error {}

    static func templates() throws -> [String: [UInt8]] {
        try files(below: "templates")
    }

    private static func files(below folder: String) throws -> [String: [UInt8]] {
        let place = root.appending(path: folder)
        let names = try #require(FileManager.default.enumerator(atPath: place.path)?.allObjects as? [String])
        var files: [String: [UInt8]] = [:]
        // Hidden files are nobody's words.
        for name in names where !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
            guard let data = FileManager.default.contents(atPath: place.appending(path: name).path) else { continue }
            files[folder + "/" + name] = Array(data)
        }
        return files
    }

    var tree: SourceTree {
        let files = files
        return SourceTree(paths: files.keys.map(SourcePath.init(_:))) { path in
            guard let bytes = files[path.text], bytes != Self.unreadable else { throw DiskError() }
            return bytes
        }
    }

    static let today = CalendarDate("2026-11-24")

    func read(drafts: Bool = false) -> Site {
        Generator.read(tree, options: SiteOptions(includesDrafts: drafts, today: Self.today))
    }

    /// The findings, as a person reads them without the source lines: `rule path:line:column message`.
    func findings() -> [String] {
        let tree = tree
        return read().diagnostics.map { diagnostic in
            let text = tree.source(of: diagnostic.span.path) ?? SourceText([])
            let place = text.position(of: diagnostic.span.range.lowerBound)
            return "\(diagnostic.rule.name) \(diagnostic.span.path):\(place.line):\(place.column) \(diagnostic.message)"
        }
    }

    func diagnostics(verifying verifies: Bool) -> [Diagnostic] {
        let site = read()
        return verifies ? site.adding(RegisterVerification(tree).diagnostics()).diagnostics : site.diagnostics
    }

    /// The findings as a terminal shows them.
    /// - Parameter verifies: whether the signatures in the register are looked at too.
    func report(verifying verifies: Bool = false) -> String {
        TextRenderer().render(diagnostics(verifying: verifies), sources: DiagnosticSources(text: tree.source))
    }

    /// Every file of the site, by path.
    ///
    /// - Parameter drawing: otherwise what is drawn in pixels, which takes longest, is its fingerprint.
    func build(drawing: Bool = false) throws -> [String: [UInt8]] {
        let artifacts = try artifacts()
        let paths = Set(artifacts.map(\.path.text))
        var output: [String: [UInt8]] = [:]
        for artifact in artifacts {
            let path = artifact.path.text
            let prepared = try artifact.prepare()
            let isShort = !drawing && Self.isDrawn(path, among: paths)
            output[path] = isShort ? Array("\(prepared.fingerprint)".utf8) : try prepared.bytes()
        }
        return output
    }

    func text(_ path: String) throws -> String {
        let artifact = try #require(try artifacts().first { $0.path.text == path })
        return String(decoding: try artifact.prepare().bytes(), as: UTF8.self)
    }

    private func artifacts() throws -> [Artifact] {
        let site = read()
        try #require(site.diagnostics.filter { $0.rule.severity == .error } == [])
        return Array(site.artifacts)
    }

    private static func isDrawn(_ path: String, among paths: Set<String>) -> Bool {
        switch path.split(separator: "/").last {
        case "card.png", "favicon.ico", "apple-touch-icon.png": true
        case "emblem.png": paths.contains(path.dropLast(3) + "svg")
        default: false
        }
    }

    static let minimal = [
        "content/site.yaml": """
        title: Web Badges
        baseURL: https://badges.example.edu
        issuer:
          name: Example University
          url: https://www.example.edu
          email: badges@example.edu

        """,
        "content/catalog.yaml": """
        badges:
          - id: web-basics
            name: Web Basics
            summary: The earner can make a web page.

        """,
        "content/badges/web-basics/description.md": "Making pages for the web.\n",
        "content/badges/web-basics/criteria.md": "Make one page, and publish it.\n",
    ]
}
