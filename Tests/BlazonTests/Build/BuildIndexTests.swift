import Blazon
import Testing

struct BuildIndexTests {
    private func index() throws -> BuildIndex {
        var index = BuildIndex()
        for (number, name) in ["index.html", "badges/a b/index.html", "badges/é/index.html"].enumerated() {
            let entry = BuildIndex.Entry(
                artifact: Fingerprint(of: [1]), content: Fingerprint(high: 0, low: UInt64.max), size: number,
                modified: 1_700_000_000_123_456_789)
            index.files[try #require(OutputPath(name))] = entry
        }
        index.folders = [try #require(OutputPath("badges")), try #require(OutputPath("badges/a b"))]
        return index
    }

    @Test func `an index survives being written`() throws {
        let index = try index()
        #expect(BuildIndex(text: index.text) == index)
        #expect(BuildIndex(text: BuildIndex().text) == BuildIndex())
    }

    @Test func `the text is always the same`() throws {
        let text = String(decoding: try index().text, as: UTF8.self)
        #expect(text.hasPrefix("blazon build index 1\nfolder badges\nfolder badges/a b\nfile "))
        #expect(text.hasSuffix(" badges/é/index.html\nfile \(zeroPrefixed(text)) index.html\nend 5\n"))
        #expect(try index().text == index().text)
    }

    private func zeroPrefixed(_ text: String) -> String {
        let line = text.split(separator: "\n").first { $0.hasSuffix(" index.html") } ?? ""
        return String(line.dropFirst("file ".count).dropLast(" index.html".count))
    }

    @Test func `a damaged index is an empty one`() throws {
        let text = try index().text
        for length in 0..<text.count {
            #expect(BuildIndex(text: Array(text[..<length])) == BuildIndex())
        }
        for position in text.indices where text[position] == UInt8(ascii: " ") {
            var damaged = text
            damaged[position] = UInt8(ascii: "/")
            let read = BuildIndex(text: damaged)
            #expect(read == BuildIndex() || read.files.count + read.folders.count == 5)
        }
    }

    @Test func `a journal gives the lines that can be read`() throws {
        let path = try #require(OutputPath("a/index.html"))
        let entry = BuildIndex.Entry(
            artifact: Fingerprint(of: [1]), content: Fingerprint(of: [2]), size: 3, modified: 4)
        let line = BuildIndex.Line.file(path, entry)
        let folder = BuildIndex.Line.folder(try #require(OutputPath("a")))
        let journal = folder.text + Array("file 12\nfolder ../up\n\u{0}\n".utf8) + line.text + line.text.dropLast(14)
        #expect(BuildIndex.lines(ofJournal: journal) == [folder, line])
    }
}
