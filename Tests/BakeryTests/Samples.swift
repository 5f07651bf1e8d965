import Bakery
import Testing

/// Small images made by hand.
enum Samples {
    static func png(
        width: UInt32 = 3, height: UInt32 = 2, depth: UInt8 = 8, colour: UInt8 = 6, with chunks: [UInt8] = []
    ) -> [UInt8] {
        let header = number(width) + number(height) + [depth, colour, 0, 0, 0]
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            + chunk("IHDR", header) + chunks + chunk("IDAT", [0x78, 0x9C, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01])
            + chunk("IEND", [])
    }

    static let jpeg: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xFF, 0xC2, 0, 11, 8, 0x01, 0x2C, 0x01, 0xF4, 1, 1, 0x11, 0]
        + [0xFF, 0xD9]

    static let gif: [UInt8] = Array("GIF89a".utf8) + [0x10, 0x01, 0x20, 0x00, 0, 0, 0, 0x3B]

    static let webpExtended: [UInt8] =
        riff + Array("VP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0] + [0x3F, 0x01, 0] + [0xEF, 0, 0]

    /// 320 × 240: both less one, fourteen bits each.
    static let webpLossless: [UInt8] =
        riff + Array("VP8L".utf8) + [9, 0, 0, 0, 0x2F] + [0x3F, 0xC1, 0x3B, 0x00] + [0, 0]

    static let webpLossy: [UInt8] =
        riff + Array("VP8 ".utf8) + [30, 0, 0, 0, 0x10, 0, 0, 0x9D, 0x01, 0x2A] + [0x40, 0x01, 0xF0, 0x00]

    static func svg(_ content: String, attributes: String = #"width="10" height="10""#) -> [UInt8] {
        Array(svgText(content, attributes: attributes).utf8)
    }

    static func svgText(_ content: String, attributes: String = #"width="10" height="10""#) -> String {
        #"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \#(attributes)>"# + content
            + "</svg>"
    }

    /// The cleaned file is the one given with each hazard's bytes replaced, and nothing else is different.
    static func expectSplice(_ bytes: [UInt8], _ clean: CleanSVG) throws {
        try #require(clean.original.formerEncoding == nil)
        var expected: [UInt8] = []
        var offset = 0
        for hazard in clean.original.hazards {
            try #require(offset <= hazard.range.lowerBound)
            expected += bytes[offset..<hazard.range.lowerBound] + hazard.replacement
            offset = hazard.range.upperBound
        }
        expected += bytes[offset...]
        #expect(clean.bytes == expected)
    }

    private static let riff: [UInt8] = Array("RIFF".utf8) + [30, 0, 0, 0] + Array("WEBP".utf8)

    static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
        let body = Array(type.utf8) + data
        return number(UInt32(data.count)) + body + number(crc(body))
    }

    private static func number(_ value: UInt32) -> [UInt8] {
        [UInt8(value >> 24), UInt8(value >> 16 & 255), UInt8(value >> 8 & 255), UInt8(value & 255)]
    }

    static func crc(_ bytes: [UInt8]) -> UInt32 {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }
}
