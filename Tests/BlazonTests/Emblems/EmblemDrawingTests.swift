import Testing

@testable import Blazon

@Suite struct EmblemDrawingTests {
    @Test func `every word draws`() throws {
        var drawings: Set<String> = []
        let parts: [EmblemPart] = [.shape, .field, .ordinary, .charge, .border, .marks]
        for part in parts {
            for word in part.vocabulary {
                let words = part == .field ? "\(word) azure and or" : part == .charge ? "charge \(word)" : word
                let emblem = try #require(EmblemLine.read(words) { _ in nil }.emblem, "\(words)")
                let svg = EmblemDrawing(emblem).svg(title: word)
                #expect(try problems(of: svg) == [], "\(word)")
                #expect(drawings.insert(svg).inserted, "\(word) draws like another")
            }
        }
        #expect(drawings.count >= 9 + 11 + 7 + 24 + 4 + 4)
    }

    @Test func `shapes have one area and keep the margin`() {
        let areas = Emblem.Shape.allCases.map { shape -> Double in
            let points = shape.outline().flattened(steps: 24)[0]
            for point in points {
                #expect((24...488).contains(point.x) && (24...488).contains(point.y), "\(shape) at \(point)")
            }
            return zip(points, points.dropFirst()).reduce(0) { $0 + ($1.0.x * $1.1.y - $1.1.x * $1.0.y) / 2 }
        }
        let mean = areas.reduce(0, +) / Double(areas.count)
        for (shape, area) in zip(Emblem.Shape.allCases, areas) {
            #expect(abs(area / mean - 1) < 0.06, "\(shape): \(area) of \(mean)")
        }
    }

    @Test func `an inset outline is about as far within as was asked`() {
        for shape in Emblem.Shape.allCases {
            let edge = shape.outline().flattened(steps: 24)[0]
            for point in shape.outline(inset: 20).flattened()[0] {
                let reach = zip(edge, edge.dropFirst()).map { distance(of: point, from: $0.0, to: $0.1) }.min() ?? 0
                #expect((13...27).contains(reach), "\(shape): \(reach) at \(point)")
            }
        }
    }

    @Test func `figures keep to their grid`() throws {
        for figure in FigureDrawing.all {
            for part in figure.parts {
                let outline = try #require(PathData.outline(part.pathData), "\(figure.name)")
                for point in outline.flattened().joined() {
                    #expect((1...31).contains(point.x) && (1...31).contains(point.y), "\(figure.name) at \(point)")
                }
            }
            #expect(!figure.suits.isEmpty, "\(figure.name)")
        }
    }

    @Test func `200 emblems at random are sound, small, the same twice, and their letters clear of everything`() throws
    {
        var random = SeededRandom(seed: 2026)
        for _ in 0..<200 {
            let emblem = randomEmblem(&random)
            let svg = EmblemDrawing(emblem).svg(title: emblem.blazon)
            #expect(svg.utf8.count < 12_288, "\(svg.utf8.count) bytes: \(emblem.blazon)")
            #expect(svg == EmblemDrawing(emblem).svg(title: emblem.blazon))
            #expect(try problems(of: svg) == [], "\(emblem.blazon)")
            if let ribbon = emblem.ribbon { try expectClear(ribbon.text) }
            expectOrder(emblem)
        }
    }

    @Test(arguments: Emblem.Shape.allCases)
    func `marks stay within the border and clear of a band`(_ shape: Emblem.Shape) throws {
        for border in Emblem.Border.Style.allCases {
            for mark in ["4 bars", "5 stars", "4 chevrons"] {
                for band in ["bend", "fess"] {
                    let words = "\(shape.rawValue), azure, \(band) or, book, \(border.rawValue), \(mark)"
                    let emblem = try #require(EmblemLine.read(words) { _ in nil }.emblem, "\(words)")
                    let layout = EmblemLayout(emblem)
                    let centre = layout.charge.centre
                    let edge = shape.outline().flattened()[0]
                    for point in emblem.marks.flatMap({ $0.outline(in: layout).flattened().joined() }) {
                        let clearance = zip(edge, edge.dropFirst()).map { distance(of: point, from: $0.0, to: $0.1) }
                            .min()
                        #expect((clearance ?? 0) > border.depth, "\(words): \(point)")
                        #expect((point - centre).length > layout.disc, "\(words): \(point)")
                        if band == "bend" {
                            let fall = point.y - centre.y - (point.x - centre.x)
                            #expect(abs(fall) > Emblem.Ordinary.Kind.bendReach, "\(words): \(point)")
                        }
                    }
                }
            }
        }
    }

    @Test func `every letter stays on the widest and the tightest ribbon`() throws {
        let letters =
            (Glyph.plainLetters + Glyph.figuresAndSigns).map { String($0.0) }
            + Glyph.accents.flatMap { $0.letters.map { String($0.0) } }
        #expect(letters.count > 150)
        for letter in letters {
            #expect(Glyph.of(Character(letter)) != nil, "\(letter)")
            try expectClear(letter)
            try expectClear("A\(letter)gÅç \(letter)")
        }
        for scalar in (0x20...0x7E).compactMap(Unicode.Scalar.init) where scalar.properties.isAlphabetic {
            #expect(Glyph.of(Character(scalar)) != nil, "\(scalar)")
        }
        for scalar in (0xC0...0xFF).compactMap(Unicode.Scalar.init) where scalar.properties.isAlphabetic {
            #expect(Glyph.of(Character(scalar)) != nil, "\(scalar)")
        }
    }

