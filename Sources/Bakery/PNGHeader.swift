/// What a PNG says of itself in its first chunk (PNG, third edition, § 11.2.1).
public struct PNGHeader: Hashable, Sendable {
    /// In pixels.
    public let width: Int
    /// In pixels.
    public let height: Int
    /// Bits per sample or palette index.
    public let bitDepth: Int
    /// 0 greyscale, 2 truecolour, 3 indexed, 4 greyscale with alpha, 6 truecolour with alpha.
    public let colourType: Int
    /// Adam7.
    public let isInterlaced: Bool

    static let largestSide = 65_535

    /// Reads the header, and goes through the chunks, so that a file cut short or damaged on its way is found.
    /// - Throws: `ImageError`.
    public static func read(_ bytes: [UInt8]) throws -> PNGHeader {
        try PNGHeader(PNGChunks(bytes))
    }

    init(_ chunks: PNGChunks) throws {
        guard let data = chunks.chunks.first?.data, data.count == 13 else {
            throw Self.error(.damaged, "length")
        }
        var reader = ByteReader(chunks.bytes, at: data.lowerBound)
        width = try reader.bigEndian(4)
        height = try reader.bigEndian(4)
        bitDepth = Int(try reader.byte())
        colourType = Int(try reader.byte())
        let methods = (try reader.byte(), try reader.byte())
        let interlace = try reader.byte()
        guard methods == (0, 0), interlace <= 1 else { throw Self.error(.damaged, "unknown method") }
        isInterlaced = interlace == 1
        try check()
    }

    private func check() throws {
        guard width > 0, height > 0 else { throw Self.error(.noSize, "\(width) × \(height) pixels") }
        guard width <= Self.largestSide, height <= Self.largestSide else {
            throw Self.error(.tooLarge, "\(width) × \(height) pixels")
        }
        let depths: [Int] =
            switch colourType {
            case 0: [1, 2, 4, 8, 16]
            case 3: [1, 2, 4, 8]
            case 2, 4, 6: [8, 16]
            default: []
            }
        guard depths.contains(bitDepth) else {
            throw Self.error(.damaged, "colour type \(colourType) with bit depth \(bitDepth)")
        }
    }

    private static func error(_ code: ImageError.Code, _ detail: String) -> ImageError {
        ImageError(code, chunk: "IHDR", offset: PNGChunks.signature.count, detail: detail)
    }
}
