import Bakery

/// An SVG of the user's as a charge: small, and nothing but a drawing.
package struct ChargeFile: Hashable, Sendable {
    /// As it is named in the blazon.
    package let name: String
    /// The start tag of its root without `<`, place and size; and all that follows.
    private let rootName: String
    private let attributes: String
    private let rest: String
    /// What was left out of it, each by its name.
    let leftOut: [String]

    /// The largest file that still leaves room for the emblem.
    static let mostBytes = 8 << 10

    package enum Mistake: Error, Hashable {
        case tooLarge(Int)
        case unreadable
        case noSize
        /// More than a drawing, and it cannot be taken out.
        case unmendable(String)
        case styleSheet
    }

    package init(_ bytes: [UInt8], name: String) throws(Mistake) {
        guard bytes.count <= Self.mostBytes else { throw .tooLarge(bytes.count) }
        let clean = try Self.clean(bytes)
        guard let text = String(validating: clean.bytes, as: UTF8.self), var tag = RootTag(text) else {
            throw .unreadable
        }
        guard let size = clean.original.size, size.width > 0, size.height > 0 else { throw .noSize }
        guard !text.contains("<style") && !text.contains(":style") else { throw .styleSheet }
        if !tag.attributes.contains(where: { $0.name == "viewBox" }) {
            tag.attributes.append(("viewBox", "\"0 0 \(SVGText.number(size.width)) \(SVGText.number(size.height))\""))
        }
        self.name = name
        leftOut = Set(clean.original.hazards.filter { $0.kind != .entityReference }.map(\.name)).sorted()
        rootName = tag.name
        attributes = tag.attributes.filter { !["x", "y", "width", "height", "id"].contains($0.name) }
            .map { " \($0.name)=\($0.quotedValue)" }.joined()
        rest = text.lastIndex(of: ">").map { String(text[tag.end...$0]) } ?? ""
    }

    private static func clean(_ bytes: [UInt8]) throws(Mistake) -> CleanSVG {
        do {
            return try CleanSVG(bytes)
        } catch let error as ImageError where error.code == .unmendable {
            throw .unmendable(error.detail)
        } catch {
            throw .unreadable
        }
    }

    func nested(x: String, y: String, side: String) -> String {
        "<\(rootName) x=\"\(x)\" y=\"\(y)\" width=\"\(side)\" height=\"\(side)\"\(attributes)\(rest)"
    }
}

/// The first start tag of a document that is known to be well-formed.
private struct RootTag {
    let name: String
    var attributes: [(name: String, quotedValue: String)] = []
    /// Where it closes: at `>` or `/>`.
    let end: String.Index

    init?(_ text: String) {
        var place = text.startIndex
        while let open = text[place...].firstIndex(of: "<") {
            let rest = text[open...]
            if rest.hasPrefix("<!--") {
                guard let close = rest.firstRange(of: "-->") else { return nil }
                place = close.upperBound
            } else if rest.hasPrefix("<?") || rest.hasPrefix("<!") {
                guard let close = rest.firstIndex(of: ">") else { return nil }
                place = text.index(after: close)
            } else {
                place = text.index(after: open)
                break
            }
        }
        func skipSpace() { while place < text.endIndex, text[place].isWhitespace { place = text.index(after: place) } }
        let afterName = text[place...].firstIndex { $0.isWhitespace || $0 == ">" || $0 == "/" } ?? text.endIndex
        name = String(text[place..<afterName])
        guard !name.isEmpty else { return nil }
        place = afterName
        skipSpace()
        while place < text.endIndex, text[place] != ">", text[place] != "/" {
            guard let equals = text[place...].firstIndex(of: "=") else { return nil }
            let attribute = text[place..<equals].filter { !$0.isWhitespace }
            place = text.index(after: equals)
            skipSpace()
            guard place < text.endIndex, let close = text[text.index(after: place)...].firstIndex(of: text[place])
            else { return nil }
            attributes.append((attribute, String(text[place...close])))
            place = text.index(after: close)
            skipSpace()
        }
        end = place
    }
}