    @Test func `a title is text`() throws {
        let emblem = try #require(EmblemLine.read("azure, ribbon \"a & <b>\"") { _ in nil }.diagnostics.first)
        #expect(emblem.rule == .ribbonText)
        let plain = try #require(EmblemLine.read("azure, ribbon \"a & b\"") { _ in nil }.emblem)
        let svg = EmblemDrawing(plain).svg(title: "<script>&\u{1}\u{FFFE}")
        #expect(svg.contains("<title>&lt;script&gt;&amp;\u{FFFD}\u{FFFD}</title>"))
        #expect(try problems(of: svg) == [])
    }

    // MARK: What is asked of a drawing

    private func problems(of svg: String) throws -> [String] {
        let findings = Findings()
        let path = SourcePath("content/emblem.svg")
        PictureReader(tree: SourceTree([path.text: svg]), findings: findings).check(
            path, as: .emblem, at: .start(of: path))
        let forbidden = ["<script", "<filter", "Gradient", "<style", "href", "<text", "<image"].filter(svg.contains)
        return findings.diagnostics.map(\.message) + forbidden
    }

    /// The letters, with the width of their pen, lie on the band and not near its edge, where it lies on the border.
    private func expectClear(_ text: String) throws {
        let lettering = try RibbonLettering.set(text)
        let pen = lettering.pen / 2
        for point in lettering.outline.flattened().joined() {
            let (along, across) = RibbonCurve.measure(point)
            #expect(abs(across) + pen <= RibbonCurve.thickness / 2 - 3, "\(text): \(across)")
            #expect(abs(along) + pen <= RibbonCurve.half - 6, "\(text): \(along)")
        }
        #expect(
            RibbonCurve.band(from: -RibbonCurve.half, to: RibbonCurve.half).flattened().joined().allSatisfy {
                (24...488).contains($0.x)
            })
    }

    /// The charge stays within the border, off the marks above it and the ribbon below it.
    private func expectOrder(_ emblem: Emblem) {
        let layout = EmblemLayout(emblem)
        let reach = layout.charge.side * 0.44
        if emblem.ribbon != nil { #expect(layout.charge.centre.y + reach < RibbonCurve.top + 6, "\(emblem.blazon)") }
        if layout.marks.height > 0 && emblem.ordinary?.kind != .chief
            && !emblem.marks.contains(where: { $0.kind == .laurel })
        {
            #expect(
                layout.charge.centre.y - reach > layout.marks.centre.y + layout.marks.height / 2 - 6, "\(emblem.blazon)"
            )
        }
        #expect(layout.charge.side > 48, "\(layout.charge.side): \(emblem.blazon)")
    }

    private func distance(of point: Point, from start: Point, to end: Point) -> Double {
        let way = end - start
        let square = way.x * way.x + way.y * way.y
        guard square > 0 else { return (point - start).length }
        let arm = point - start
        let share = min(max((arm.x * way.x + arm.y * way.y) / square, 0), 1)
        return (arm - way * share).length
    }

    private func randomEmblem(_ random: inout SeededRandom) -> Emblem {
        func any<Value>(_ values: [Value], _ random: inout SeededRandom) -> Value {
            values[Int.random(in: values.indices, using: &random)]
        }
        func tincture(_ random: inout SeededRandom) -> Tincture {
            Bool.random(using: &random)
                ? any(Tincture.all, &random) : Tincture(Colour(UInt32.random(in: 0...0xffffff, using: &random)))
        }
        var emblem = Emblem(
            shape: any(Emblem.Shape.allCases, &random),
            field: Emblem.Field(
                division: any(Emblem.Division.allCases + [nil], &random), first: tincture(&random),
                second: tincture(&random)))
        emblem.ordinary = any(Emblem.Ordinary.Kind.allCases + [nil], &random).map {
            .init(kind: $0, tincture: tincture(&random))
        }
        emblem.charge = any(FigureDrawing.all + [nil], &random).map {
            .init(figure: .drawn($0), tincture: tincture(&random))
        }
        emblem.border = any(Emblem.Border.Style.allCases + [nil], &random).map {
            .init(style: $0, tincture: tincture(&random))
        }
        if let kind = any(Emblem.Mark.Kind.allCases + [nil], &random) {
            emblem.marks.append(
                .init(kind: kind, count: Int.random(in: 1...kind.most, using: &random), tincture: tincture(&random)))
            if kind == .stars { emblem.marks.append(.init(kind: .laurel, count: 1, tincture: tincture(&random))) }
        }
        let letters = Glyph.plainLetters + Glyph.figuresAndSigns
        let text = String(
            (0..<Int.random(in: 1...18, using: &random)).map { index in index % 5 == 4 ? " " : any(letters, &random).0 }
        )
        if (try? RibbonLettering.set(text)) != nil {
            emblem.ribbon = .init(text: text, tincture: tincture(&random), letters: tincture(&random))
        }
        return emblem
    }
}
