import Foundation
import Testing

@Suite("The documentation of Bakery")
struct DocumentationTests {
    @Test("Every public type stands in a topic group, and no other")
    func topics() throws {
        let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
        let sources = package.appending(path: "Sources/Bakery")
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        let types = try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.flatMap { file in
            try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
                .compactMap { $0.wholeMatch(of: /public (?:struct|enum|protocol) (\w+).*/)?.output.1 }.map(String.init)
        }
        let page = try String(contentsOf: sources.appending(path: "Bakery.docc/Bakery.md"), encoding: .utf8)
        let topics = page.split(separator: "\n").compactMap { $0.wholeMatch(of: /- ``(\w+)``/)?.output.1 }.map(
            String.init)
        #expect(types.count > 10)
        #expect(topics.sorted() == types.sorted())
    }
}
