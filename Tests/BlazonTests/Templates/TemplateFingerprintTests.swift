import Testing

@testable import Blazon

@Suite struct TemplateFingerprintTests {
    private func fingerprint(_ view: SampleView) -> Fingerprint {
        var builder = FingerprintBuilder()
        builder.add(view)
        return builder.fingerprint
    }

    @Test func everyFieldCounts() {
        let views = [
            SampleView(), SampleView(name: "Bob"), SampleView(summary: "x"), SampleView(prose: Markup(trusting: [])),
            SampleView(extra: Markup(trusting: [0x78])), SampleView(isDraft: true), SampleView(kind: "fancy"),
            SampleView(level: SampleLevel(title: "x")), SampleView(issuer: SampleLevel()),
            SampleView(children: [SampleView()]), SampleView(children: [SampleView(), SampleView()]),
            SampleView(tags: ["ab", "c"]), SampleView(tags: ["a", "bc"]), SampleView(tags: ["abc"]),
        ]
        #expect(Set(views.map(fingerprint)).count == views.count)
        #expect(fingerprint(SampleView()) == fingerprint(SampleView()))
    }

    @Test func itIsTheSameInEveryProcess() {
        #expect(
            fingerprint(SampleView(tags: ["a"]))
                == Fingerprint(high: 4_829_811_864_413_867_537, low: 16_884_024_914_085_041_844))
    }

    @Test func aPageCountsTheTemplatesAndTextsItUses() {
        let strings = [TextTable("strings", [("a", "1"), ("b", "1")])]
        let page = "{{>p}}{{strings.a}}"
        let base = Samples(page, ["p": "x", "q": "y"], tables: strings).template.fingerprint
        #expect(Samples(page, ["p": "x", "q": "z"], tables: strings).template.fingerprint == base)
        #expect(Samples(page, ["p": "z", "q": "y"], tables: strings).template.fingerprint != base)
        let other = [TextTable("strings", [("a", "1"), ("b", "2")])]
        #expect(Samples(page, ["p": "x", "q": "y"], tables: other).template.fingerprint == base)
        let changed = [TextTable("strings", [("a", "2"), ("b", "1")])]
        #expect(Samples(page, ["p": "x", "q": "y"], tables: changed).template.fingerprint != base)
    }
}
