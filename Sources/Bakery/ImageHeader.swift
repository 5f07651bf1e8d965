/// The kind and size of an image in any format that pages show.
public struct ImageHeader: Hashable, Sendable {
    /// The formats known here.
    public enum Kind: String, Sendable, CaseIterable {
        case png
        case jpeg
        case gif
        case webp
        case svg
    }

    /// The format, told from the bytes and never from a name.
    public let kind: Kind
    /// In CSS pixels.
    public let width: Int
    /// In CSS pixels.
    public let height: Int

    /// The format that the bytes begin like; nil for none known here.
    public static func kind(of bytes: [UInt8]) -> Kind? {
        if bytes.starts(with: PNGChunks.signature) { return .png }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) { return .gif }
        if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) { return .webp }
        return looksLikeXML(bytes) ? .svg : nil
    }

    /// Reads the size from the head of the file; of an SVG, all of it.
    /// - Throws: `ImageError`.
    public static func read(_ bytes: [UInt8]) throws -> ImageHeader {
        let kind = kind(of: bytes)
        let (width, height) =
            switch kind {
            case .png: try size(PNGHeader.read(bytes))
            case .jpeg: try jpeg(bytes)
            case .gif: try gif(bytes)
            case .webp: try webp(bytes)
            case .svg: try size(SVGInspection.inspect(bytes))
            case nil: throw ImageError(.unknownKind)
            }
        guard let kind, width > 0, height > 0 else { throw ImageError(.noSize) }
        return ImageHeader(kind: kind, width: width, height: height)
    }

    /// An SVG that has been inspected already.
    /// - Throws: `ImageError`: `noSize`, `tooLarge`.
    public init(_ svg: SVGInspection) throws {
        kind = .svg
        (width, height) = try Self.size(svg)
    }

    private init(kind: Kind, width: Int, height: Int) {
        self.kind = kind
        self.width = width
        self.height = height
    }

    private static func size(_ header: PNGHeader) -> (Int, Int) {
        (header.width, header.height)
    }

    private static func size(_ svg: SVGInspection) throws -> (Int, Int) {
        guard let size = svg.size else { throw ImageError(.noSize) }
        guard size.width < 1e6, size.height < 1e6 else { throw ImageError(.tooLarge) }
        return (max(1, Int(size.width.rounded())), max(1, Int(size.height.rounded())))
    }

    /// ISO/IEC 10918-1 § B: the first frame header.
    private static func jpeg(_ bytes: [UInt8]) throws -> (Int, Int) {
        var reader = ByteReader(bytes, at: 2)
        while true {
            guard try reader.byte() == 0xFF else { throw ImageError(.damaged, detail: "no marker where one must be") }
            var marker = try reader.byte()
            while marker == 0xFF { marker = try reader.byte() }
            switch marker {
            case 0x01, 0xD0...0xD7: continue
            case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
                try reader.skip(3)
                let height = try reader.bigEndian(2)
                return (try reader.bigEndian(2), height)
            case 0xD9, 0xDA: throw ImageError(.damaged, detail: "no frame header")
            default:
                let length = try reader.bigEndian(2)
                guard length >= 2 else { throw ImageError(.damaged, detail: "segment of length \(length)") }
                try reader.skip(length - 2)
            }
        }
    }

    private static func gif(_ bytes: [UInt8]) throws -> (Int, Int) {
        var reader = ByteReader(bytes, at: 6)
        return (try reader.littleEndian(2), try reader.littleEndian(2))
    }

    /// RFC 9649 § 2: extended, lossless or lossy.
    private static func webp(_ bytes: [UInt8]) throws -> (Int, Int) {
        var reader = ByteReader(bytes, at: 12)
        if reader.starts(with: "VP8X".utf8) {
            try reader.skip(12)
            return (try reader.littleEndian(3) + 1, try reader.littleEndian(3) + 1)
        }
        if reader.starts(with: "VP8L".utf8) {
            try reader.skip(8)
            guard try reader.byte() == 0x2F else { throw ImageError(.damaged, detail: "VP8L signature") }
            let packed = try reader.littleEndian(4)
            return (packed & 0x3FFF + 1, packed >> 14 & 0x3FFF + 1)
        }
        guard reader.starts(with: "VP8 ".utf8) else { throw ImageError(.damaged, detail: "unknown first chunk") }
        try reader.skip(11)
        guard reader.starts(with: [0x9D, 0x01, 0x2A]) else { throw ImageError(.damaged, detail: "VP8 start code") }
        try reader.skip(3)
        return (try reader.littleEndian(2) & 0x3FFF, try reader.littleEndian(2) & 0x3FFF)
    }

    private static func looksLikeXML(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        return text.first { $0 > 0x20 } == UInt8(ascii: "<")
    }
}
