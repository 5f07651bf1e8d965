/// Something in an SVG that is more than a drawing.
public struct SVGHazard: Hashable, Sendable {
    /// What kind of thing.
    public enum Kind: String, Sendable, CaseIterable {
        /// A `script`, `handler` or `listener` element.
        case script
        /// An attribute such as `onload`.
        case eventHandler
        /// An address that runs: `javascript:` and its like.
        case scriptAddress
        /// `foreignObject`, an element of HTML or MathML, or any element within a title, a description or a style.
        case foreignContent
        /// An address that is neither in this file nor an embedded picture or font.
        case externalReference
        /// `@import` in a style.
        case styleImport
        /// An animation that changes an address or an event handler.
        case animatedReference
        /// A document type with declarations, or one that is none of the W3C's.
        case declaration
        /// A use of an entity that the document type declares.
        case entityReference
        /// `<?xml-stylesheet …?>`.
        case styleSheetInstruction
        /// A comment, an instruction or a CDATA section that ends earlier, or is read as tags, where the drawing stands in HTML.
        case hiddenMarkup
    }

    /// What kind of thing.
    public let kind: Kind
    /// The element, attribute or address, shortened to be shown.
    public let name: String
    /// The bytes of the file that it takes up: a whole element, attribute, declaration of a style.
    public let range: Range<Int>
    /// What stands for it in a cleaned file: nothing, except for the text of an entity or of a CDATA section.
    public let replacement: [UInt8]

    init(_ kind: Kind, _ name: String, at range: Range<Int>, replacement: [UInt8] = []) {
        self.kind = kind
        let words = name.unicodeScalars.prefix(160).split(whereSeparator: \.properties.isWhitespace)
            .joined(separator: [" "])
        let shown = String(String.UnicodeScalarView(words))
        self.name = shown.unicodeScalars.count > 80 ? String(shown.unicodeScalars.prefix(79)) + "…" : shown
        self.range = range
        self.replacement = replacement
    }

    func moved(to range: Range<Int>) -> SVGHazard {
        SVGHazard(kind, name, at: range, replacement: replacement)
    }
}
