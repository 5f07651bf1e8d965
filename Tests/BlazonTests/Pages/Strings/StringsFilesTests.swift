import Testing

@testable import Blazon

/// The strings that come with Blazon.
@Suite struct StringsFilesTests {
    private static let tags = ["de", "en", "es", "fr"]

    @Test func `each file is known here`() throws {
        let files = try TestSite.templates().keys.filter { $0.hasPrefix("templates/strings/") }.sorted()
        #expect(files == Self.tags.map { "templates/strings/\($0).yaml" })
    }

    @Test(arguments: tags)
    func `no language lacks a string, and none has one too many`(tag: String) throws {
        let (strings, reported) = try Self.read(tag)
        #expect(reported == [])
        #expect(strings.entries.map(\.name) == (try Self.read("en")).strings.entries.map(\.name))
    }

    @Test(arguments: tags)
    func `every string fills in what English fills in`(tag: String) throws {
        let english = try Self.read("en").strings.entries
        for (own, model) in zip(try Self.read(tag).strings.entries, english) {
            for text in Self.texts(of: own.entry) {
                #expect(
                    text.placeholders.sorted() == Self.texts(of: model.entry).first?.placeholders.sorted(), "\(own)")
            }
        }
    }

    @Test(arguments: tags)
    func `no string begins or ends with white space, or says it twice`(tag: String) throws {
        for (name, entry) in try Self.read(tag).strings.entries {
            for text in Self.texts(of: entry) {
                #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false, "\(name)")
                #expect(!text.contains("  "), "\(name)")
            }
        }
    }

    @Test func `in French no line breaks before a colon or within quotation marks`() throws {
        for (name, entry) in try Self.read("fr").strings.entries {
            for text in Self.texts(of: entry) {
                for mistake in [" :", " »", "« ", " ;", " ?", " !"] { #expect(!text.contains(mistake), "\(name)") }
            }
        }
    }

    private static func read(_ tag: String) throws -> (strings: Strings, reported: [String]) {
        let findings = Findings()
        let strings = StringsReader(tree: try TestSite().tree, findings: findings).strings(
            for: Located(tag, at: .start(of: SourcePath("content/site.yaml"))))
        return (strings, findings.diagnostics.map { "\($0.message): \($0.help)" })
    }

    private static func texts(of entry: Strings.Entry) -> [String] {
        switch entry {
        case .text(let text): [text]
        case .counted(let forms): PluralCategory.allCases.compactMap { forms[$0] }
        }
    }
}
