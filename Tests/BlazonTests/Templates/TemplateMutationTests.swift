import Testing

@testable import Blazon

@Suite struct TemplateMutationTests {
    /// SplitMix64: the same templates in every run.
    private struct Random {
        var state: UInt64

        mutating func next(below limit: Int) -> Int {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
        }
    }

    private static let files = [
        "page": """
        {{<layout}}
        {{$title}}{{name}} – {{strings.a}}{{/title}}
          {{$content}}
          {{#children}}
            {{>tree}}
          {{/children}}
          {{^tags}}none{{/tags}}{{#tags}}{{.}}{{/tags}}
          {{>*kind}}
          {{/content}}
        {{/layout}}
        """,
        "layout": "<title>{{$title}}{{name}}{{/title}}</title>\n  {{$content}}\n  {{/content}}\n{{{prose}}}\n",
        "tree": "{{=<% %>=}}\n<li><%name%><%#children%>\n  <%>tree%>\n<%/children%></li>\n",
        "plain": "{{! a comment\n }}{{level.place.number}}\r\n", "fancy": "{{#summary}}{{.}}{{/summary}}",
    ]

    private static let pieces = [
        "{{", "}}", "{{{", "}}}", "{{#", "{{/", "{{^", "{{<", "{{$", "{{>", "{{>*", "{{!", "{{={{ }}=}}", "{{=| |=}}",
        "|", "\n", "\r\n", "  ", ".", "name", "children", "tags", "kind", "layout", "tree", "page", "content", "é",
        "\u{0}", "{{>page}}", "{{>tree}}", "{{<layout}}{{/layout}}", "{{#children}}", "{{/children}}",
        "{{$content}}", "{{/content}}",
    ]

    @Test func noTemplateMakesItTrap() throws {
        var random = Random(state: 20_260_512)
        let tables = [TextTable("strings", [("a", "b")])]
        let view = SampleView(
            summary: "s", children: [SampleView(children: [SampleView()]), SampleView()], tags: ["x", "y"])
        var sound = 0
        for _ in 0..<4_000 {
            var files = Self.files.mapValues { Array($0.utf8) }
            for _ in 0...random.next(below: 3) {
                let name = files.keys.sorted()[random.next(below: files.count)]
                var bytes = files[name] ?? []
                let start = random.next(below: bytes.count + 1)
                let end = min(bytes.count, start + random.next(below: 12))
                switch random.next(below: 4) {
                case 0: bytes.removeSubrange(start..<end)
                case 1: bytes.insert(contentsOf: bytes[start..<end], at: random.next(below: bytes.count + 1))
                case 2: bytes.replaceSubrange(start..<min(end, start + 1), with: [UInt8(random.next(below: 256))])
                default:
                    let piece = Self.pieces[random.next(below: Self.pieces.count)]
                    bytes.insert(contentsOf: piece.utf8, at: start)
                }
                files[name] = bytes
            }
            var templates = TemplateSet(
                files.map { (path: SourcePath("templates/\($0.key).mustache"), text: SourceText($0.value)) },
                tables: tables)
            let page: Template<SampleView> = templates.page("page")
            if !templates.diagnostics.hasErrors { sound += 1 }
            do {
                let output = try page.render(view)
                #expect(try page.render(view) == output)
            } catch {
                #expect(error is TemplateError)
            }
            for mistake in templates.diagnostics {
                let count = files.first { mistake.span.path.text == "templates/\($0.key).mustache" }?.value.count ?? 0
                #expect(mistake.span.range.upperBound <= count)
            }
        }
        #expect(sound > 400)
    }

    @Test func nestingHasAnEnd() {
        let deep = String(repeating: "{{#draft}}", count: 100_000)
        #expect(Samples(deep).diagnostics.map(\.rule.name) == ["template-syntax"])
        var partials: [String: String] = [:]
        for index in 0..<300 { partials["p\(index)"] = "{{<p\(index + 1)}}{{$a}}{{$a}}{{/a}}{{/a}}{{/p\(index + 1)}}" }
        partials["p300"] = "{{$a}}{{/a}}"
        #expect(!Samples("{{>p0}}", partials).diagnostics.hasErrors)
    }

    @Test func growthHasAnEnd() {
        var partials = ["p0": "{{<p1}}{{$b0}}x{{/b0}}{{/p1}}", "p30": "{{$b29}}{{/b29}}"]
        for index in 1..<30 {
            let inner = "{{$b\(index - 1)}}{{/b\(index - 1)}}"
            partials["p\(index)"] = "{{<p\(index + 1)}}{{$b\(index)}}\(inner)\(inner){{/b\(index)}}{{/p\(index + 1)}}"
        }
        #expect(Samples("{{>p0}}", partials).diagnostics.map(\.rule.name) == ["template-recursion"])
    }
}
