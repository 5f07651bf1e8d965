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

    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    static let largestSide = 65_535

    /// Reads the header, and goes through the chunks without reading them, so that a file cut short is found.
    /// - Throws: `ImageError`.
    public static func read(_ bytes: [UInt8]) throws -> PNGHeader {
        var reader = ByteReader(bytes)
        guard reader.starts(with: signature) else { throw ImageError(.unknownKind, detail: "no PNG signature") }
        try reader.skip(signature.count)
        guard try reader.bigEndian(4) == 13, reader.starts(with: "IHDR".utf8) else {
            throw ImageError(.damaged, detail: "IHDR is not the first chunk")
        }
        let start = reader.offset
        try reader.skip(4)
        let header = try fields(&reader)
        guard UInt32(try reader.bigEndian(4)) == crc(bytes[start..<start + 17]) else {
            throw ImageError(.damaged, detail: "checksum of IHDR")
        }
        try header.check()
        try walk(&reader)
        return header
    }

    private static func fields(_ reader: inout ByteReader) throws -> PNGHeader {
        let width = try reader.bigEndian(4)
        let height = try reader.bigEndian(4)
        let bitDepth = Int(try reader.byte())
        let colourType = Int(try reader.byte())
        let methods = (try reader.byte(), try reader.byte())
        let interlace = try reader.byte()
        guard methods == (0, 0), interlace <= 1 else { throw ImageError(.damaged, detail: "unknown method in IHDR") }
        return PNGHeader(
            width: width, height: height, bitDepth: bitDepth, colourType: colourType, isInterlaced: interlace == 1)
    }

    private func check() throws {
        guard width > 0, height > 0 else { throw ImageError(.noSize) }
        guard width <= Self.largestSide, height <= Self.largestSide else {
            throw ImageError(.tooLarge, detail: "\(width) × \(height) pixels")
        }
        let depths: [Int] =
            switch colourType {
            case 0: [1, 2, 4, 8, 16]
            case 3: [1, 2, 4, 8]
            case 2, 4, 6: [8, 16]
            default: []
            }
        guard depths.contains(bitDepth) else {
            throw ImageError(.damaged, detail: "colour type \(colourType) with bit depth \(bitDepth)")
        }
    }

    private static func walk(_ reader: inout ByteReader) throws {
        var hasData = false
        var isAtEnd = false
        while !isAtEnd {
            let length = try reader.bigEndian(4)
            isAtEnd = reader.starts(with: "IEND".utf8)
            hasData = hasData || reader.starts(with: "IDAT".utf8)
            try reader.skip(4)
            try reader.skip(length)
            try reader.skip(4)
        }
        guard hasData else { throw ImageError(.damaged, detail: "no image data") }
    }

    /// CRC-32 (§ D), bit by bit: seventeen bytes need no table.
    private static func crc(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }
}
