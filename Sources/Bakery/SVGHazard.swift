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
        /// `foreignObject`, or an element of HTML.
        case foreignContent
        /// An address that is neither in this file nor an embedded picture or font.
        case externalReference
        /// `@import` in a style.
        case styleImport
        /// An animation that changes an address or an event handler.
        case animatedReference
        /// Declarations in the document type: entities, default attributes.
        case declaration
        /// `<?xml-stylesheet …?>`.
        case styleSheetInstruction
    }

    /// What kind of thing.
    public let kind: Kind
    /// The line, from 1, where the tag that holds it ends.
    public let line: Int
    /// The element, attribute or address, shortened to be shown.
    public let name: String

    init(_ kind: Kind, line: Int, name: String) {
        self.kind = kind
        self.line = line
        let scalars = name.unicodeScalars
        self.name = scalars.count > 80 ? String(scalars.prefix(80)) + "…" : name
    }
}
