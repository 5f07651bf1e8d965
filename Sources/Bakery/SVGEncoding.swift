/// Brings an SVG to UTF-8, from the few other encodings in which programs save one.
struct SVGEncoding {
    /// In UTF-8.
    let text: [UInt8]
    /// Nil when the file is in UTF-8.
    let former: Former?

    enum Former: String {
        case utf16 = "UTF-16"
        case latin1 = "ISO-8859-1"
    }

    init(_ bytes: [UInt8]) throws {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            former = .utf16
            text = try Self.utf16(bytes)
            return
        }
        guard let name = Self.declared(bytes).map({ String(decoding: bytes[$0], as: UTF8.self).lowercased() }),
            !["utf-8", "utf8", "us-ascii", "ascii"].contains(name)
        else {
            former = nil
            text = bytes
            return
        }
        // Browsers read the first as the second (Encoding § 4.2), which has letters where the first has controls.
        guard ["iso-8859-1", "latin1", "windows-1252"].contains(name), !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
            throw ImageError(.unknownEncoding, detail: name)
        }
        former = .latin1
        text = bytes.flatMap { byte -> [UInt8] in
            byte < 0x80 ? [byte] : Array(String(Self.windows1252(byte)).utf8)
        }
    }

    /// Where the XML declaration names the encoding.
    static func declared(_ bytes: [UInt8]) -> Range<Int>? {
        var cursor = XMLCursor(bytes)
        if cursor.looks(at: [0xEF, 0xBB, 0xBF]) { cursor.offset = 3 }
        guard cursor.takes("<?xml") else { return nil }
        while let byte = cursor.next, byte != UInt8(ascii: "?"), byte != UInt8(ascii: ">") {
            if cursor.takes("encoding") {
                cursor.skipSpace()
                guard cursor.takes("=") else { return nil }
                cursor.skipSpace()
                return try? cursor.quoted()
            }
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                guard (try? cursor.quoted()) != nil else { return nil }
            } else {
                cursor.offset += 1
            }
        }
        return nil
    }

    /// The same places in the file as it is encoded.
    /// - Parameter ranges: of the text; the closer to order, the faster.
    func places(of ranges: [Range<Int>]) -> [Range<Int>] {
        guard let former else { return ranges }
        var known: [Int: Int] = [:]
        var offset = 0
        var place = former == .utf16 ? 2 : 0
        for bound in Set(ranges.flatMap { [$0.lowerBound, $0.upperBound] }).sorted() {
            while offset < min(bound, text.count) {
                let byte = text[offset]
                if byte & 0xC0 != 0x80 { place += former == .latin1 ? 1 : byte >= 0xF0 ? 4 : 2 }
                offset += 1
            }
            known[bound] = place
        }
        return ranges.map { range in
            let start = known[range.lowerBound, default: 0]
            return start..<max(start, known[range.upperBound, default: 0])
        }
    }

    private static func utf16(_ bytes: [UInt8]) throws -> [UInt8] {
        guard bytes.count % 2 == 0 else { throw ImageError(.truncated) }
        let isLittle = bytes[0] == 0xFF
        let units = stride(from: 2, to: bytes.count, by: 2).map { index in
            isLittle
                ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
                : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
        }
        guard let text = String(validating: units, as: UTF16.self) else {
            throw ImageError(.malformed, detail: "no UTF-16")
        }
        return Array(text.utf8)
    }

    private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
        let index = Int(byte) - 0x80
        return index < upper.count ? upper[index] : Unicode.Scalar(byte)
    }

    /// 0x80 to 0x9F; the five that mean nothing stay as they are.
    private static let upper = Array(
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}
