import Testing

@testable import Blazon

@Suite struct TemplateRenderingTests {
    @Test func textIsAlwaysEscaped() throws {
        let hostile = SampleView(name: "<script>'\"&</script>é")
        #expect(
            try Samples("<a title='{{name}}'>{{name}}</a>").render(hostile)
                == "<a title='&lt;script&gt;&#39;&quot;&amp;&lt;/script&gt;é'>"
                + "&lt;script&gt;&#39;&quot;&amp;&lt;/script&gt;é</a>")
        #expect(Markup(escaping: hostile.name).bytes == Array("&lt;script&gt;&#39;&quot;&amp;&lt;/script&gt;é".utf8))
    }

    @Test func markupStandsAsItIsOrEscaped() throws {
        #expect(try Samples("{{{prose}}}{{&prose}}{{prose}}").render() == "<p>Hi</p><p>Hi</p>&lt;p&gt;Hi&lt;/p&gt;")
    }

    @Test func sectionsFollowTheKindOfTheirField() throws {
        let template = """
            {{#draft}}draft{{/draft}}{{^draft}}final{{/draft}};{{#summary}}[{{.}}]{{/summary}}{{^summary}}none{{/summary}};\
            {{#extra}}[{{{.}}}]{{/extra}};{{#level}}{{title}} of {{name}}{{/level}};{{#issuer}}{{title}}{{/issuer}};\
            {{#tags}}({{.}}){{/tags}}{{^tags}}no tags{{/tags}};{{#kind}}{{.}}{{/kind}};{{#children}}{{name}},{{/children}}
            """
        let samples = Samples(template)
        #expect(samples.mistakes == [])
        #expect(try samples.render() == "final;none;;Course of Ada;;no tags;plain;")
        #expect(try samples.render(SampleView(summary: "")) == "final;none;;Course of Ada;;no tags;plain;")
        let full = SampleView(
            summary: "<s>", extra: Markup(trusting: Array("<b>".utf8)), isDraft: true,
            issuer: SampleLevel(title: "Issuer"), children: [SampleView(name: "B"), SampleView(name: "C")],
            tags: ["x", "", "y"])
        #expect(try samples.render(full) == "draft;[&lt;s&gt;];[<b>];Course of Ada;Issuer;(x)()(y);plain;B,C,")
    }

    @Test func dottedNamesGoThroughWhatMayBeAbsent() throws {
        let samples = Samples(
            "{{level.place.number}}{{#level.place}}:{{number}}{{/level.place}}"
                + "{{#level.place.last}} last{{/level.place.last}}{{^level.place.last}} more{{/level.place.last}}")
        #expect(try samples.render() == " more")
        let last = SampleView(level: SampleLevel(place: SampleRank(number: 3, isLast: true)))
        #expect(try samples.render(last) == "3:3 last")
    }

    @Test func anInnerViewHidesNamesAroundItAndGivesThemBack() throws {
        let view = SampleView(name: "outer", children: [SampleView(name: "inner", tags: ["t"])], tags: ["u"])
        #expect(
            try Samples("{{name}}{{#children}} {{name}}{{#tags}} {{.}} {{name}}{{/tags}}{{/children}} {{name}}")
                .render(view) == "outer inner t inner outer")
    }

    @Test func aTreeIncludesItself() throws {
        let tree = SampleView(
            name: "a", children: [SampleView(name: "b", children: [SampleView(name: "c")]), SampleView(name: "d")])
        let samples = Samples(
            "{{>tree}}",
            ["tree": "<li>{{name}}\n{{#children}}\n  {{>tree}}\n{{/children}}\n</li>\n"])
        #expect(samples.mistakes == [])
        #expect(
            try samples.render(tree)
                == "<li>a\n  <li>b\n    <li>c\n    </li>\n  </li>\n  <li>d\n  </li>\n</li>\n")
    }

    @Test(arguments: [
        ("{{>page}}", "1:4"), ("{{#draft}}{{>page}}{{/draft}}", "1:14"), ("{{#tags}}{{>page}}{{/tags}}", "1:13"),
        ("{{<page}}{{/page}}", "1:4"),
    ])
    func includingOneselfWithoutGoingDeeperIsAnError(_ template: String, _ place: String) {
        #expect(
            Samples(template).mistakes == [
                "page.mustache:\(place) template-recursion: 'page' included in itself without end "
                    + "(put it in a section over a list or an optional part of what it shows)"
            ])
    }

    @Test func aLongerRingIsFoundToo() {
        let samples = Samples("{{>a}}", ["a": "{{>b}}", "b": "{{^draft}}{{>a}}{{/draft}}"])
        #expect(samples.diagnostics.map(\.rule.name) == ["template-recursion"])
    }

    @Test func aBlockInItsOwnOverrideShowsWhatItHolds() throws {
        let samples = Samples(
            "{{<layout}}{{$a}}[{{$a}}inner{{/a}}]{{/a}}{{/layout}}", ["layout": "{{$a}}default{{/a}}"])
        #expect(try samples.render() == "[inner]")
    }

    @Test func dataDeeperThanAnyPageIsRefused() {
        var view = SampleView()
        for _ in 0..<1_000 { view = SampleView(children: [view]) }
        let samples = Samples("{{>tree}}", ["tree": "{{#children}}{{>tree}}{{/children}}"])
        #expect(throws: TemplateError.tooDeep(template: "tree")) { try samples.render(view) }
    }

    @Test func choicesPickPartials() throws {
        let samples = Samples("{{>*kind}} {{kind}}", ["plain": "one", "fancy": "two"])
        #expect(try samples.render() == "one plain")
        #expect(try samples.render(SampleView(kind: "fancy")) == "two fancy")
        #expect(throws: TemplateError.undeclaredChoice(field: "kind", value: "odd")) {
            try samples.render(SampleView(kind: "odd"))
        }
    }

    @Test func tablesOfTextsAreKnownEverywhere() throws {
        let strings = TextTable(
            "strings", [("catalogue", "Badges & more"), ("nav.home", "Home"), ("empty", ""), ("name", "Table")])
        let samples = Samples(
            "{{strings.catalogue}} {{strings.nav.home}} {{#strings.empty}}x{{/strings.empty}}"
                + "{{^strings.empty}}-{{/strings.empty}} {{#strings.nav.home}}{{.}}{{/strings.nav.home}} "
                + "{{name}} {{#strings}}{{name}}{{/strings}} {{>p}}",
            ["p": "{{strings.nav.home}}"], tables: [strings])
        #expect(samples.mistakes == [])
        #expect(try samples.render() == "Badges &amp; more Home - Home Ada Table Home")
        #expect(
            Samples("{{strings.catalog}}{{strings.search}}{{{strings.name}}}{{strings}}", tables: [strings]).mistakes
                == [
                    "page.mustache:1:3 unknown-template-variable: unknown name 'strings.catalog' "
                        + "(did you mean 'strings.catalogue'?)",
                    "page.mustache:1:22 unknown-template-variable: unknown name 'strings.search' "
                        + "(known here: strings.catalogue, strings.nav.home, strings.empty, strings.name)",
                    "page.mustache:1:41 unescaped-text: text 'strings.name' written into the page unescaped "
                        + "(write '{{strings.name}}')",
                    "page.mustache:1:58 wrong-template-kind: 'strings' is a table of texts, which has no text to show "
                        + "(write '{{#strings}}…{{/strings}}')",
                ])
    }

    @Test func mistakesAreFoundInASectionThatIsNeverShown() {
        let strings = TextTable("strings", [("empty", "")])
        let samples = Samples("{{#strings.empty}}{{nam}}{{/strings.empty}}", tables: [strings])
        #expect(samples.diagnostics.map(\.rule.name) == ["unknown-template-variable"])
    }

    @Test func valuesKeepTheirOwnLinesInIndentedPartials() throws {
        let view = SampleView(prose: Markup(trusting: Array("<pre>a\nb</pre>".utf8)))
        #expect(
            try Samples("<div>\n  {{>p}}\n</div>\n", ["p": "<p>\n\n{{{prose}}}\n</p>\n"]).render(view)
                == "<div>\n  <p>\n\n  <pre>a\nb</pre>\n  </p>\n</div>\n")
    }

    @Test func aByteOrderMarkIsNotShown() throws {
        #expect(try Samples("\u{FEFF}{{#draft}}\nx\n{{/draft}}\ny").render() == "y")
    }

    @Test func renderingAppends() throws {
        var output = Array("before ".utf8)
        try Samples("{{name}}").template.render(SampleView(), into: &output)
        #expect(output == Array("before Ada".utf8))
    }
}
