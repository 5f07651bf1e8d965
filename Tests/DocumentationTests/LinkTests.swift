import Foundation
import Testing

struct LinkTests {
    @Test func `there is documentation`() {
        #expect(Document.all.map(\.path).contains("README.md"))
        #expect(Document.all.count > 15)
    }

    @Test(arguments: Document.all)
    func `every link within the repository leads somewhere`(document: Document) throws {
        for link in document.links where link.target.firstMatch(of: /^[a-z]+:/) == nil {
            let parts = link.target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(
                String.init)
            let folder = URL(filePath: "/" + document.path).deletingLastPathComponent()
            let path =
                parts[0].isEmpty
                ? document.path : String(folder.appending(path: parts[0]).standardized.path().dropFirst())
            let place = Document.root.appending(path: path).path(percentEncoded: false)
            #expect(FileManager.default.fileExists(atPath: place), "\(document.path):\(link.line): no '\(link.target)'")
            guard parts.count == 2, path.hasSuffix(".md") else { continue }
            let anchors = try Document.named(path).headings.map(\.anchor)
            #expect(anchors.contains(parts[1]), "\(document.path):\(link.line): no heading '\(link.target)'")
        }
    }
}
