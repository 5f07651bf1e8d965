/// The start tag of the root, where awards go in. Places are those of the file.
struct SVGRoot {
    static let declaration = "xmlns:openbadges="

    /// As it is written, with its prefix.
    let name: [UInt8]
    /// Behind the last attribute.
    let attributesEnd: Int
    /// Behind the tag.
    let tagEnd: Int
    /// The `/>` of a root without content.
    let emptyEnd: Range<Int>?
    /// What the prefix `openbadges` stands for; nil when it is free.
    let declared: String?
    /// The declaration of the prefix, where it is as and where a baker of ours writes it.
    let ownDeclaration: Range<Int>?

    init(_ tag: XMLMarkup.Tag, in text: [UInt8], _ encoding: SVGEncoding) throws {
        let end = tag.attributes.last?.range.upperBound ?? tag.name.upperBound
        let declaration = tag.attributes.first { text[$0.name].elementsEqual("xmlns:openbadges".utf8) }
        name = Array(text[tag.name])
        declared = declaration.map { attribute in
            String(decoding: text[attribute.value], as: UTF8.self)
        }
        let whole = end..<tag.range.upperBound
        let close = tag.range.upperBound - (tag.isEmpty ? 2 : 1)..<tag.range.upperBound
        let places = encoding.places(of: [whole, close, declaration?.range ?? 0..<0])
        guard places.count == 3 else { throw ImageError(.malformed) }
        (attributesEnd, tagEnd) = (places[0].lowerBound, places[0].upperBound)
        emptyEnd = tag.isEmpty ? places[1] : nil
        let isOwn =
            declaration.map { attribute in
                attribute.range.upperBound == end
                    && text[attribute.range].elementsEqual(
                        Array(" \(Self.declaration)\"".utf8) + text[attribute.value] + Array("\"".utf8))
            } == true
        ownDeclaration = isOwn ? places[2] : nil
    }
}
