import Testing

@testable import Blazon

/// The script and the templates it works on agree, and the script does nothing the pages' policy forbids.
@Suite struct ScriptTests {
    private static func script(of output: [String: [UInt8]]) throws -> String {
        String(decoding: try #require(output["assets/blazon.js"]), as: UTF8.self)
    }

    @Test func `takes text for text, and asks nobody else`() throws {
        let script = try Self.script(of: TestSite().build())
        let forbidden = [
            "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(", ".style", "http:",
            "https:", "localStorage", "cookie",
        ]
        for words in forbidden { #expect(!script.contains(words), "\(words)") }
        #expect(script.utf8.count < 20_000)
    }

    @Test func `finds on some page every class and attribute it looks for`() throws {
        let output = try TestSite.demonstration().build()
        let page = String(decoding: try #require(output["badges/index.html"]), as: UTF8.self)
        let tags = output.filter { $0.key.hasSuffix("index.html") }.flatMap { MarkupScan($0.value).tags }
        let classes = Set(tags.flatMap { ($0["class"] ?? "").split(separator: " ").map(String.init) })
        let script = try Self.script(of: output)
        let selectors = script.matches(of: /"([.\[][^"]*)"/).map { String($0.output.1) }
        #expect(selectors.count > 12)
        // Only long lists have pages, and only drafts are marked.
        let seldom: Set = ["list-parts", "draft"]
        for selector in selectors {
            for name in selector.matches(of: /\.([a-z-]+)/).map({ String($0.output.1) }) where !seldom.contains(name) {
                #expect(classes.contains(name), "\(selector)")
            }
            for name in selector.matches(of: /\[(data-[a-z]+)/).map({ String($0.output.1) }) {
                #expect(tags.contains { $0[name] != nil }, "\(selector)")
            }
        }
        for name in ["data-search=\"../search.json\"", "data-one=\"{count} badge\"", "data-other=\"{count} badges\""] {
            #expect(page.contains(name))
        }
        for kind in ["level", "skill", "tag", "framework", "page"] {
            #expect(page.contains("data-\(kind)=\""), "what a search finds beside badges is named")
        }
    }

    @Test func `is on every page, and the only one`() throws {
        let output = try TestSite.demonstration().build()
        let pages = output.filter { $0.key.hasSuffix(".html") }
        #expect(pages.count > 20)
        for (path, bytes) in pages {
            let scripts = MarkupScan(bytes).tags.filter { $0.name == "script" && $0["type"] != "application/ld+json" }
            #expect(scripts.compactMap { $0["src"] }.count == 1, "\(path)")
            #expect(scripts.count == 1, "\(path)")
        }
    }
}
