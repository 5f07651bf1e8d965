/// What a PNG holds beside its pixels, chunk by chunk; anything that is no PNG is one text.
struct PNGTexts: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private var position: Int

    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        position = bytes.starts(with: Self.signature) ? Self.signature.count : -1
    }

    mutating func next() -> [UInt8]? {
        if position < 0 {
            position = bytes.count
            return bytes
        }
        while position + 8 <= bytes.count {
            let length = bytes[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
            let isPixels = bytes[(position + 4)..<(position + 8)].elementsEqual("IDAT".utf8)
            let content = position + 8..<Swift.min(position + 8 + length, bytes.count)
            position = content.upperBound + 4
            if !isPixels { return Array(bytes[content]) }
        }
        return nil
    }
}
