/// What has to be settled before an SVG's elements mean anything: the name of its encoding, and its entities.
struct SVGProlog {
    let hazards: [SVGHazard]
    /// Gives the text its encoding's new name, when it has one.
    let encodingEdit: [Splice.Edit]
    /// Both together.
    let splice: Splice

    /// What the text of entities may add up to.
    private static let mostExpansion = 1 << 20
    private static let mostUses = 100_000

    init(_ encoding: SVGEncoding) throws {
        let text = encoding.text
        var edits: [Splice.Edit] = []
        if encoding.former != nil, let name = SVGEncoding.declared(text) {
            edits.append(Splice.Edit(range: name, replacement: Array("UTF-8".utf8)))
        }
        encodingEdit = edits
        hazards = try Self.hazards(text)
        guard
            let splice = Splice(edits + hazards.map { Splice.Edit(range: $0.range, replacement: $0.replacement) })
        else { throw ImageError(.unmendable) }
        self.splice = splice
    }

    private static func hazards(_ text: [UInt8]) throws -> [SVGHazard] {
        guard mayHoldDocumentType(text) else { return [] }
        let markup = try XMLMarkup(text)
        let types = markup.pieces.compactMap { piece in
            if case .documentType(let type) = piece { type } else { nil }
        }
        guard let type = types.first, !type.isPlain else { return [] }
        guard types.count == 1 else { throw ImageError(.malformed, detail: "two document types") }
        var uses = EntityUses(text: text, entities: type.entities, budget: mostExpansion, uses: mostUses)
        for piece in markup.pieces {
            switch piece {
            case .text(let range): try uses.find(in: range)
            case .start(let tag): for attribute in tag.attributes { try uses.find(in: attribute.value) }
            default: break
            }
        }
        return [SVGHazard(.declaration, "DOCTYPE", at: type.range)] + uses.hazards
    }

    private static func mayHoldDocumentType(_ text: [UInt8]) -> Bool {
        var cursor = XMLCursor(text)
        while cursor.next != nil {
            cursor.skip { $0 != UInt8(ascii: "<") }
            if cursor.looks(at: "<!DOCTYPE".utf8) { return true }
            cursor.offset += 1
        }
        return false
    }
}

/// The uses of declared entities, each with the text that stands for it.
private struct EntityUses {
    let text: [UInt8]
    let entities: [String: XMLDocumentType.Entity]
    var budget: Int
    let uses: Int
    private(set) var hazards: [SVGHazard] = []

    init(text: [UInt8], entities: [String: XMLDocumentType.Entity], budget: Int, uses: Int) {
        self.text = text
        self.uses = uses
        self.entities = entities
        self.budget = budget
    }

    mutating func find(in range: Range<Int>) throws {
        var offset = range.lowerBound
        while let start = text[offset..<range.upperBound].firstIndex(of: UInt8(ascii: "&")) {
            guard let end = text[start..<range.upperBound].firstIndex(of: UInt8(ascii: ";")) else {
                throw mistake(.malformed, at: start)
            }
            let name = text[start + 1..<end]
            if LocatedText.scalar(name) == nil { try add(String(decoding: name, as: UTF8.self), at: start..<end + 1) }
            offset = end + 1
        }
    }

    private mutating func add(_ name: String, at range: Range<Int>) throws {
        switch entities[name] {
        case nil: throw mistake(.malformed, at: range.lowerBound, "entity '\(name)' is not declared")
        case .more: throw mistake(.unmendable, at: range.lowerBound, "&\(name);")
        case .text(let value):
            budget -= value.count
            guard budget >= 0, hazards.count < uses else {
                throw mistake(.unmendable, at: range.lowerBound, "&\(name);")
            }
            hazards.append(
                SVGHazard(
                    .entityReference, "&\(name);", at: range, replacement: text[value].flatMap(LocatedText.escaped)))
        }
    }

    private func mistake(_ code: ImageError.Code, at offset: Int, _ detail: String = "") -> ImageError {
        ImageError(code, line: text[..<offset].count { $0 == UInt8(ascii: "\n") } + 1, detail: detail)
    }
}
