import Testing

@testable import Blazon

@Suite struct TemplateMistakeTests {
    @Test func allMistakesOfAllTemplatesAreReportedAtOnce() throws {
        let samples = Samples(
            "<h1>{{nam}}</h1>\n{{>partials/crad}}\n{{>partials/card}}\n{{{name}}}\n{{tags}}\n",
            ["partials/card": "é {{level.titel}}\n{{#tags}}{{.}}\n", "old": "{{name"])
        #expect(
            samples.mistakes == [
                "old.mustache:1:1 template-syntax: unclosed tag '{{name' (write '}}' where the tag ends)",
                "page.mustache:1:7 unknown-template-variable: unknown name 'nam' (did you mean 'name'?)",
                "page.mustache:2:4 unknown-partial: no template 'partials/crad' (did you mean 'partials/card'?)",
                "page.mustache:4:4 unescaped-text: text 'name' written into the page unescaped (write '{{name}}')",
                "page.mustache:5:3 wrong-template-kind: 'tags' is a list of texts, which has no text to show "
                    + "(write '{{#tags}}…{{/tags}}')",
                "card.mustache:1:5 unknown-template-variable: unknown name 'level.titel' "
                    + "(did you mean 'level.title'?)",
                "card.mustache:2:1 template-syntax: '{{#tags}}' is never closed (write '{{/tags}}' where it ends)",
            ])
        #expect(try samples.render() == "")
        #expect(
            samples.diagnostics.first { $0.span.path.name == "card.mustache" }?.help.last
                == "reached from templates/page.mustache")
    }

    @Test(arguments: [
        ("{{name", "1:1 template-syntax: unclosed tag '{{name' (write '}}' where the tag ends)"),
        ("{{name} {{name}}", "1:1 template-syntax: unclosed tag '{{name} {{name}}' (write '}}' where the tag ends)"),
        ("\n  {{{prose}}", "2:3 template-syntax: unclosed tag '{{{prose}}' (write '}}}' where the tag ends)"),
        ("{{#draft}}", "1:1 template-syntax: '{{#draft}}' is never closed (write '{{/draft}}' where it ends)"),
        (
            "{{#draft}}{{^tags}}{{/draft}}",
            "1:11 template-syntax: '{{^tags}}' is never closed (write '{{/tags}}' where it ends)"
        ),
        ("{{$page}}", "1:1 template-syntax: '{{$page}}' is never closed (write '{{/page}}' where it ends)"),
        (
            "a\n{{/draft}}",
            "2:1 template-syntax: '{{/draft}}' closes nothing (remove it, or open it before with '{{#draft}}')"
        ),
        (
            "{{#draft}}{{/darft}}",
            "1:11 template-syntax: '{{/darft}}' where 'draft' should be closed (write '{{/draft}}')"
        ),
        (
            "{{=<% =}}",
            "1:1 template-syntax: delimiters '<%' that are not two words "
                + "(write the two with a space between, as in '{{=<% %>=}}')"
        ),
        ("{{=<% %>}}", "1:1 template-syntax: unclosed tag '{{=<% %>}}' (write '=}}' where the tag ends)"),
        ("{{}}", "1:3 template-syntax: tag without a name (write a name, or remove the tag)"),
        (
            "{{ a b }}",
            "1:4 template-syntax: 'a b' is not a name (write one word, or words with one dot between each)"
        ),
        (
            "{{level..title}}",
            "1:3 template-syntax: 'level..title' is not a name (write one word, or words with one dot between each)"
        ),
        (
            "{{nothing}}",
            "1:3 unknown-template-variable: unknown name 'nothing' (known here: name, summary, prose, extra, draft, "
                + "kind, level, issuer, children, tags)"
        ),
        (
            "{{draft}}",
            "1:3 wrong-template-kind: 'draft' is a flag, which has no text to show (write '{{#draft}}…{{/draft}}')"
        ),
        (
            "{{level}}",
            "1:3 wrong-template-kind: 'level' is a Level, which has no text to show (write '{{#level}}…{{/level}}')"
        ),
        ("{{.}}", "1:3 wrong-template-kind: '.' is a Sample, which has no text to show (write one of its names)"),
        (
            "{{children.name}}",
            "1:3 wrong-template-kind: 'children' is a list, which has no names of its own "
                + "(write '{{#children}}…{{/children}}' and the rest inside)"
        ),
        (
            "{{name.first}}",
            "1:3 wrong-template-kind: 'name' is text, which has no names of its own (write 'name' alone)"
        ),
        (
            "{{>*name}}",
            "1:5 wrong-template-kind: 'name' is text, which names no partials "
                + "(write the name of one partial, without '*')"
        ),
        ("{{#tags}}{{&.}}{{/tags}}", "1:13 unescaped-text: text '.' written into the page unescaped (write '{{.}}')"),
        ("{{&kind}}", "1:4 unescaped-text: text 'kind' written into the page unescaped (write '{{kind}}')"),
    ])
    func isReportedWhereItIs(_ template: String, _ mistake: String) {
        #expect(Samples(template).mistakes == ["page.mustache:" + mistake])
    }

    @Test func aSectionOverAMisspeltNameIsStillLookedInto() {
        let samples = Samples("{{#childern}}{{nmae}}{{/childern}}")
        #expect(
            samples.mistakes == [
                "page.mustache:1:4 unknown-template-variable: unknown name 'childern' (did you mean 'children'?)",
                "page.mustache:1:16 unknown-template-variable: unknown name 'nmae' (did you mean 'name'?)",
            ])
    }

    @Test func aBlockNobodyHasIsAnError() {
        let layout = "{{$title}}{{/title}}{{$content}}{{/content}}"
        let samples = Samples(
            "{{<layout}}{{$contnet}}x{{/contnet}}{{/layout}}{{<bare}}{{$a}}{{/a}}{{/bare}}",
            ["layout": layout, "bare": "-"])
        #expect(
            samples.mistakes == [
                "page.mustache:1:15 unknown-block: no block 'contnet' in 'layout' (did you mean 'content'?)",
                "page.mustache:1:60 unknown-block: no block 'a' in 'bare' ('bare' has no blocks)",
            ])
    }

    @Test func whatStandsInAParentOutsideBlocksIsAnError() {
        let samples = Samples("{{<layout}} text {{name}}{{$a}}{{/a}}{{/layout}}", ["layout": "{{$a}}{{/a}}"])
        #expect(
            samples.mistakes == [
                "page.mustache:1:18 template-syntax: '{{name}}' inside '{{<layout}}' but in no block "
                    + "(put it inside a '{{$block}}' that 'layout' has)"
            ])
    }

    @Test func everyChoiceMustExist() {
        let samples = Samples("{{>*kind}}", ["plain": "-"])
        #expect(
            samples.mistakes == [
                "page.mustache:1:5 unknown-partial: no template 'fancy', which 'kind' can name "
                    + "(write templates/fancy.mustache)"
            ])
    }

    @Test func aMissingPageIsAnError() throws {
        var templates = TemplateSet([(path: SourcePath("templates/bagde.mustache"), text: SourceText("x"))])
        let page: Template<SampleView> = templates.page("badge")
        #expect(
            templates.diagnostics.map(\.rule.name)
                == ["missing-template", "unused-template"])
        #expect(
            templates.diagnostics.first { $0.rule == .missingTemplate }?.span.path.text == "templates/badge.mustache")
        #expect(try page.render(SampleView()).isEmpty)
    }

    @Test func unusedTemplatesAreWarnings() {
        let samples = Samples("{{>a}}", ["a": "{{>b}}", "b": "", "c": "{{>d}}", "d": ""])
        #expect(!samples.diagnostics.hasErrors)
        #expect(
            samples.mistakes.map { $0.prefix { $0 != "(" } } == [
                "c.mustache:1:1 unused-template: template 'c' that no page uses ",
                "d.mustache:1:1 unused-template: template 'd' that no page uses ",
            ])
    }

    @Test func everyRuleHasAPage() {
        for rule in Rule.templateRules {
            #expect(!rule.page.checks.isEmpty && !rule.page.matters.isEmpty, "\(rule.name)")
            #expect(!rule.page.example.isEmpty && !rule.page.mend.isEmpty, "\(rule.name)")
        }
        #expect(Set(Rule.templateRules).count == 9)
    }
}
