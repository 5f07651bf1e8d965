extension MarkdownDocument {
    /// The Markdown itself for readers elsewhere: addresses made absolute, raw HTML written so that it stays text, comments
    /// left out; every other byte as it was.
    /// - Parameter address: the absolute address of what an `.anchor`, `.named` or `.file` destination points at; nil leaves
    ///   only the text.
    package func narrative(address: (Destination) -> String?) -> String {
        var document = self
        for _ in 0..<8 {
            let edits = document.edits(address)
            let text = Self.applying(edits, to: document.input.bytes)
            // Taking marks away can bring to life what they held: then the result is read again, until all is said.
            if edits.allSatisfy(\.isAddress) { return String(decoding: text, as: UTF8.self) }
            document = Self.read(SourceText(text), at: path).0
        }
        let escaped = document.input.bytes.flatMap { $0 == UInt8(ascii: "<") ? Array("&lt;".utf8) : [$0] }
        return String(decoding: escaped, as: UTF8.self)
    }

    private struct Edit {
        let range: Range<Int>
        let text: [UInt8]
        /// Only an address is exchanged, nothing else.
        var isAddress = false
    }

    private func edits(_ address: (Destination) -> String?) -> [Edit] {
        var edits: [Edit] = []
        for link in links {
            guard let place = link.place else { continue }
            edits += Self.edits(of: place, from: link.destination, address)
        }
        for picture in pictures {
            guard let place = picture.place else { continue }
            edits += Self.edits(of: place, from: picture.destination, address)
        }
        let html = rawHTML.map(\.range)
        edits +=
            html.contains(nil) ? escapes(in: 0..<input.bytes.count) : html.compactMap(\.self).flatMap(edits(ofHTML:))
        return edits.sorted {
            ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
        }
    }

    private static func edits(
        of place: InlineCursor.LinkPlace, from destination: Destination,
        _ address: (Destination) -> String?
    ) -> [Edit] {
        let target: String?
        switch destination {
        case .web: return []
        case .refused: target = nil
        case .anchor, .named, .file: target = address(destination)
        }
        if target == nil && !place.isBracketed {
            // `<javascript:…>`: without its sign it is text. A bare address opens nothing but the web.
            return place.opener.isEmpty ? [] : [Edit(range: place.opener, text: Array("&lt;".utf8))]
        }
        guard let target else { return [Edit(range: place.opener, text: []), Edit(range: place.closer, text: [])] }
        let written = PercentCoding.encoded(target).flatMap { byte in
            switch byte {
            case UInt8(ascii: "("): Array("%28".utf8)
            case UInt8(ascii: ")"): Array("%29".utf8)
            default: [byte]
            }
        }
        guard let range = place.destination else {
            return [Edit(range: place.closer, text: "](".utf8 + written + ")".utf8, isAddress: true)]
        }
        return [Edit(range: range, text: written, isAddress: true)]
    }

    private func edits(ofHTML range: Range<Int>) -> [Edit] {
        let range = range.clamped(to: 0..<input.bytes.count)
        let comments = HTMLComments.ranges(in: input.bytes[range])
        return comments.map { Edit(range: $0, text: []) } + escapes(in: range)
    }

    private func escapes(in range: Range<Int>) -> [Edit] {
        range.compactMap { index in
            input.bytes[index] == UInt8(ascii: "<") ? Edit(range: index..<index + 1, text: Array("&lt;".utf8)) : nil
        }
    }

    /// Of edits that overlap, the first and largest counts.
    private static func applying(_ edits: [Edit], to bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        for edit in edits where edit.range.lowerBound >= index && edit.range.upperBound <= bytes.count {
            result += bytes[index..<edit.range.lowerBound]
            result += edit.text
            index = edit.range.upperBound
        }
        return result + bytes[index...]
    }
}
