/// PNGs to begin with, and their checksums.
enum PNGSamples {
    static let all: [[UInt8]] = [
        file([]),
        file([chunk("iTXt", text("openbadges", flag: 0, Array(#"{"id":"http://a.test/1"}"#.utf8)))]),
        file([
            chunk("iTXt", text("openbadgecredential", flag: 0, Array("a.b.c".utf8))),
            chunk("tEXt", Array("openbadges\0http://a.test/1".utf8)), chunk("acTL", [0, 0, 0, 1, 0, 0, 0, 0]),
        ]),
        file([
            chunk("iTXt", text("openbadges", flag: 1, deflated)),
            chunk("zTXt", Array("openbadges\0\0".utf8) + deflated),
            chunk("tEXt", Array("Software\0x".utf8)),
        ]) + [1, 2, 3],
    ]

    static let words: [[UInt8]] =
        [
            chunk("iTXt", text("openbadges", flag: 0, Array("a.b.c".utf8))),
            chunk("iTXt", text("clrcredential", flag: 1, deflated)),
            chunk("iTXt", text("openbadgecredential", flag: 0, Array("{}".utf8))), chunk("IEND", []), chunk("tEXt", []),
            chunk("IDAT", [1, 2, 3]), deflated, [0, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0xFF], [0x7F, 0xFF, 0xFF, 0xFF], [0],
            [1], [0x78, 0x9C],
        ]
        + ["openbadges\0", "openbadgecredential\0", "clrcredential\0", "iTXt", "tEXt", "zTXt", "IDAT", "{", "http://a"]
        .map { Array($0.utf8) }

    /// `{"a":1}`, stored (RFC 1950, RFC 1951 § 3.2.4).
    private static let deflated: [UInt8] =
        [0x78, 0x01, 0x01, 7, 0, 0xF8, 0xFF] + Array(#"{"a":1}"#.utf8) + [0x08, 0x2A, 0x02, 0x09]

    private static func text(_ keyword: String, flag: UInt8, _ text: [UInt8]) -> [UInt8] {
        Array(keyword.utf8) + [0, flag, 0, 0, 0] + text
    }

    private static func file(_ chunks: [[UInt8]]) -> [UInt8] {
        signature + chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0]) + chunks.flatMap(\.self)
            + chunk("IDAT", [0x78, 0x9C, 0x03, 0, 0, 0, 0, 1]) + chunk("IEND", [])
    }

    private static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
        let body = Array(type.utf8) + data
        return number(UInt32(data.count)) + body + number(sum(body[...]))
    }

    /// Each chunk as long as its frame says, as far as there are any, with the checksum it should have.
    static func mended(_ bytes: [UInt8]) -> [UInt8] {
        var mended = bytes
        var offset = signature.count
        while bytes.count - offset >= 12 {
            let length = bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
            guard length <= bytes.count - offset - 12 else { break }
            let end = offset + 8 + length
            mended.replaceSubrange(end..<end + 4, with: number(sum(bytes[offset + 4..<end])))
            offset = end + 4
        }
        return mended
    }

    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    private static func number(_ value: UInt32) -> [UInt8] {
        withUnsafeBytes(of: value.bigEndian) { Array($0) }
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }

    private static func sum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        ~bytes.reduce(0xFFFF_FFFF) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ $0 >> 8 }
    }
}
