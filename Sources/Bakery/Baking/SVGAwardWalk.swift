/// Finds the awards in an SVG: what libxml2 says of its elements, where the markup has them.
struct SVGAwardWalk {
    let markup: XMLMarkup
    let root: XMLMarkup.Tag
    private(set) var awards: [Award] = []
    private(set) var isPrefixUsedElsewhere = false

    private var elements: ArraySlice<XMLReading.Element>
    private var depth = 0
    private var open: (award: Award, depth: Int)?

    /// An element that bakes one.
    struct Award {
        let version: BakedPayload.Version
        let verify: String?
        var range: Range<Int>
        /// Whether its prefix is declared by the root.
        var usesPrefix = false
        var text = LocatedText()
        var hasEntities = false
    }

    init(_ markup: XMLMarkup, _ elements: [XMLReading.Element]) throws {
        self.markup = markup
        self.elements = elements[...]
        let tags = markup.pieces.lazy.compactMap { piece in
            if case .start(let tag) = piece { tag } else { nil }
        }
        guard let first = tags.first else { throw ImageError(.malformed) }
        root = first
        for piece in markup.pieces {
            switch piece {
            case .start(let tag): try start(tag)
            case .end(let range): end(range)
            case .text(let range): words(range, .content)
            case .verbatim(let range): words(range, .verbatim)
            case .declaration, .documentType, .instruction, .comment: break
            }
        }
        guard self.elements.isEmpty, depth == 0 else { throw Self.disagreement }
    }

    /// A document type that two readers understand differently is nothing to splice.
    static let disagreement = ImageError(.malformed, detail: "its elements cannot be told apart")

    private mutating func start(_ tag: XMLMarkup.Tag) throws {
        guard let element = elements.popFirst(), markup.says(element.prefix, element.name, at: tag.name) else {
            throw Self.disagreement
        }
        depth += 1
        // What is within an award goes with it.
        if open == nil, depth > 1, let version = BakedPayload.Version(element) {
            let verify = element.attributes.first { $0.name == "verify" && $0.namespace.isEmpty }?.value
            open = (Award(version: version, verify: verify, range: tag.range), depth)
        }
        if usesPrefix(tag) {
            if open == nil { isPrefixUsedElsewhere = true } else { open?.award.usesPrefix = true }
        }
        if tag.isEmpty { end(tag.range) }
    }

    private mutating func end(_ range: Range<Int>) {
        if let open, open.depth == depth {
            var award = open.award
            award.range = award.range.lowerBound..<range.upperBound
            awards.append(award)
            self.open = nil
        }
        depth -= 1
    }

    private mutating func words(_ range: Range<Int>, _ form: LocatedText.Form) {
        guard let level = open?.depth, level == depth else { return }
        if open?.award.text.append(range, of: markup.bytes, as: form) == false { open?.award.hasEntities = true }
    }

    private func usesPrefix(_ tag: XMLMarkup.Tag) -> Bool {
        func isPrefixed(_ name: Range<Int>) -> Bool { markup.bytes[name].starts(with: "openbadges:".utf8) }
        let declaresIt = tag.attributes.contains { markup.bytes[$0.name].elementsEqual("xmlns:openbadges".utf8) }
        let isRoot = depth == 1
        return (isRoot || !declaresIt) && (isPrefixed(tag.name) || tag.attributes.contains { isPrefixed($0.name) })
    }
}

extension SVGAwardWalk.Award {
    /// The body where it is JSON, else `verify` (Open Badges 2.0 and 3.0, Baking, § SVG).
    func payload(within budget: BakingBudget) throws(BakingError.Fault) -> BakedPayload {
        guard !hasEntities else { throw .malformed }
        guard text.bytes.count <= budget.payload, (verify?.utf8.count ?? 0) <= budget.payload else {
            throw .tooLarge(limit: budget.payload)
        }
        let said = verify.flatMap { BakedPayload.Form(Array($0.utf8)[...]) }
        let body = BakedPayload.Form(text.bytes[...])
        if let body, case .json = body {
            guard case .url(let url)? = said else { return BakedPayload(reading: version, body) }
            return BakedPayload(reading: version, body, hostedAt: url)
        }
        if let form = said ?? body { return BakedPayload(reading: version, form) }
        let isEmpty = PayloadText.trimmed(text.bytes[...]).isEmpty && verify?.allSatisfy(\.isWhitespace) != false
        throw isEmpty ? .empty : .unknownForm
    }
}
