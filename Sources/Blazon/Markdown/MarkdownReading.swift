/// Goes through a document's events once: gathers its outline and finds what is wrong with it.
struct MarkdownReading {
    private let path: SourcePath
    private let input: MarkdownInput
    private var events = MarkdownEvents()
    private(set) var diagnostics: [Diagnostic] = []

    private var headings: [MarkdownDocument.Heading] = []
    private var links: [MarkdownDocument.Link?] = []
    private var pictures: [MarkdownDocument.Picture] = []
    private var rawHTML: [MarkdownDocument.RawHTML] = []
    private var anchors = AnchorNames()
    private var levels: [Int] = []

    private var depth = 0
    private var quoteDepth = 0
    private var isTooDeep = false
    private var row = MarkdownEvent.Place(line: 1, column: 1, endLine: 1)
    private var cell = 0
    private var leaf = MarkdownEvent.Place(line: 1, column: 1, endLine: 1)
    private var cursor: InlineCursor?
    /// The words of the paragraph or heading, where they are wanted, and of links and pictures.
    private var text: [UInt8] = []
    private var wantsText = false
    private var excerpt: String?
    /// Links and pictures that are open: their number in `links`, and where their text begins.
    private var open: [(link: Int, text: Int)] = []
    private var pictureDepth = 0
    private var openTags: Set<String> = []

    init(_ input: MarkdownInput, at path: SourcePath) {
        self.input = input
        self.path = path
    }

    var document: MarkdownDocument {
        MarkdownDocument(
            path: path, headings: headings, links: links.compactMap(\.self), pictures: pictures,
            excerpt: excerpt ?? "", input: input, events: events, rawHTML: rawHTML)
    }

    mutating func run() {
        diagnostics += input.encodingProblems(at: path)
        guard input.bytes.count <= MarkdownBudget.bytes else {
            report(
                .fileTooLarge, "'\(path.name)' has \(input.bytes.count >> 10) KiB", 0..<0,
                help: "divide it into several of at most \(MarkdownBudget.bytes >> 10) KiB each")
            return
        }
        if let (what, offset) = MarkdownBudget.excess(in: input) {
            report(.markdownTooComplex, what, offset..<offset, help: "divide the file into several")
            return
        }
        events = MarkdownParser.events(of: input.bytes)
        for (index, event) in events.list.enumerated() { take(event, at: index) }
        checkAnchors()
    }

    private mutating func take(_ event: MarkdownEvent, at index: Int) {
        switch event {
        case .open(let element):
            depth += 1
            if depth > MarkdownBudget.nesting { reportDepth() }
            opened(element, at: index)
        case .close(let element):
            depth -= 1
            closed(element)
        case .text(let words):
            cursor?.text(events.words[words])
            gather(words)
        case .code(let words):
            cursor?.code()
            gather(words)
        case .softBreak, .lineBreak:
            cursor?.lineBreak()
            if isGathering { text.append(UInt8(ascii: " ")) }
        case .html(let words):
            takeInline(html: events.words[words])
        case .htmlBlock(let words, let place):
            takeBlock(html: events.words[words], place)
        case .codeBlock, .thematicBreak: break
        }
    }

    private mutating func opened(_ element: MarkdownEvent.Element, at index: Int) {
        switch element {
        case .quote: quoteDepth += 1
        case .paragraph(_, let place):
            let place =
                place.line > 0 ? place : TablePlaces.paragraph(before: events.list[index...], in: input) ?? place
            begin(place, at: index, wantsText: excerpt == nil)
        case .heading(_, let place):
            begin(place, at: index, wantsText: true)
            cursor?.skipHeadingMarks()
        case .row(let isHeader, let place):
            row = isHeader ? TablePlaces.header(place, in: input) : TablePlaces.row(place)
            cell = 0
        case .cell:
            leaf = row
            text = []
            wantsText = false
            if hasPlaces(at: index) { cursor = InlineCursor(LeafContent(cell: cell, row: row, in: input)) }
            cell += 1
        case .emphasis: cursor?.marks(1)
        case .strong: cursor?.marks(2)
        case .strikethrough: cursor?.marks(nil)
        case .link: openLink()
        case .image: openPicture()
        case .list, .item, .table: break
        }
    }

    private mutating func closed(_ element: MarkdownEvent.Element) {
        switch element {
        case .quote: quoteDepth -= 1
        case .paragraph:
            cursor = nil
            if wantsText, case let words = Words.collapsed(text), !words.isEmpty { excerpt = words }
        case .heading(let level, _): addHeading(level)
        case .cell: cursor = nil
        case .emphasis: cursor?.marks(1)
        case .strong: cursor?.marks(2)
        case .strikethrough: cursor?.marks(nil)
        case .link(let destination, let title): closeLink(string(destination), string(title))
        case .image(let destination, let title): closePicture(string(destination), string(title))
        case .list, .item, .table, .row: break
        }
    }

    // MARK: Blocks

    private mutating func begin(_ place: MarkdownEvent.Place, at index: Int, wantsText: Bool) {
        leaf = place
        text = []
        self.wantsText = wantsText
        guard hasPlaces(at: index) else { return }
        cursor = InlineCursor(LeafContent(block: place, quoteDepth: quoteDepth, in: input))
        cursor?.skipDefinitions()
    }

    /// Whether a paragraph, heading or cell holds anything that is asked where it stands; most hold nothing.
    private func hasPlaces(at index: Int) -> Bool {
        for event in events.list[(index + 1)...] {
            switch event {
            case .open(.link), .open(.image), .html: return true
            case .close(.paragraph), .close(.heading), .close(.cell): return false
            default: continue
            }
        }
        return false
    }

