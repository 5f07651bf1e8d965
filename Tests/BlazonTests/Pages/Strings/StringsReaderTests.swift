import Testing

@testable import Blazon

@Suite struct StringsReaderTests {
    private static let english = """
        home: Home
        greeting: Welcome
        badge-count:
          one: "{count} badge"
          other: "{count} badges"
        """

    @Test func `the nearest file is taken`() {
        let files = ["zh": "home: 首页", "zh-Hant": "home: 首頁", "pt": "home: Início", "pt-BR": "home: Começo"]
        #expect(read("zh-Hant-TW", files).strings(.home) == "首頁")
        #expect(read("zh-CN", files).strings(.home) == "首页")
        #expect(read("pt-BR", files).strings(.home) == "Começo")
        #expect(read("pt-PT", files).strings(.home) == "Início")
    }

    @Test func `everything that English has and the language lacks is said at once`() throws {
        let all = StringKey.allCases.map { key in
            key == .home || key == .badgeCount ? "" : "\(key.rawValue): x\n"
        }.joined()
        let reading = read("pl", ["en": all + Self.english, "pl": all])
        let diagnostic = try #require(reading.diagnostics.first)
        #expect(reading.diagnostics.count == 1)
        #expect(diagnostic.rule == .missingString)
        #expect(diagnostic.message == "no strings 'home', 'badge-count', 'greeting'")
        #expect(
            diagnostic.help == [
                "add these lines, translated", "home: \"Home\"",
                """
                badge-count: { one: "{count} badge", few: "{count} badges", many: "{count} badges", \
                other: "{count} badges" }
                """, "greeting: \"Welcome\"",
            ])
        // So that no template complains as well.
        #expect(reading.strings.entries.contains { $0.name == "greeting" })
    }

    @Test func `a form that the language needs and one that it has not`() {
        let polish = "badge-count: { one: \"{count} odznaka\", two: \"{count} odznaki\", other: \"{count} odznaki\" }"
        let said = read("pl", ["pl": polish]).diagnostics.filter { $0.rule != .missingString }
        #expect(
            said.map(\.message) == [
                "string 'badge-count' has no key 'two'", "string 'badge-count' has no 'few'",
                "string 'badge-count' has no 'many'",
            ])
        #expect(said.dropFirst().first?.help == ["add 'few: \"…\"', which the language 'pl' says of 2, 3, 4, 22"])
    }

    @Test func `numbers choose the form and take the language's marks`() throws {
        let polish = read(
            "pl",
            [
                "pl":
                    "hours: { one: \"{count} godzina\", few: \"{count} godziny\", many: \"{count} godzin\", other: \"{count} godziny\" }"
            ]
        ).strings
        #expect(
            [1, 3, 5, 22].map { polish(.hours, count: $0) } == ["1 godzina", "3 godziny", "5 godzin", "22 godziny"])
        #expect(polish(.hours, count: try #require(DecimalNumber("1.5"))) == "1,5 godziny")
        let german = read("de", ["de": "badge-count: { one: \"{count} Badge\", other: \"{count} Badges\" }"]).strings
        #expect(german(.badgeCount, count: 1200) == "1.200 Badges")
    }

    @Test func `one text serves every number`() {
        #expect(read("pl", ["pl": "ceu: \"{count} CEU\""]).strings(.ceu, count: 3) == "3 CEU")
    }

    @Test func `an unknown language may count as English does, or not at all`() {
        let files = [
            "tlh": "hours: { one: \"{count} rep\", other: \"{count} reps\" }\ndays: { other: \"{count} jaj\" }"
        ]
        let reading = read("tlh", files)
        #expect(reading.diagnostics.allSatisfy { $0.rule == .missingString })
        #expect(reading.strings(.hours, count: 1) == "1 rep")
        #expect(reading.strings(.hours, count: 2) == "2 reps")
        #expect(reading.strings(.days, count: 1) == "1 jaj")
    }

    @Test func `formats teach a language that is not known`() throws {
        let maltese = """
            formats:
              date: "{day} ta’ {month} {year}"
              months: [Jannar, Frar, Marzu, April, Mejju, Ġunju, Lulju, Awwissu, Settembru, Ottubru, Novembru, Diċembru]
              decimal: ","
              group: "."
              and: " u "
            ceu: "{count} CEU"
            """
        let reading = read("mt", ["mt": maltese])
        #expect(reading.diagnostics.allSatisfy { $0.rule == .missingString })
        #expect(reading.strings.text(try #require(CalendarDate("2026-08-24"))) == "24 ta’ Awwissu 2026")
        #expect(reading.strings(.ceu, count: try #require(DecimalNumber("1234.5"))) == "1.234,5 CEU")
        #expect(reading.strings.formats.lists.text(["a", "b", "c"]) == "a, b u c")
    }

    @Test func `formats change what is known`() throws {
        let strings = read("de", ["de": "formats: { date: \"{day} {month} {year}\", group: \"\" }"]).strings
        #expect(strings.text(try #require(CalendarDate("2026-08-24"))) == "24 August 2026")
        #expect(strings.formats.numbers.text(try #require(DecimalNumber("1200.5"))) == "1200,5")
    }

    @Test(arguments: [
        ("date: \"{day} {month} {year}\"", "'formats' has no 'months'"),
        ("months: [a, b, c, d, e, f, g, h, i, j, k, l]", "'formats' has no 'date'"),
        ("months: [a, b]", "'months' has 2 names, not 12"),
        ("date: \"{day} {monat} {year}\"", "placeholder '{monat}' is not given to dates"),
        ("date: \"{day} {month}\"", "date without '{year}'"),
        ("dates: x", "'formats' has no key 'dates'"),
    ])
    func `formats that cannot be used`(format: String, message: String) {
        let said = read("mt", ["mt": "formats: { \(format) }"]).diagnostics
        #expect(said.contains { $0.message == message }, "\(said.map(\.message))")
        #expect(said.allSatisfy { !$0.help.isEmpty })
    }

    private func read(_ tag: String, _ files: [String: String]) -> (strings: Strings, diagnostics: [Diagnostic]) {
        let findings = Findings()
        let named = files.map { ("templates/strings/\($0.key).yaml", $0.value) }
        let tree = SourceTree(Dictionary(uniqueKeysWithValues: named))
        let strings = StringsReader(tree: tree, findings: findings).strings(
            for: Located(tag, at: .start(of: SourcePath("content/site.yaml"))))
        return (strings, findings.diagnostics)
    }
}
