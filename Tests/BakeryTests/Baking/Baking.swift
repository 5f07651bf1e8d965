import Bakery
import Testing

/// Awards to bake, and what bakers of other kinds write.
enum Baking {
    static let assertion = #"{"@context":"https://w3id.org/openbadges/v2","id":"https://a.test/1.json","name":"é 😀"}"#
    static let credential = #"{"@context":["https://www.w3.org/ns/credentials/v2"],"name":"<b>&amp; \"ź\""}"#
    static let token = "eyJhbGciOiJFUzI1NiJ9.e30.c2lnLV8"
    static let address = "https://a.test/1.json"

    static func payload(
        _ version: BakedPayload.Version, _ text: String, hostedAt url: String? = nil
    ) throws -> BakedPayload {
        try BakedPayload(version, text: Array(text.utf8), hostedAt: url)
    }

    /// One of each version, in each form that is written.
    static func pairs() throws -> [[BakedPayload]] {
        [
            [
                try payload(.openBadges2, assertion, hostedAt: address), try payload(.openBadges3, credential),
                try payload(.clr2, credential),
            ],
            [
                try payload(.openBadges2, token), try payload(.openBadges3, token), try payload(.clr2, token),
            ],
        ]
    }

    static func text(_ keyword: String, _ text: String) -> [UInt8] {
        Samples.chunk("iTXt", Array(keyword.utf8) + [0, 0, 0, 0, 0] + Array(text.utf8))
    }

    static func compressed(_ keyword: String, _ stream: [UInt8]) -> [UInt8] {
        Samples.chunk("iTXt", Array(keyword.utf8) + [0, 1, 0] + Array("en\0mot\0".utf8) + stream)
    }

    /// A zlib stream of one stored block.
    static func stored(_ text: [UInt8]) -> [UInt8] {
        let count = [UInt8(text.count & 0xFF), UInt8(text.count >> 8)]
        return [0x78, 0x01, 0x01] + count + count.map(~) + text + adler(text)
    }

    /// A zlib stream of a brace and spaces behind it, 258 for each 13 bits (RFC 1951 § 3.2.6).
    static func bomb(of matches: Int) -> [UInt8] {
        var bits: [UInt8] = []
        func put(_ value: Int, _ count: Int) {
            for shift in (0..<count).reversed() { bits.append(UInt8(value >> shift & 1)) }
        }
        bits += [1, 1, 0]
        put(0x30 + 0x7B, 8)
        put(0x30 + 0x20, 8)
        for _ in 0..<matches {
            put(0b1100_0101, 8)
            put(0, 5)
        }
        put(0, 7)
        var bytes: [UInt8] = [0x78, 0x9C]
        for start in stride(from: 0, to: bits.count, by: 8) {
            let byte = bits[start..<min(start + 8, bits.count)]
            bytes.append(byte.enumerated().reduce(0) { $0 | $1.element << UInt8($1.offset) })
        }
        return bytes + adler([0x7B] + [UInt8](repeating: 0x20, count: 1 + matches * 258))
    }

    private static func adler(_ text: [UInt8]) -> [UInt8] {
        var (low, high) = (1, 0)
        for byte in text {
            low = (low + Int(byte)) % 65_521
            high = (high + low) % 65_521
        }
        return [UInt8(high >> 8), UInt8(high & 255), UInt8(low >> 8), UInt8(low & 255)]
    }
}

extension BadgeImage {
    /// What is baked in, as text.
    func text(_ version: BakedPayload.Version) throws -> String? {
        try payload(version).map { String(decoding: $0.text, as: UTF8.self) }
    }
}
