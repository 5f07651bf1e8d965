/// Text in the encodings that published files have: entities of HTML and XML, escapes of JSON, octets of URLs.
enum EncodedText {
    /// Whether decoding what begins here could bring an address to light, or with `forNames` a name.
    static func isWorthDecoding(_ text: Slice<UnsafeBufferPointer<UInt8>>, forNames: Bool) -> Bool {
        func begins(_ starts: String...) -> Bool { starts.contains { text.starts(with: $0.utf8) } }
        return switch text.first {
        case UInt8(ascii: "%"):
            begins("%40", "%25") || forNames && text.dropFirst().first.map(isHex) == true
        case UInt8(ascii: "&"):
            forNames || begins("&#", "&com", "&amp;#", "&amp;com", "&amp;amp")
        case UInt8(ascii: "\\"): forNames || begins(#"\u00"#, #"\\"#)
        default: false
        }
    }

    /// - Returns: nil when nothing is encoded.
    static func decoded(_ text: [UInt8]) -> [UInt8]? {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var index = 0
        var hasChanged = false
        while index < text.count {
            let byte = text[index]
            let found: (scalar: [UInt8], length: Int)? =
                switch byte {
                case UInt8(ascii: "%"): octet(text, at: index)
                case UInt8(ascii: "&"): entity(text, at: index)
                case UInt8(ascii: "\\"): escape(text, at: index)
                default: nil
                }
            if let found {
                result += found.scalar
                index += found.length
                hasChanged = true
            } else {
                result.append(byte)
                index += 1
            }
        }
        return hasChanged ? result : nil
    }

    private static func octet(_ text: [UInt8], at index: Int) -> ([UInt8], Int)? {
        guard index + 2 < text.count, let value = number(text[index + 1...index + 2], radix: 16) else { return nil }
        return ([UInt8(truncatingIfNeeded: value)], 3)
    }

    private static let entities: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "commat": "@", "period": ".",
        "Tab": " ", "NewLine": " ", "hyphen": "-", "dash": "-", "lowbar": "_", "plus": "+",
    ]

    private static func entity(_ text: [UInt8], at index: Int) -> ([UInt8], Int)? {
        guard let end = text[index...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = text[(index + 1)..<end]
        let length = end - index + 1
        if name.first == UInt8(ascii: "#") {
            let digits = name.dropFirst()
            let isHexadecimal = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } == true
            guard let value = number(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10)
            else { return nil }
            return utf8(value).map { ($0, length) }
        }
        return entities[String(decoding: name, as: UTF8.self)].map { (Array($0.utf8), length) }
    }

    /// `\uD83D` and the like stay, for names and addresses have none.
    private static func escape(_ text: [UInt8], at index: Int) -> ([UInt8], Int)? {
        guard index + 1 < text.count else { return nil }
        switch text[index + 1] {
        case UInt8(ascii: "u"):
            guard index + 5 < text.count, let value = number(text[index + 2...index + 5], radix: 16) else { return nil }
            return utf8(value).map { ($0, 6) }
        case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "b"), UInt8(ascii: "f"):
            return ([UInt8(ascii: " ")], 2)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return ([text[index + 1]], 2)
        default: return nil
        }
    }

    private static func utf8(_ value: UInt32) -> [UInt8]? {
        Unicode.Scalar(value).map { Array(String($0).utf8) }
    }

    private static func number(_ digits: ArraySlice<UInt8>, radix: UInt32) -> UInt32? {
        guard !digits.isEmpty, digits.count <= 8 else { return nil }
        var value: UInt32 = 0
        for digit in digits {
            let lower = digit | 0x20
            let own: UInt32
            switch digit {
            case 0x30...0x39: own = UInt32(digit - 0x30)
            default:
                guard radix == 16, (0x61...0x66).contains(lower) else { return nil }
                own = UInt32(lower - 0x61) + 10
            }
            value = value &* radix &+ own
        }
        return value
    }

    private static func isHex(_ byte: UInt8) -> Bool { number([byte][...], radix: 16) != nil }

    /// The payload of a compact JWS; nil when it is none.
    static func payload(ofToken text: [UInt8]) -> [UInt8]? {
        let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        var payload: [UInt8] = []
        payload.reserveCapacity(parts[1].count * 3 / 4)
        var bits: UInt32 = 0
        var count = 0
        for byte in parts[1] {
            guard let value = base64URL(byte) else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                payload.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return payload
    }

    private static func base64URL(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x41...0x5A: byte - 0x41
        case 0x61...0x7A: byte - 0x61 + 26
        case 0x30...0x39: byte - 0x30 + 52
        case UInt8(ascii: "-"): 62
        case UInt8(ascii: "_"): 63
        default: nil
        }
    }
}
