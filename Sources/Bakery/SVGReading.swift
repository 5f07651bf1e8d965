/// One way through an SVG: its encoding, its document type, its elements; and the file without what is no drawing.
struct SVGReading {
    let inspection: SVGInspection
    let cleaned: [UInt8]
    let isChanged: Bool

    init(_ bytes: [UInt8], budget: Int) throws {
        guard bytes.count <= budget else { throw ImageError(.tooLarge, detail: "\(bytes.count) bytes") }
        guard !bytes.isEmpty else { throw ImageError(.malformed) }
        let encoding = try SVGEncoding(bytes)
        let prolog = try SVGProlog(encoding)
        let review = try SVGReview(prolog.splice.applied(to: encoding.text))
        let found = review.hazards.map { $0.moved(to: prolog.splice.origin(of: $0.range)) }
        // Entities within what is taken out go with it.
        let ranges = found.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
        let before = prolog.hazards.filter { !Self.covers(ranges, $0.range) }
        let hazards = (before + found).sorted { $0.range.lowerBound < $1.range.lowerBound }
        let edits = hazards.map { Splice.Edit(range: $0.range, replacement: $0.replacement) }
        guard let splice = Splice(edits + prolog.encodingEdit) else { throw ImageError(.unmendable) }
        cleaned = splice.applied(to: encoding.text)
        isChanged = !splice.edits.isEmpty
        let places = encoding.places(of: hazards.map(\.range))
        inspection = SVGInspection(
            size: review.size, title: review.title, isBaked: review.isBaked,
            hazards: zip(hazards, places).map { $0.moved(to: $1) }, formerEncoding: encoding.former?.rawValue)
    }

    private static func covers(_ ranges: [Range<Int>], _ part: Range<Int>) -> Bool {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].lowerBound <= part.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low > 0 && part.upperBound <= ranges[low - 1].upperBound
    }
}
