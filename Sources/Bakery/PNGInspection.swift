/// What a PNG holds besides its pixels, of which its publisher may not know.
public struct PNGInspection: Hashable, Sendable {
    /// Its size and colours.
    public let header: PNGHeader
    /// Whether an awarded badge is baked into it: a text under one of the keywords of ``BakedPayload/Version``.
    public let isBaked: Bool
    /// Whether it says where on earth it was made: GPS coordinates in Exif or XMP.
    public let hasLocation: Bool

    /// Reads every chunk's frame, and of their contents only what the properties tell.
    /// - Throws: `ImageError`.
    public static func inspect(_ bytes: [UInt8]) throws -> PNGInspection {
        let chunks = try PNGChunks(bytes)
        let isBaked = chunks.chunks.contains { PNGText($0, in: bytes) != nil }
        let hasLocation =
            chunks.data(of: "eXIf").contains { TIFF($0)?.hasLocation == true }
            || chunks.data(of: "iTXt").contains(where: namesLocation)
        return PNGInspection(header: try PNGHeader(chunks), isBaked: isBaked, hasLocation: hasLocation)
    }

    /// XMP names what it knows in plain text.
    private static func namesLocation(_ text: ArraySlice<UInt8>) -> Bool {
        text.starts(with: "XML:com.adobe.xmp".utf8)
            && String(decoding: text, as: UTF8.self).contains("exif:GPSLatitude")
    }
}

/// The first directory of an Exif block (TIFF 6.0 § 2).
private struct TIFF {
    let hasLocation: Bool

    private static let gps = 0x8825

    init?(_ block: ArraySlice<UInt8>) {
        var reader = ByteReader(Array(block))
        let isLittle = reader.starts(with: "II".utf8)
        guard isLittle || reader.starts(with: "MM".utf8), (try? reader.skip(4)) != nil,
            let offset = Self.number(4, &reader, isLittle)
        else { return nil }
        reader.offset = offset
        guard let count = Self.number(2, &reader, isLittle) else { return nil }
        for _ in 0..<count {
            guard let tag = Self.number(2, &reader, isLittle) else { return nil }
            if tag == Self.gps {
                hasLocation = true
                return
            }
            guard (try? reader.skip(10)) != nil else { return nil }
        }
        hasLocation = false
    }

    private static func number(_ count: Int, _ reader: inout ByteReader, _ isLittle: Bool) -> Int? {
        isLittle ? try? reader.littleEndian(count) : try? reader.bigEndian(count)
    }
}
