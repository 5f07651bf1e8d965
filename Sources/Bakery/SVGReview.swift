/// Goes through an SVG without declarations: what libxml2 says of its elements, where the markup has them.
struct SVGReview {
    private(set) var hazards: [SVGHazard] = []
    private(set) var size: SVGInspection.Size?
    private(set) var title: String?
    private(set) var isBaked = false

    private static let mostHazards = 1_000

    private let markup: XMLMarkup
    private var elements: ArraySlice<XMLReading.Element>
    private var open: [Open] = []
    /// How many elements are open around the one that is being taken out, and what is wrong with that.
    private var removed: (depth: Int, hazard: SVGHazard)?

    private struct Open {
        let element: XMLReading.Element
        let range: Range<Int>
        /// Of a title or a style.
        var text = LocatedText()
        /// Whether a part of it can only go with the whole.
        var isEntangled = false
    }

    init(_ text: [UInt8]) throws {
        // Before the markup: it counts on well-formed XML.
        elements = try XMLReading.elements(of: text)[...]
        markup = try XMLMarkup(text)
        try SVGVocabulary.checkRoot(elements.first)
        size = SVGLength.size(elements.first?.attributes ?? [])
        for piece in markup.pieces {
            try take(piece)
            guard hazards.count <= Self.mostHazards else {
                throw ImageError(.unmendable, detail: "more than \(Self.mostHazards) things that are no drawing")
            }
        }
        guard elements.isEmpty, open.isEmpty, removed == nil else { throw ImageError(.unmendable) }
    }

    private mutating func take(_ piece: XMLMarkup.Piece) throws {
        switch piece {
        case .start(let tag): try start(tag)
        case .end(let range): try end(range)
        case .text(let range): try words(range, .content)
        case .verbatim(let range):
            try words(range, .verbatim)
            verbatim(range)
        case .comment(let range): comment(range)
        case .instruction(let range, let target): instruction(range, target)
        case .documentType(let type):
            if !type.isPlain { hazards.append(SVGHazard(.declaration, "DOCTYPE", at: type.range)) }
        case .declaration: break
        }
    }

    private mutating func start(_ tag: XMLMarkup.Tag) throws {
        guard let element = elements.popFirst(), agrees(tag, element) else { throw ImageError(.unmendable) }
        let holdsElsewhere = open.last.map { SVGVocabulary.holdsWords($0.element) } == true
        open.append(Open(element: element, range: tag.range))
        if removed == nil {
            if SVGVocabulary.isBadge(element) { isBaked = true }
            if let kind = holdsElsewhere ? .foreignContent : SVGVocabulary.hazard(of: element) {
                removed = (open.count, SVGHazard(kind, name(of: tag), at: tag.range))
            } else {
                try attributes(tag, element)
            }
        }
        if tag.isEmpty { try end(tag.range) }
    }

    private mutating func attributes(_ tag: XMLMarkup.Tag, _ element: XMLReading.Element) throws {
        let places = tag.attributes.filter { !isNamespace($0) }
        for (place, attribute) in zip(places, element.attributes) {
            if let (kind, name) = SVGVocabulary.hazard(of: attribute, in: element) {
                hazards.append(SVGHazard(kind, name, at: place.range))
            } else if attribute.prefix.isEmpty, attribute.name.lowercased() == "style" {
                style(attribute.value, at: place)
            }
        }
    }

    private mutating func style(_ value: String, at place: XMLMarkup.Attribute) {
        guard let hazard = SVGStyle.hazard(in: Array(value.utf8)) else { return }
        var text = LocatedText()
        guard text.append(place.value, of: markup.bytes, as: .attribute), text.bytes.elementsEqual(value.utf8),
            let cuts = cuts(of: text)
        else {
            hazards.append(SVGHazard(hazard.kind, hazard.name, at: place.range))
            return
        }
        hazards += cuts
    }

