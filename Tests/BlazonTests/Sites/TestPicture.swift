/// Pictures made by hand: see-through, and of nothing at all when they are large.
enum TestPicture {
    /// Some person's badge, as it was baked into a picture.
    static let baked = chunk("tEXt", Array("openbadges\0https://badges.example.edu/awards/1".utf8))

    /// The place where a photograph was taken.
    static let located = chunk(
        "eXIf", Array("MM\0*".utf8) + [0, 0, 0, 8, 0, 1, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26])

    static func png(width: UInt32, height: UInt32, with chunks: [UInt8] = []) -> [UInt8] {
        let header = number(width) + number(height) + [8, 6, 0, 0, 0]
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", header)
            + chunks + chunk("IDAT", data(Int(width) * Int(height) > 200_000 ? 0 : Int(height) * (Int(width) * 4 + 1)))
            + chunk("IEND", [])
    }

    /// A zlib stream of zeros, stored.
    private static func data(_ count: Int) -> [UInt8] {
        var stream: [UInt8] = [0x78, 0x01]
        var rest = count
        repeat {
            let size = min(rest, 65_535)
            rest -= size
            let low = UInt8(size & 255)
            let high = UInt8(size >> 8)
            stream += [rest == 0 ? 1 : 0, low, high, ~low, ~high] + [UInt8](repeating: 0, count: size)
        } while rest > 0
        // Adler-32 of zeros: the sum stays 1, and is added once for each byte.
        return stream + number(UInt32(count % 65_521) << 16 | 1)
    }

    private static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
        let body = Array(type.utf8) + data
        return number(UInt32(data.count)) + body + number(crc(body))
    }

    private static func number(_ value: UInt32) -> [UInt8] {
        [UInt8(value >> 24), UInt8(value >> 16 & 255), UInt8(value >> 8 & 255), UInt8(value & 255)]
    }

    private static func crc(_ bytes: [UInt8]) -> UInt32 {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }
}
