extension MarkdownDocument {
    /// A picture as the page can load it.
    package struct ShownPicture: Hashable, Sendable {
        package let address: String
        /// In CSS pixels; nil when unknown.
        package let size: Size?

        package struct Size: Hashable, Sendable {
            package let width: Int
            package let height: Int

            package init(width: Int, height: Int) {
                self.width = width
                self.height = height
            }
        }

        package init(address: String, size: Size? = nil) {
            self.address = address
            self.size = size
        }
    }

    /// The document as an HTML fragment.
    /// - Parameters:
    ///   - topLevel: the level of its uppermost headings on the page.
    ///   - anchorPrefix: stands before every `id`, so that two documents can share a page.
    ///   - address: the address of a `.named` or `.file` link; nil leaves only its text.
    ///   - picture: a `.file` picture; nil leaves only its description.
    package func html(
        topLevel: Int = 2, anchorPrefix: String = "",
        address: (Link) -> String? = { _ in nil },
        picture: (Picture) -> ShownPicture? = { _ in nil }
    ) -> [UInt8] {
        var writer = MarkdownHTML(document: self, topLevel: topLevel, anchorPrefix: anchorPrefix)
        for event in events.list { writer.take(event, address: address, picture: picture) }
        return writer.html
    }
}

/// Writes events as HTML. No depth of nesting costs stack, and nothing an author writes becomes markup.
private struct MarkdownHTML {
    private(set) var html: [UInt8] = []
    private let document: MarkdownDocument
    private let topLevel: Int
    private let anchorPrefix: String

    private var headings = 0
    private var links = 0
    private var pictures = 0
    /// What each open link wrote at its start, so that its end matches.
    private var openLinks: [Bool] = []
    private var pictureDepth = 0
    private var isInBody = false
    private var task: StaticString?

    init(document: MarkdownDocument, topLevel: Int, anchorPrefix: String) {
        self.document = document
        self.topLevel = topLevel
        self.anchorPrefix = anchorPrefix
        html.reserveCapacity(document.input.bytes.count * 3 / 2)
    }

    mutating func take(
        _ event: MarkdownEvent,
        address: (MarkdownDocument.Link) -> String?,
        picture: (MarkdownDocument.Picture) -> MarkdownDocument.ShownPicture?
    ) {
        switch event {
        case .open(.image): openPicture(picture)
        case .close(.image): pictureDepth -= 1
        case _ where pictureDepth > 0: break
        case .open(.link): openLink(address)
        case .open(let element): opened(element)
        case .close(let element): closed(element)
        case .text(let words): html.appendEscaped(document.events.words[words])
        case .code(let words):
            html.append("<code>")
            html.appendEscaped(document.events.words[words])
            html.append("</code>")
        case .html(let words): html.appendEscaped(HTMLComments.removed(from: document.events.words[words])[...])
        case .softBreak: html.append("\n")
        case .lineBreak: html.append("<br>\n")
        case .codeBlock(let info, let words): codeBlock(info, document.events.words[words])
        case .htmlBlock(let words, _): htmlBlock(document.events.words[words])
        case .thematicBreak: block("<hr>\n")
        }
    }

    private mutating func opened(_ element: MarkdownEvent.Element) {
        switch element {
        case .quote: block("<blockquote>\n")
        case .list(let start): list(start)
        case .item(let done):
            block(done == nil ? "<li>" : "<li class=\"task\">")
            task = done.map { $0 ? "☑ " : "☐ " }
        case .paragraph(let tight, _):
            if !tight { block("<p>") }
            if let task { html.append(task) }
            task = nil
        case .heading: openHeading()
        case .table: block("<div class=\"table\" tabindex=\"0\">\n<table>\n")
        case .row(let isHeader, _):
            if isHeader {
                html.append("<thead>\n")
            } else if !isInBody {
                html.append("<tbody>\n")
                isInBody = true
            }
            html.append("<tr>\n")
        case .cell(let isHeader, let alignment): openCell(isHeader, alignment)
        case .emphasis: html.append("<em>")
        case .strong: html.append("<strong>")
        case .strikethrough: html.append("<del>")
        case .link, .image: break
        }
    }