    private mutating func end(_ range: Range<Int>) throws {
        guard let closed = open.popLast() else { throw ImageError(.unmendable) }
        let whole = closed.range.lowerBound..<range.upperBound
        if let removed {
            guard removed.depth == open.count + 1 else { return }
            hazards.append(removed.hazard.moved(to: whole))
            self.removed = nil
        } else if SVGVocabulary.isStyle(closed.element) {
            style(closed, at: whole)
        } else if title == nil, open.count == 1, closed.element.name == "title" {
            let words = String(decoding: closed.text.bytes, as: UTF8.self)
            title = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }

    private mutating func style(_ style: Open, at whole: Range<Int>) {
        if !style.isEntangled, let cuts = cuts(of: style.text) {
            hazards += cuts
        } else {
            let hazard = SVGStyle.hazard(in: style.text.bytes) ?? (.hiddenMarkup, "style")
            hazards.removeAll { whole.lowerBound <= $0.range.lowerBound }
            hazards.append(SVGHazard(hazard.kind, hazard.name, at: whole))
        }
    }

    /// The parts of a style to take out; nil when only the whole will do.
    private func cuts(of text: LocatedText) -> [SVGHazard]? {
        guard let cuts = SVGStyle.cuts(of: text.bytes) else { return nil }
        var hazards: [SVGHazard] = []
        for cut in cuts {
            guard let place = text.source(of: cut.range) else { return nil }
            hazards.append(SVGHazard(cut.kind, cut.name, at: place))
        }
        return hazards
    }

    private mutating func words(_ range: Range<Int>, _ form: LocatedText.Form) throws {
        guard removed == nil, let last = open.indices.last, SVGVocabulary.holdsWords(open[last].element) else { return }
        guard open[last].text.append(range, of: markup.bytes, as: form) else { throw ImageError(.unmendable) }
    }

    /// What looks ahead in an HTML page for pictures to load takes what is between the brackets for tags.
    private mutating func verbatim(_ range: Range<Int>) {
        guard removed == nil, let last = open.indices.last else { return }
        let text = markup.bytes[range]
        let hasTags = zip(text, text.dropFirst()).contains { first, second in
            first == UInt8(ascii: "<") && Unicode.Scalar(second).properties.isAlphabetic
        }
        guard hasTags else { return }
        if SVGVocabulary.isStyle(open[last].element) {
            open[last].isEntangled = true
        } else {
            let whole = range.lowerBound - "<![CDATA[".utf8.count..<range.upperBound + "]]>".utf8.count
            let name = String(decoding: markup.bytes[whole], as: UTF8.self)
            hazards.append(SVGHazard(.hiddenMarkup, name, at: whole, replacement: text.flatMap(LocatedText.escaped)))
        }
    }

    private mutating func comment(_ range: Range<Int>) {
        guard removed == nil else { return }
        let text = markup.bytes[range].dropFirst(4)
        if text.starts(with: ">".utf8) || text.starts(with: "->".utf8) {
            hazards.append(SVGHazard(.hiddenMarkup, String(decoding: markup.bytes[range], as: UTF8.self), at: range))
        }
    }

    private mutating func instruction(_ range: Range<Int>, _ target: Range<Int>) {
        guard removed == nil else { return }
        let name = String(decoding: markup.bytes[target], as: UTF8.self)
        if name.lowercased() == "xml-stylesheet" {
            hazards.append(SVGHazard(.styleSheetInstruction, name, at: range))
        } else if markup.bytes[range].dropLast(2).contains(UInt8(ascii: ">")) {
            hazards.append(SVGHazard(.hiddenMarkup, name, at: range))
        }
    }

    /// Whether both readings see the same tag.
    private func agrees(_ tag: XMLMarkup.Tag, _ element: XMLReading.Element) -> Bool {
        let places = tag.attributes.filter { !isNamespace($0) }
        return markup.says(element.prefix, element.name, at: tag.name) && places.count == element.attributes.count
            && zip(places, element.attributes).allSatisfy { markup.says($1.prefix, $1.name, at: $0.name) }
    }

    private func isNamespace(_ attribute: XMLMarkup.Attribute) -> Bool {
        let name = markup.bytes[attribute.name]
        return name.elementsEqual("xmlns".utf8) || name.starts(with: "xmlns:".utf8)
    }

    private func name(of tag: XMLMarkup.Tag) -> String {
        String(decoding: markup.bytes[tag.name], as: UTF8.self)
    }
}
