/// Draws share cards. Measures are pixels.
struct ShareCardDrawing {
    /// Goes up with every change of what is drawn.
    static let version = 2

    let card: ShareCard
    let name: TextBlock
    let facts: [TextBlock]
    let issuer: TextBlock
    let address: TextBlock

    private static let panel = 480.0
    private static let emblem = 400.0
    private static let margin = 48.0
    private static let paper = Colour(0xfbfaf7)
    private static let ink = Colour(0x1c2028)
    private static let quiet = Colour(0x565b66)
    private static let gap = 26.0
    private static let lineGap = 8.0

    private static let nameStyle = TextBlock.Style(
        face: .serif, isBold: true, sizes: [76, 72, 68, 64, 60, 56, 52, 48, 44], lines: 2)
    private static let factsStyle = TextBlock.Style(
        face: .sans, isBold: true, sizes: [36, 34, 32], lines: 1)
    private static let taglineStyle = TextBlock.Style(
        face: .sans, isBold: true, sizes: [36, 34, 32], lines: 2)
    private static let issuerStyle = TextBlock.Style(
        face: .sans, isBold: false, sizes: [36, 34, 32, 30], lines: 2)
    private static let addressStyle = TextBlock.Style(
        face: .sans, isBold: false, sizes: [28, 26, 24], lines: 1)

    init(_ card: ShareCard) {
        self.card = card
        let width = Self.right - Self.left
        func block(_ text: String, _ style: TextBlock.Style, width: Double = width) -> TextBlock {
            TextBlock(text, style, width: width, language: card.language)
        }
        name = block(card.title, Self.nameStyle)
        if card.facts.count > 1 {
            let line = block(card.facts.joined(separator: " · "), Self.factsStyle)
            facts = line.isShortened ? card.facts.map { block($0, Self.factsStyle) } : [line]
        } else {
            facts = card.facts.map { block($0, Self.taglineStyle) }
        }
        issuer = block(
            card.issuer, Self.issuerStyle, width: width - (card.logo.map { Double($0.width) + 24 } ?? 0))
        address = block(card.address, Self.addressStyle)
    }

    private static var left: Double { panel + margin }
    private static var right: Double { Double(ShareCard.width) - margin }

    func png(showing picture: [UInt8]) throws -> [UInt8] {
        let raster = try Raster(width: ShareCard.width, height: ShareCard.height, ground: Self.paper)
        let drawing = try card.picture.drawing(of: picture)
        let emblem = try drawing.square(Int(Self.emblem))
        let ground = try PictureGround(of: card.picture, drawn: emblem, else: card.tincture)
        if try ground.swallows(emblem) {
            // An emblem of ours leaves room for it.
            let margin = card.picture.tincture == nil ? Self.outline : 0
            let narrower = try drawing.square(Int(Self.emblem), margin: margin)
            draw(narrower, over: ground, isOutlined: true, on: raster)
        } else {
            draw(emblem, over: ground, isOutlined: false, on: raster)
        }
        if !FontSet.shared.isEmpty { drawWords(on: raster, Self.legible(ground.colour)) }
        if let logo = card.logo {
            let x = leftwards ? Self.right - Double(logo.width) : Self.left
            try logo.draw(on: raster, x: x, y: Self.issuerCentre - Double(logo.height) / 2)
        }
        return try RasterPNG.bytes(of: raster)
    }

    private var leftwards: Bool { name.runsLeftwards }

    private func draw(_ emblem: Raster, over ground: PictureGround, isOutlined: Bool, on raster: Raster) {
        let height = Double(ShareCard.height)
        let isPale = ground.colour.contrast(with: Self.paper) < 1.5
        raster.fill(x: 0, y: 0, width: Self.panel, height: height, ground.colour)
        if isPale {
            raster.use(Self.ink, opacity: 0.14)
            raster.fillCurrent(x: Self.panel, y: 0, width: 2, height: height)
        }
        let x = (Self.panel - Self.emblem) / 2
        let y = (height - Self.emblem) / 2
        if isOutlined {
            raster.use(isPale ? ground.colour.companion : Self.paper)
            for (across, down) in Self.around { raster.stamp(emblem, x: x + across, y: y + down) }
        }
        raster.lay(emblem, x: x, y: y)
    }

    private static let outline = 6
    /// Steps to all sides that draw a picture's outline.
    private static let around: [(Double, Double)] = [
        (6, 0), (5.5, 2.3), (4.2, 4.2), (2.3, 5.5), (0, 6), (-2.3, 5.5), (-4.2, 4.2), (-5.5, 2.3),
        (-6, 0), (-5.5, -2.3), (-4.2, -4.2), (-2.3, -5.5), (0, -6), (2.3, -5.5), (4.2, -4.2), (5.5, -2.3),
    ]

    private static let ruleHeight = 424.0
    private static let issuerCentre = 490.0
    private static let addressTop = 558.0

    private func drawWords(on raster: Raster, _ accent: Colour) {
        let x = leftwards ? Self.right : Self.left
        let factsHeight = facts.reduce(0) { $0 + $1.height + Self.lineGap } - Self.lineGap
        let height = name.height + (facts.isEmpty ? 0 : factsHeight + Self.gap)
        var y = max(Self.margin, (Self.ruleHeight - height) / 2 + 12)
        for line in facts {
            line.draw(on: raster, x: x, y: y, accent, leftwards: leftwards)
            y += line.height + Self.lineGap
        }
        if !facts.isEmpty { y += Self.gap - Self.lineGap }
        name.draw(on: raster, x: x, y: y, Self.ink, leftwards: leftwards)
        raster.use(Self.ink, opacity: 0.14)
        raster.fillCurrent(x: Self.left, y: Self.ruleHeight, width: Self.right - Self.left, height: 2)
        let indent = card.logo.map { Double($0.width) + 24 } ?? 0
        issuer.draw(
            on: raster, x: leftwards ? x - indent : x + indent, y: Self.issuerCentre - issuer.height / 2, Self.ink,
            leftwards: leftwards)
        address.draw(on: raster, x: x, y: Self.addressTop, Self.quiet, leftwards: leftwards)
    }

    /// The colour, darkened until words in it can be read on paper.
    private static func legible(_ colour: Colour) -> Colour {
        var colour = colour
        while colour.contrast(with: paper) < 4.5 { colour = colour.companion }
        return colour
    }
}
