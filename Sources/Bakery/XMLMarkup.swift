/// The markup of an XML document in UTF-8, each piece with its place in the bytes.
///
/// Written for documents that libxml2 found well-formed, to say where things are; what cannot be placed is refused.
struct XMLMarkup {
    struct Attribute {
        /// From the white space before it to its closing quotation mark.
        let range: Range<Int>
        let name: Range<Int>
        /// Between the quotation marks.
        let value: Range<Int>
    }

    struct Tag {
        let range: Range<Int>
        let name: Range<Int>
        let attributes: [Attribute]
        let isEmpty: Bool
    }

    enum Piece {
        case declaration(Range<Int>)
        case documentType(XMLDocumentType)
        case instruction(Range<Int>, target: Range<Int>)
        case comment(Range<Int>)
        case text(Range<Int>)
        /// What is between the brackets.
        case verbatim(Range<Int>)
        case start(Tag)
        case end(Range<Int>)
    }

    let bytes: [UInt8]
    private(set) var pieces: [Piece] = []

    init(_ bytes: [UInt8]) throws {
        self.bytes = bytes
        var cursor = XMLCursor(bytes)
        if cursor.looks(at: [0xEF, 0xBB, 0xBF]) { cursor.offset = 3 }
        while let byte = cursor.next {
            pieces.append(byte == UInt8(ascii: "<") ? try Self.markup(&cursor) : Self.text(&cursor))
        }
    }

    /// Whether a name is written there.
    func says(_ prefix: String, _ name: String, at range: Range<Int>) -> Bool {
        bytes[range].elementsEqual((prefix.isEmpty ? name : prefix + ":" + name).utf8)
    }

    private static func text(_ cursor: inout XMLCursor) -> Piece {
        let start = cursor.offset
        cursor.skip { $0 != UInt8(ascii: "<") }
        return .text(start..<cursor.offset)
    }

    private static func markup(_ cursor: inout XMLCursor) throws -> Piece {
        let start = cursor.offset
        if cursor.takes("<!--") {
            try cursor.skip(past: "-->")
            return .comment(start..<cursor.offset)
        }
        if cursor.takes("<![CDATA[") {
            let content = cursor.offset
            try cursor.skip(past: "]]>")
            return .verbatim(content..<cursor.offset - 3)
        }
        if cursor.looks(at: "<!DOCTYPE".utf8) { return .documentType(try XMLDocumentType(&cursor)) }
        if cursor.takes("<?") {
            let target = try cursor.name()
            try cursor.skip(past: "?>")
            let range = start..<cursor.offset
            return cursor.bytes[target].elementsEqual("xml".utf8)
                ? .declaration(range) : .instruction(range, target: target)
        }
        if cursor.takes("</") {
            _ = try cursor.name()
            cursor.skipSpace()
            try cursor.expect(">")
            return .end(start..<cursor.offset)
        }
        return .start(try tag(&cursor))
    }

    private static func tag(_ cursor: inout XMLCursor) throws -> Tag {
        let start = cursor.offset
        try cursor.expect("<")
        let name = try cursor.name()
        var attributes: [Attribute] = []
        while true {
            let before = cursor.offset
            cursor.skipSpace()
            let isEmpty = cursor.takes("/>")
            if isEmpty || cursor.takes(">") {
                return Tag(range: start..<cursor.offset, name: name, attributes: attributes, isEmpty: isEmpty)
            }
            guard before < cursor.offset else { throw cursor.mistake }
            let attribute = try cursor.name()
            cursor.skipSpace()
            try cursor.expect("=")
            cursor.skipSpace()
            let value = try cursor.quoted()
            attributes.append(Attribute(range: before..<cursor.offset, name: attribute, value: value))
        }
    }
}
