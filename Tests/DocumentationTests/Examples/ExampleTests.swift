import Blazon
import Foundation
import Testing

/// Every fenced block is an example, and every example works. Its first words say how it is tried:
///
/// | info string | what happens |
/// |---|---|
/// | `console` | the commands run, and print what stands below them |
/// | `yaml site`, `yaml catalog`, `yaml badge`, `yaml strings` | keys of that mapping, read within a small site |
/// | `markdown description`, `markdown criteria`, `markdown page` | Markdown of a badge or a page, read within a small site |
/// | `mustache <page>` | what stands between the header and the footer of that page's template |
/// | any language and a path below `content/` or `templates/` | that file of a small site |
/// | any language and a path below another folder | a file that the document's next commands find; `append` adds to it |
///
/// Any other block stands below a comment `<!-- not run: why -->`.
struct ExampleTests {
    @Test(arguments: Document.all)
    func `every example works`(document: Document) throws {
        let scratch = try Scratch()
        var document = document
        // From the end, so that a rewritten block moves nothing that is still to come; files and commands go in order.
        var printed: [(block: Document.Block, lines: [String])] = []
        for block in document.blocks {
            if block.remark?.hasPrefix("not run: ") == true { continue }
            let text = document.text(of: block)
            let place = "\(document.path):\(block.lines.lowerBound)"
            if block.info == ["console"] {
                printed.append((block, try run(Console(document.lines[block.lines]), in: scratch, at: place)))
            } else if let path = block.info.dropFirst().first, path.contains("/"), !path.hasPrefix("content/"),
                !path.hasPrefix("templates/")
            {
                try scratch.write(path, text, appending: block.info.last == "append")
            } else {
                let site = try #require(
                    exampleSite(with: text, info: block.info), "\(place): nobody knows how to try this block")
                let findings = site.diagnostics.map { "\($0.span.path): \($0.rule.name): \($0.message) \($0.help)" }
                #expect(findings == [], "\(place)")
            }
        }
        guard GeneratedPart.rewrites else { return }
        for (block, lines) in printed.reversed() where Array(document.lines[block.lines]) != lines {
            try document.replace(block.lines, with: lines)
        }
    }

    @Test func `blocks that are not run say why, and are few`() {
        let all = Document.all.flatMap { document in document.blocks.map { (document, $0) } }
        let notRun = all.filter { $0.1.remark?.hasPrefix("not run: ") == true }
        print("examples: \(all.count), not run: \(notRun.count)")
        for (document, block) in notRun { print("  \(document.path):\(block.lines.lowerBound) \(block.remark ?? "")") }
        #expect(all.count > 30)
        #expect(notRun.count <= 25)
    }

    /// - Returns: the block as it should be.
    private func run(_ console: Console, in scratch: Scratch, at place: String) throws -> [String] {
        var lines: [String] = []
        for step in console.steps {
            let printed = try scratch.run(step.command)
            let isAsExpected = Console.matches(printed[...], step.expected[...])
            if !GeneratedPart.rewrites {
                #expect(
                    isAsExpected,
                    """
                    \(place): $ \(step.command)
                    \(printed.joined(separator: "\n"))
                    instead of
                    \(step.expected.joined(separator: "\n"))
                    """)
            }
            lines += ["$ " + step.command] + (isAsExpected ? step.expected : printed)
        }
        return lines
    }

    private func exampleSite(with text: String, info: [String]) -> ExampleSite? {
        guard info.count == 2 else { return nil }
        var site = ExampleSite()
        switch (info[0], info[1]) {
        case ("yaml", "site"): site.takeInSettings(text)
        case ("yaml", "catalog"): site.takeInCatalog(text)
        case ("yaml", "badge"): site.takeInBadge(text)
        case ("yaml", "strings"): site.takeInStrings(text)
        case ("markdown", "description"), ("markdown", "criteria"), ("markdown", "page"):
            site.takeInMarkdown(text, as: info[1])
        case (_, let path) where path.contains("/"): site.put(text, at: path)
        case ("mustache", let page): site.takeInTemplate(text, of: page)
        default: return nil
        }
        return site
    }
}
