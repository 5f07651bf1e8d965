/// Writes text as an SVG is encoded.
enum SVGScript {
    case utf8
    /// UTF-8 that says it is ASCII: strict readers take no other letters.
    case ascii
    case latin1
    case utf16(isLittle: Bool)

    init(_ bytes: [UInt8], _ encoding: SVGEncoding) {
        switch encoding.former {
        case .utf16: self = .utf16(isLittle: bytes.first == 0xFF)
        case .latin1: self = .latin1
        case nil:
            let name = SVGEncoding.declared(bytes).map { String(decoding: bytes[$0], as: UTF8.self).lowercased() }
            self = name == "us-ascii" || name == "ascii" ? .ascii : .utf8
        }
    }

    var name: String {
        switch self {
        case .utf8: "UTF-8"
        case .ascii: "US-ASCII"
        case .latin1: "ISO-8859-1"
        case .utf16: "UTF-16"
        }
    }

    /// The first character that cannot be written: no character of XML 1.0 (§ 2.2), or none of the encoding.
    func unwritable(in text: [UInt8]) -> Unicode.Scalar? {
        guard text.contains(where: { $0 < 0x20 || $0 > 0x7E }) else { return nil }
        return String(decoding: text, as: UTF8.self).unicodeScalars.first { !canWrite($0.value) }
    }

    private func canWrite(_ scalar: UInt32) -> Bool {
        guard scalar >= 0x20 || scalar == 0x09 || scalar == 0x0A || scalar == 0x0D, scalar != 0xFFFE, scalar != 0xFFFF
        else { return false }
        return switch self {
        case .utf8, .utf16: true
        case .ascii: scalar < 0x80
        // What lies between are letters to some readers and controls to others.
        case .latin1: scalar < 0x80 || 0xA0...0xFF ~= scalar
        }
    }

    /// - Parameter text: in UTF-8, of characters that can be written.
    func bytes(_ text: [UInt8]) -> [UInt8] {
        switch self {
        case .utf8, .ascii: text
        case .latin1: String(decoding: text, as: UTF8.self).unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        case .utf16(let isLittle):
            String(decoding: text, as: UTF8.self).utf16.flatMap { unit in
                isLittle ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            }
        }
    }
}
