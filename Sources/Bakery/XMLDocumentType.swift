/// A document type declaration, read only to take it out: what it would load is never loaded.
struct XMLDocumentType {
    let range: Range<Int>
    let publicID: String?
    /// What stands between the brackets, entities or anything else.
    let hasDeclarations: Bool
    /// The general entities, by name; the first declaration counts (XML § 4.2).
    let entities: [String: Entity]

    enum Entity: Equatable {
        /// Plain characters, as the file writes them.
        case text(Range<Int>)
        /// Markup, other entities, or another file.
        case more
    }

    /// Whether it says only what every SVG is: one of the W3C's own, with nothing declared beside it.
    var isPlain: Bool {
        !hasDeclarations && publicID?.hasPrefix("-//W3C//DTD SVG ") == true
    }

    init(_ cursor: inout XMLCursor) throws {
        let start = cursor.offset
        try cursor.expect("<!DOCTYPE")
        cursor.skipSpace()
        _ = try cursor.name()
        cursor.skipSpace()
        var publicID: String?
        if cursor.takes("PUBLIC") {
            cursor.skipSpace()
            publicID = String(decoding: cursor.bytes[try cursor.quoted()], as: UTF8.self)
            cursor.skipSpace()
            _ = try cursor.quoted()
        } else if cursor.takes("SYSTEM") {
            cursor.skipSpace()
            _ = try cursor.quoted()
        }
        cursor.skipSpace()
        var entities: [String: Entity] = [:]
        hasDeclarations = cursor.takes("[")
        if hasDeclarations {
            while !cursor.takes("]") { try Self.declaration(&cursor, &entities) }
            cursor.skipSpace()
        }
        try cursor.expect(">")
        range = start..<cursor.offset
        self.publicID = publicID
        self.entities = entities
    }

    private static func declaration(_ cursor: inout XMLCursor, _ entities: inout [String: Entity]) throws {
        cursor.skipSpace()
        if cursor.looks(at: "]".utf8) { return }
        if cursor.takes("%") {
            _ = try cursor.name()
            try cursor.expect(";")
        } else if cursor.takes("<!--") {
            try cursor.skip(past: "-->")
        } else if cursor.takes("<?") {
            try cursor.skip(past: "?>")
        } else if cursor.takes("<!ENTITY") {
            try entity(&cursor, &entities)
        } else {
            try cursor.expect("<!")
            try rest(&cursor)
        }
    }

    private static func entity(_ cursor: inout XMLCursor, _ entities: inout [String: Entity]) throws {
        cursor.skipSpace()
        if !cursor.looks(at: "%".utf8) {
            let name = String(decoding: cursor.bytes[try cursor.name()], as: UTF8.self)
            cursor.skipSpace()
            var entity = Entity.more
            if cursor.looks(at: "\"".utf8) || cursor.looks(at: "'".utf8) {
                let value = try cursor.quoted()
                if !cursor.bytes[value].contains(where: "<&%".utf8.contains) { entity = .text(value) }
            }
            entities[name] = entities[name] ?? entity
        }
        try rest(&cursor)
    }

    /// To the end of a declaration, past whatever is quoted.
    private static func rest(_ cursor: inout XMLCursor) throws {
        while let byte = cursor.next {
            if cursor.takes(">") { return }
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                _ = try cursor.quoted()
            } else {
                cursor.offset += 1
            }
        }
        throw cursor.mistake
    }
}