    private mutating func closed(_ element: MarkdownEvent.Element) {
        switch element {
        case .quote: block("</blockquote>\n")
        case .list(let start): html.append(start == nil ? "</ul>\n" : "</ol>\n")
        case .item: html.append("</li>\n")
        case .paragraph(let tight, _): if !tight { html.append("</p>\n") }
        case .heading: closeHeading()
        case .table:
            if isInBody { html.append("</tbody>\n") }
            isInBody = false
            html.append("</table>\n</div>\n")
        case .row(let isHeader, _): html.append(isHeader ? "</tr>\n</thead>\n" : "</tr>\n")
        case .cell(let isHeader, _): html.append(isHeader ? "</th>\n" : "</td>\n")
        case .emphasis: html.append("</em>")
        case .strong: html.append("</strong>")
        case .strikethrough: html.append("</del>")
        case .link: if openLinks.popLast() == true { html.append("</a>") }
        case .image: break
        }
    }

    /// A block begins on a line of its own.
    private mutating func block(_ tag: StaticString) {
        if let last = html.last, last != UInt8(ascii: "\n") { html.append("\n") }
        html.append(tag)
    }

    private mutating func list(_ start: Int?) {
        switch start {
        case nil: block("<ul>\n")
        case 1: block("<ol>\n")
        case .some(let number):
            block("<ol start=\"")
            html += String(number).utf8
            html.append("\">\n")
        }
    }

    private mutating func openHeading() {
        let heading = document.headings[headings]
        block("<h")
        html.append(levelDigit(heading))
        html.append(" id=\"")
        html.appendEscaped(anchorPrefix + heading.anchor)
        html.append("\">")
    }

    private mutating func closeHeading() {
        html.append("</h")
        html.append(levelDigit(document.headings[headings]))
        html.append(">\n")
        headings += 1
    }

    private func levelDigit(_ heading: MarkdownDocument.Heading) -> UInt8 {
        UInt8(ascii: "0") + UInt8(min(max(topLevel + heading.depth, 1), 6))
    }

    private mutating func openCell(_ isHeader: Bool, _ alignment: MarkdownEvent.Alignment?) {
        html.append(isHeader ? "<th scope=\"col\"" : "<td")
        if let alignment {
            html.append(" class=\"align-")
            html += alignment.rawValue.utf8
            html.append("\"")
        }
        html.append(">")
    }

    private mutating func codeBlock(_ info: Range<Int>, _ bytes: ArraySlice<UInt8>) {
        block("<pre tabindex=\"0\"><code")
        let info = String(decoding: document.events.words[info], as: UTF8.self)
        if let language = info.split(whereSeparator: \.isWhitespace).first {
            html.append(" class=\"language-")
            html.appendEscaped(language)
            html.append("\"")
        }
        html.append(">")
        html.appendEscaped(bytes)
        html.append("</code></pre>\n")
    }

    private mutating func htmlBlock(_ bytes: ArraySlice<UInt8>) {
        let shown = HTMLComments.removed(from: bytes)
        guard shown.contains(where: { $0 > 0x20 }) else { return }
        block("<pre tabindex=\"0\">")
        html.appendEscaped(shown[...])
        html.append("</pre>\n")
    }

    private mutating func openLink(_ address: (MarkdownDocument.Link) -> String?) {
        let link = document.links[links]
        links += 1
        // A link in a link is none: HTML forbids it, and browsers would end the outer one here.
        guard !openLinks.contains(true), let target = target(of: link, address) else {
            return openLinks.append(false)
        }
        html.append("<a href=\"")
        html.appendAddress(target)
        writeTitle(link.title)
        html.append("\">")
        openLinks.append(true)
    }

    private func target(of link: MarkdownDocument.Link, _ address: (MarkdownDocument.Link) -> String?) -> String? {
        switch link.destination {
        case .web(let target): target
        case .anchor(let anchor): anchor.isEmpty ? "#" : "#" + anchorPrefix + anchor
        case .named, .file: address(link)
        case .refused: nil
        }
    }

    private mutating func openPicture(_ picture: (MarkdownDocument.Picture) -> MarkdownDocument.ShownPicture?) {
        pictureDepth += 1
        guard pictureDepth == 1 else { return }
        let described = document.pictures[pictures]
        pictures += 1
        guard case .file = described.destination, let shown = picture(described) else {
            return html.appendEscaped(described.alt)
        }
        html.append("<img src=\"")
        html.appendAddress(shown.address)
        html.append("\" alt=\"")
        html.appendEscaped(described.alt)
        writeTitle(described.title)
        if let size = shown.size {
            html += "\" width=\"\(size.width)\" height=\"\(size.height)".utf8
        }
        html.append("\" loading=\"lazy\">")
    }

    private mutating func writeTitle(_ title: String) {
        guard !title.isEmpty else { return }
        html.append("\" title=\"")
        html.appendEscaped(title)
    }
}
