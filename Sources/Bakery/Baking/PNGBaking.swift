/// Where a PNG holds awards, and where it takes them.
struct PNGBaking {
    private(set) var found = BakedAwards()

    /// After `IHDR`, where every reader comes by before the pixels.
    private let start: Int

    init(_ bytes: [UInt8], budget: BakingBudget) throws {
        guard bytes.count <= budget.png else { throw ImageError(.tooLarge, detail: "\(bytes.count) bytes") }
        let chunks = try PNGChunks(bytes, checking: .all, most: budget.chunks)
        _ = try PNGHeader(chunks)
        start = chunks.chunks.first?.range.upperBound ?? 0
        // The older kinds of chunk count where there is no other.
        for isInternational in [true, false] {
            for chunk in chunks.chunks {
                guard let text = PNGText(chunk, in: bytes), (text.kind == .international) == isInternational else {
                    continue
                }
                found.add(text.version, at: chunk.range, isOutdated: text.isOutdated) {
                    () throws(BakingError.Fault) -> BakedPayload in try text.payload(within: budget)
                }
            }
        }
    }

    func additions(_ payloads: [BakedPayload]) -> [Splice.Edit] {
        payloads.isEmpty
            ? [] : [Splice.Edit(range: start..<start, replacement: payloads.flatMap(PNGText.chunk))]
    }
}
