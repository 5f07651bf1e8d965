import Testing

@testable import Blazon

@Suite struct ShareCardTests {
    private static func card(
        _ title: String, facts: [String] = ["Module", "2 hours · 0.2 CEUs"], issuer: String = "Example University",
        language: String = "en", picture: RasterPicture = RasterPicture(.roundel(.azure))
    ) -> ShareCard {
        ShareCard(
            title: title, facts: facts, issuer: issuer, logo: nil, address: "badges.example.edu", language: language,
            picture: picture, tincture: .azure)
    }

    private static let longWords =
        "Professional Certificate of Advanced Achievement in Designing, Teaching and Evaluating Inclusive Programmes"

    static let scripts = [
        "Plain Language — Façade, Øre, Žižek, Ðảo",
        "Προσβασιμότητα ψηφιακού υλικού", "Доступность учебных материалов", "إتاحة المحتوى التعليمي",
        "הנגשת חומרי לימוד", "誰もが使える教材づくり", "无障碍教学设计", "접근 가능한 자료", "सुलभ शिक्षण", "การเรียนรู้",
    ]

    @Test(arguments: scripts) func `every script has its letters`(title: String) throws {
        let drawing = ShareCardDrawing(Self.card(title, facts: [title], issuer: title))
        #expect(drawing.name.missingLetters == 0)
        #expect(drawing.facts.map(\.missingLetters) == [0])
        #expect(drawing.issuer.missingLetters == 0)
    }

    @Test func `letters without a font are counted, and found before`() throws {
        #expect(ShareCardDrawing(Self.card("A \u{E0F1}")).name.missingLetters == 1)
        #expect(!FontSet.shared.has("\u{E0F1}"))
        #expect(FontSet.shared.has("A"))
    }

    @Test(arguments: [
        ("Knots", 76.0, 1), ("Accessible Course Design", 76, 2), (longWords, 44, 2),
        (String(repeating: "Überwachungsaufgaben", count: 12), 44, 2), (String(repeating: "教材", count: 60), 44, 2),
        (String(repeating: "wide words ", count: 400), 44, 2),
    ])
    func `a name has two lines at most, in letters of 44 pixels at least`(title: String, size: Double, lines: Int) {
        let name = ShareCardDrawing(Self.card(title)).name
        #expect(name.size == size)
        #expect(name.lineCount == lines)
        #expect(name.missingLetters == 0)
    }

    @Test func `a long name ends with a word and an ellipsis`() {
        let name = ShareCardDrawing(Self.card(Self.longWords)).name
        #expect(name.isShortened)
        #expect(name.text.hasSuffix("…"))
        let kept = name.text.dropLast()
        #expect(Self.longWords.hasPrefix(kept))
        #expect(Self.longWords.dropFirst(kept.count).first.map { " ,".contains($0) } == true)
        #expect(!ShareCardDrawing(Self.card("Short")).name.isShortened)
    }

    @Test func `an empty name, and one of control characters, is drawn`() throws {
        for title in ["", "\u{0}\u{1}\u{7}", "\u{202E}abc\u{202C}", "a\nb\u{2028}c", "🧑🏽‍🏫"] {
            let card = Self.card(title, facts: [])
            #expect(
                try ShareCardDrawing(card).png(showing: card.picture.bytes()).count < 300_000,
                "\(title.debugDescription)")
        }
    }

    @Test func `level and credit share a line when they fit`() {
        #expect(ShareCardDrawing(Self.card("A")).facts.map(\.text) == ["Module · 2 hours · 0.2 CEUs"])
        let level = "Certificate of achievement in teaching"
        #expect(
            ShareCardDrawing(Self.card("A", facts: [level, "120 hours"])).facts.map(\.text) == [level, "120 hours"])
    }

    @Test func `Hebrew and Arabic run from the right`() throws {
        #expect(ShareCardDrawing(Self.card("הנגשת חומרי לימוד")).name.runsLeftwards)
        #expect(ShareCardDrawing(Self.card("إتاحة المحتوى")).name.runsLeftwards)
        #expect(!ShareCardDrawing(Self.card("Knots")).name.runsLeftwards)
        let card = Self.card("קשר", facts: [], issuer: "A")
        let picture = try PixelReading(ShareCardDrawing(card).png(showing: card.picture.bytes()))
        #expect(try picture.drawn(840..<1156, 100..<420) > 500)
        #expect(try picture.drawn(520..<840, 100..<420) == 0)
    }

    @Test(arguments: scripts + [longWords]) func `nothing comes within 40 pixels of the edge`(title: String) throws {
        let card = Self.card(title, facts: [title], issuer: title + " " + title)
        let picture = try PixelReading(ShareCardDrawing(card).png(showing: card.picture.bytes()))
        #expect(try picture.drawn(1160..<1200, 0..<630) == 0)
        #expect(try picture.drawn(482..<1200, 0..<40) == 0)
        #expect(try picture.drawn(482..<1200, 590..<630) == 0)
        #expect(try picture.drawn(0..<40, 0..<630) == 0)
        #expect(try picture.drawn(482..<520, 0..<630) == 0)
        #expect(try picture.drawn(520..<1160, 40..<590) > 2000)
    }

    @Test func `the ground is the emblem's first tincture`() throws {
        let card = Self.card("A", picture: RasterPicture(.roundel(.vert)))
        let picture = try PixelReading(ShareCardDrawing(card).png(showing: card.picture.bytes()))
        #expect(try picture.pixel(10, 10) == [0x1E, 0x6B, 0x45, 0xFF])
        #expect(try picture.pixel(600, 10) == [0xFB, 0xFA, 0xF7, 0xFF])
    }
}
