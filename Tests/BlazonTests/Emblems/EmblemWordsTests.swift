import Testing

@testable import Blazon

@Suite struct EmblemWordsTests {
    @Test(arguments: [
        (
            "shield, azure, chevron or, book argent, 2 bars, ribbon \"Level 2\"",
            "shield, azure, chevron or, book argent, 2 bars argent, ribbon \"Level 2\" argent, letters sable"
        ),
        ("2 bars or, book argent, azure, chevron or, shield", "shield, azure, chevron or, book argent, 2 bars or"),
        ("shield azure book argent", "shield, azure, book argent"),
        ("azure shield with an argent book", "shield, azure, book argent"),
        ("a roundel, per pale azure and or", "roundel, per-pale azure and or"),
        ("roundel, per-pale azure", "roundel, per-pale azure and #14345d"),
        ("shield, azure, shield or", "shield, azure, charge shield or"),
        ("shield or, roundel azure", "roundel, azure, charge shield or"),
        ("azure, shield argent", "roundel, azure, charge shield argent"),
        ("shield argent, per-pale azure", "roundel, per-pale azure and #14345d, charge shield argent"),
        ("roundel, azure, charge shield", "roundel, azure, charge shield argent"),
        ("seal, gules, 1 star, star or", "seal, gules, star or, 1 star or"),
        ("seal, gules, laurel or, three stars or", "seal, gules, laurel or, 3 stars or"),
        ("banner, vert, border double or", "banner, vert, double border or"),
        ("banner, vert, or border", "banner, vert, plain border or"),
        ("banner, vert, engrailed or", "banner, vert, engrailed border or"),
        ("hexagon, #123456, gear", "hexagon, #123456, gear argent"),
        ("or, roundel", "roundel, or"),
        ("roundel, teal, \"Ab\", letters gules", "roundel, teal, ribbon \"Ab\" argent, letters gules"),
        ("", "roundel, azure"),
    ])
    func `words in any order are one emblem`(_ words: String, _ blazon: String) throws {
        let (emblem, diagnostics) = EmblemLine.read(words) { _ in nil }
        #expect(diagnostics.filter { $0.rule.severity == .error } == [])
        #expect(emblem?.blazon == blazon)
        #expect(EmblemLine.read(blazon) { _ in nil }.emblem == emblem)
    }

    @Test(arguments: [
        ("shild, azure", ["unknown-emblem-word 0 did you mean 'shield'?"]),
        ("shield, blue", ["unknown-emblem-word 8 did you mean 'azure'?"]),
        ("shield, #12345", ["unknown-emblem-word 8 write a colour as '#' and six digits, like #1f4e8c"]),
        (
            "shild, azur, bock or, zzzzz",
            [
                "unknown-emblem-word 0 did you mean 'shield'?", "unknown-emblem-word 7 did you mean 'azure'?",
                "unknown-emblem-word 13 did you mean 'book'?",
                "unknown-emblem-word 22 'blazon emblem --list' shows every word",
            ]
        ),
        ("hexagon, roundel", ["emblem-words 9 remove one of them"]),
        ("shield, azure, gules", ["emblem-words 15 remove one of them"]),
        ("shield, 9 bars", ["emblem-words 8 write a number from 1 to 4"]),
        ("shield, 2 books", ["unknown-emblem-word 10 did you mean 'book'?"]),
        ("shield, 2 book", ["emblem-words 8 only bars, stars and chevrons are counted"]),
        (
            "shield, 2 bars, 1 star",
            ["emblem-words 18 choose one of bars, stars and chevrons; a laurel may stand with each"]
        ),
        ("ribbon", ["emblem-words 0 write it in quotation marks: ribbon \"Level 2\""]),
        ("ribbon \"ab", ["emblem-words 7 write '\"' where it ends"]),
        (
            "ribbon \"Привет\"",
            ["ribbon-text 0 write it in the letters of Western European languages, or leave the ribbon out"]
        ),
        (
            "ribbon \"Level 2 of the Teaching Programme\"",
            ["ribbon-text 0 write a shorter text: Blazon does not shorten your words"]
        ),
        ("ribbon \"WWWWWWWWWWWWWWWWWW\"", ["ribbon-text 0 write a shorter text, or fewer capital letters"]),
        ("azure, book gules", ["emblem-contrast 12 write 'or': the nearest that passes"]),
        ("or, book argent", ["emblem-contrast 9 write 'teal': the nearest that passes"]),
        ("argent, book steel", ["emblem-contrast 13 write 'teal': the nearest that passes"]),
        ("azure, \"Ab\" or, letters argent", ["emblem-contrast 24 write 'azure': the nearest that passes"]),
        ("azure, crest.svg", ["missing-image 7 put the file there, or name one of Blazon's own charges"]),
        ("sable, book rose", ["tincture-rule 12 write 'steel': the nearest that keeps the rule"]),
        ("no shield", ["emblem-words 3 write 'no' only before ordinary, charge, border, marks or ribbon"]),
    ])
    func `mistakes are told at the word, all at once`(_ words: String, _ expected: [String]) {
        let found = EmblemLine.read(words) { _ in nil }.diagnostics.map {
            "\($0.rule.name) \($0.span.range.lowerBound) \($0.help.first ?? "")"
        }
        #expect(found == expected)
    }

    @Test func `any line is read without harm`() {
        var random = SeededRandom(seed: 7)
        let pieces =
            EmblemTerm.vocabulary(of: nil) + Tincture.all.map(\.text)
            + [
                "2", "no", ",", ",", "\"", "\"a b\"", "#", "#123456", "x.svg", "charge", "field", "border", "ribbon",
                "é", "99999999999999999999",
            ]
        for _ in 0..<2_000 {
            let line = (0..<Int.random(in: 0..<9, using: &random)).map { _ in pieces.randomElement(using: &random) ?? ""
            }
            let (emblem, diagnostics) = EmblemLine.read(line.joined(separator: " ")) { _ in nil }
            #expect((emblem == nil) == diagnostics.contains { $0.rule.severity == .error }, "\(line)")
        }
    }

    @Test func `maps say the same as lines, and mistakes their place`() throws {
        let site = try TestSite([
            "content/catalog.yaml": """
            levels:
              - { id: first, name: First, emblem: { marks: [2 bars, laurel], border: none } }
            badges:
              - id: web-basics
                name: Web Basics
                summary: The earner can make a web page.
                level: first
                emblem:
                  shape: shield
                  field: per-pale azure and teal
                  charge: shield argent
                  ribbon: Level 2

            """
        ])
        let emblem = try site.text("badges/web-basics/emblem.svg")
        #expect(
            emblem.contains(
                "<desc>shield, per-pale azure and teal, charge shield argent, 2 bars argent, laurel argent, ribbon \"Level 2\" argent, "
                    + "letters sable</desc>"))
        let wrong = try TestSite([
            "content/catalog.yaml": """
            badges:
              - id: web-basics
                name: Web Basics
                summary: The earner can make a web page.
                emblem:
                  shape: shild
                  field: "per-pale azure and tel"
                  charge: pale
                  crest: lion

            """
        ])
        #expect(
            wrong.findings() == [
                "unknown-emblem-word content/catalog.yaml:6:14 'shild' is no word for the shape of an emblem",
                "unknown-emblem-word content/catalog.yaml:7:34 'tel' is no word for the field of an emblem",
                "unknown-emblem-word content/catalog.yaml:8:15 'pale' is no word for the charge of an emblem",
                "unknown-key content/catalog.yaml:9:7 emblem has no key 'crest'",
            ])
    }
}

/// SplitMix64: the same numbers on every machine.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
