import Foundation
import Testing

@Suite("The documentation of Credentials")
struct DocumentationTests {
    @Test("Every public type stands in a topic group, and no other")
    func topics() throws {
        let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
        let sources = package.appending(path: "Sources/Credentials")
        let files = try FileManager.default.subpathsOfDirectory(atPath: sources.path).filter { $0.hasSuffix(".swift") }
        let types = try files.flatMap { file in
            try String(contentsOf: sources.appending(path: file), encoding: .utf8).split(separator: "\n")
                .compactMap { $0.wholeMatch(of: /public (?:struct|enum|protocol) (\w+).*/)?.output.1 }.map(String.init)
        }
        let page = try String(contentsOf: sources.appending(path: "Credentials.docc/Credentials.md"), encoding: .utf8)
        let topics = page.split(separator: "\n").compactMap { $0.wholeMatch(of: /- ``(\w+)``/)?.output.1 }.map(
            String.init)
        #expect(types.count > 40)
        #expect(topics.sorted() == types.sorted())
    }
}