    private var isGathering: Bool { wantsText || !open.isEmpty }

    private mutating func gather(_ words: Range<Int>) {
        if isGathering { text += events.words[words] }
    }

    private func string(_ words: Range<Int>) -> String {
        String(decoding: events.words[words], as: UTF8.self)
    }

    /// The parser's positions are right for blocks; what stands in them is found from there.
    private mutating func addHeading(_ level: Int) {
        cursor = nil
        let plain = Words.collapsed(text)
        while let last = levels.last, last >= level { levels.removeLast() }
        headings.append(
            MarkdownDocument.Heading(
                level: level, depth: levels.count, text: plain, anchor: anchors.name(for: plain), span: leafSpan))
        levels.append(level)
    }

    private var leafSpan: SourceSpan {
        let line = input.line(leaf.line)
        let start = min(line.lowerBound + max(leaf.column, 1) - 1, line.upperBound)
        return SourceSpan(path, input.fileRange(start..<line.upperBound))
    }

    // MARK: Links and pictures

    private mutating func openLink() {
        cursor?.openLink(isPicture: false)
        open.append((links.count, text.count))
        if pictureDepth == 0 { links.append(nil) }
    }

    private mutating func closeLink(_ written: String, _ title: String) {
        let place = cursor?.closeLink(destination: written)
        guard let (number, start) = open.popLast(), pictureDepth == 0 else { return }
        let link = MarkdownDocument.Link(
            destination: Destination(written), written: written, title: title, text: Words.collapsed(text[start...]),
            span: span(of: place), place: place)
        links[number] = link
        diagnostics += LinkRules.problems(of: link)
    }

    private mutating func openPicture() {
        cursor?.openLink(isPicture: true)
        open.append((0, text.count))
        pictureDepth += 1
    }

    private mutating func closePicture(_ written: String, _ title: String) {
        let place = cursor?.closeLink(destination: written)
        pictureDepth -= 1
        guard let (_, start) = open.popLast(), pictureDepth == 0 else { return }
        let picture = MarkdownDocument.Picture(
            destination: Destination(written), written: written, title: title, alt: Words.collapsed(text[start...]),
            span: span(of: place), place: place)
        pictures.append(picture)
        diagnostics += LinkRules.problems(of: picture)
    }

    private func span(of place: InlineCursor.LinkPlace?) -> SourceSpan {
        guard let place else { return leafSpan }
        let destination = place.destination ?? place.whole
        return SourceSpan(path, input.fileRange(destination.isEmpty ? place.whole : destination))
    }

    private mutating func checkAnchors() {
        let anchors = headings.map(\.anchor)
        // Browsers compare fragments byte for byte, which Swift's strings do not.
        let known = Set(anchors.map { Array($0.utf8) })
        for case let link? in links {
            guard case .anchor(let anchor) = link.destination, !anchor.isEmpty, !known.contains(Array(anchor.utf8))
            else {
                continue
            }
            diagnostics.append(LinkRules.unknownAnchor(anchor, among: anchors, at: link.span))
        }
    }

    // MARK: Raw HTML

    private mutating func takeInline(html: ArraySlice<UInt8>) {
        let range = cursor?.html(html)
        rawHTML.append(MarkdownDocument.RawHTML(range: range))
        let shown = HTMLComments.removed(from: html)
        guard !shown.isEmpty, !isEndOfReportedTag(shown) else { return }
        report(html: shown, range.map { SourceSpan(path, input.fileRange($0)) } ?? leafSpan)
    }

    private mutating func takeBlock(html: ArraySlice<UInt8>, _ place: MarkdownEvent.Place) {
        leaf = place
        let first = input.line(place.line)
        let start = min(first.lowerBound + max(place.column, 1) - 1, first.upperBound)
        let end = input.line(max(place.endLine, place.line)).upperBound
        rawHTML.append(MarkdownDocument.RawHTML(range: start..<max(start, end)))
        let shown = HTMLComments.removed(from: html)
        guard shown.contains(where: { $0 > 0x20 }) else { return }
        report(html: shown, leafSpan)
    }

    private mutating func isEndOfReportedTag(_ html: [UInt8]) -> Bool {
        let isEnd = html.starts(with: "</".utf8)
        let name = html.dropFirst(isEnd ? 2 : 1).prefix { $0 > 0x20 && !"/>".utf8.contains($0) }
        let tag = String(decoding: name, as: UTF8.self).lowercased()
        if !isEnd { openTags.insert(tag) }
        return isEnd && openTags.contains(tag)
    }

    // MARK: Reports

    private mutating func report(html: [UInt8], _ span: SourceSpan) {
        let text = String(decoding: html.drop { $0 <= 0x20 }.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        let shown = text.unicodeScalars.count > 40 ? String(text.unicodeScalars.prefix(40)) + "…" : text
        diagnostics.append(
            Diagnostic(
                .rawHTML, "HTML '\(shown)' is shown as plain text", at: span,
                help: "write it in Markdown; to show the sign itself, write '\\<'"))
    }

    private mutating func reportDepth() {
        guard !isTooDeep else { return }
        isTooDeep = true
        diagnostics.append(
            Diagnostic(
                .markdownTooComplex, "more than \(MarkdownBudget.nesting) levels of nesting", at: leafSpan,
                help: "write it flatter"))
    }

    private mutating func report(_ rule: Rule, _ message: String, _ range: Range<Int>, help: String) {
        diagnostics.append(
            Diagnostic(rule, message, at: SourceSpan(path, input.fileRange(range)), help: help))
    }
}
