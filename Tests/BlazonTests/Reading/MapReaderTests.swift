import Testing

@testable import Blazon

@Suite struct MapReaderTests {
    private let findings = Blazon.Findings()

    private func reader(_ yaml: String) throws -> MapReader {
        let file = YAMLFile(SourceText(yaml), at: SourcePath("a.yaml"), findings: findings)
        let root = try #require(file.root)
        return try #require(MapReader(root, what: "thing", findings: findings))
    }

    private var said: [String] { findings.diagnostics.map { "\($0.rule.name): \($0.message)" } }

    @Test func readsWhatIsAskedFor() throws {
        let map = try reader("a: x\nb: [y, z]\nc: w\nd: true\n")
        #expect(map.text("a")?.value == "x")
        #expect(map.texts("b").map(\.value) == ["y", "z"])
        #expect(map.texts("c").map(\.value) == ["w"])
        #expect(map.flag("d"))
        #expect(!map.flag("e"))
        #expect(map.text("e") == nil)
        map.finish()
        #expect(said == [])
    }

    @Test func reportsUnknownKeysWithWhatWasMeant() throws {
        let map = try reader("sumary: x\nzzz: y\n")
        _ = map.text("name")
        _ = map.text("summary")
        map.finish()
        #expect(said == ["unknown-key: thing has no key 'sumary'", "unknown-key: thing has no key 'zzz'"])
        #expect(
            findings.diagnostics.map(\.help) == [
                ["did you mean 'summary'?", "thing knows 'name', 'summary'"],
                ["remove it, or move it to where it belongs", "thing knows 'name', 'summary'"],
            ])
        #expect(findings.diagnostics.map(\.span.range) == [0..<6, 10..<13])
    }

    @Test func reportsWhatIsMissing() throws {
        let map = try reader("a:\nb: ~\n")
        #expect(map.requiredText("a", hint: "x") == nil)
        #expect(map.text("b") == nil)
        #expect(map.requiredText("c", hint: "y") == nil)
        map.finish()
        #expect(
            said == [
                "missing-value: 'a' has no value", "missing-value: 'b' has no value", "missing-key: thing has no 'c'",
            ])
        #expect(findings.diagnostics.last?.help == ["add 'c: y'"])
    }

    @Test func reportsWrongTypes() throws {
        let map = try reader("a: [x]\nb: {c: d}\ne: x\nf: yes\ng: 'true'\nh: [x, [y]]\ni: [x]\n")
        #expect(map.text("a") == nil)
        #expect(map.text("b") == nil)
        #expect(map.map("e") == nil)
        #expect(!map.flag("f"))
        #expect(!map.flag("g"))
        #expect(map.texts("h").map(\.value) == ["x"])
        #expect(map.maps("i", what: "part").isEmpty)
        #expect(map.maps("e", what: "part").isEmpty)
        #expect(
            said == [
                "wrong-type: 'a' must be text, not a list", "wrong-type: 'b' must be text, not keys and values",
                "wrong-type: 'e' must be keys and values, not text", "wrong-type: 'f' must be true or false",
                "wrong-type: 'g' must be true or false", "wrong-type: 'h' must be text, not a list",
                "wrong-type: part must be keys and values, not text", "wrong-type: 'e' must be a list, not text",
            ])
    }

    @Test func reportsKeysThatAreNoWords() throws {
        let map = try reader("[a]: b\n? {c: d}\n: e\nf: g\n~: h\n")
        #expect(map.text("f")?.value == "g")
        map.finish()
        #expect(
            said == [
                "wrong-type: key of thing must be a word, not a list",
                "wrong-type: key of thing must be a word, not keys and values",
                "wrong-type: key of thing must be a word, not nothing",
            ])
    }

    @Test func reportsForeignTags() throws {
        let map = try reader("!!omap\na: !mine x\nb: !!str 5\nc: !!set {d: e}\n")
        #expect(map.text("a")?.value == "x")
        #expect(map.text("b")?.value == "5")
        #expect(map.map("c")?.text("d")?.value == "e")
        #expect(said == ["!!omap", "!mine", "!!set"].map { "yaml-tag: YAML tag '\($0)' is not understood" })
    }

    @Test func reportsForeignTagsInLists() throws {
        let map = try reader("a: [!mine x, y]\n")
        #expect(map.texts("a").map(\.value) == ["x", "y"])
        #expect(said == ["yaml-tag: YAML tag '!mine' is not understood"])
    }

    @Test func passesOverDuplicates() throws {
        let map = try reader("name: a\nname: b\n")
        #expect(map.text("name")?.value == "a")
        map.finish()
        #expect(said == ["duplicate-key: 'name' is written twice in the same place"])
    }

    @Test func reportsFormsOfTheirOwn() throws {
        let map = try reader("id: Web Basics\ndate: 24.8.2026\nurl: www.example.edu\nhours: 2,5\nlang: English!\n")
        #expect(map.id() == nil)
        #expect(map.date("date") == nil)
        #expect(map.url("url") == nil)
        #expect(map.decimal("hours") == nil)
        #expect(map.languageTag("lang") == nil)
        #expect(
            findings.diagnostics.map(\.rule.name) == ["bad-id", "bad-date", "bad-url", "bad-number", "bad-language"])
        #expect(findings.diagnostics.first?.help.first == "did you mean 'web-basics'?")
    }

    @Test func isNoReaderOfLists() throws {
        let file = YAMLFile(SourceText("- a\n"), at: SourcePath("a.yaml"), findings: findings)
        let root = try #require(file.root)
        #expect(MapReader(root, what: "thing", findings: findings) == nil)
        #expect(said == ["wrong-type: thing must be keys and values, not a list"])
    }
}
