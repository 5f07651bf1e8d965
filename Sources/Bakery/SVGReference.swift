/// Judges the addresses in an SVG: those in attributes and those in styles.
enum SVGReference {
    /// Where an address stands, which decides what may be embedded there.
    enum Place {
        /// Shown as a picture.
        case picture
        /// Within a style: pictures and fonts.
        case style
        /// Followed or copied: within the file only.
        case link
    }

    private static let pictures: Set<String> = [
        "image/png", "image/x-png", "image/jpeg", "image/jpg", "image/pjpeg", "image/gif", "image/webp", "image/avif",
        "image/bmp",
    ]
    private static let fonts = ["font/", "application/font-", "application/x-font-", "application/vnd.ms-fontobject"]
    private static let scripts = ["javascript:", "vbscript:", "livescript:", "mocha:"]
    /// Functions that load what they are given, be it a string.
    static let loaders: Set<String> = ["image-set", "-webkit-image-set", "image", "src"]

    /// What is wrong with an address; nil for one within the file, or an embedded picture or font.
    static func hazard(of address: String, in place: Place) -> SVGHazard.Kind? {
        let bytes = address.utf8.lazy.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }.drop { $0 <= 0x20 }
        let head = String(decoding: Array(bytes.prefix(80)), as: UTF8.self).lowercased()
        if head.isEmpty || head.utf8.first == UInt8(ascii: "#") { return nil }
        if head.hasPrefix("data:") {
            let type = head.dropFirst(5).prefix { $0 != ";" && $0 != "," }.filter { !$0.isWhitespace }
            switch place {
            case .picture where pictures.contains(type): return nil
            case .style where pictures.contains(type) || fonts.contains(where: type.hasPrefix): return nil
            default: return .externalReference
            }
        }
        return scripts.contains(where: head.hasPrefix) ? .scriptAddress : .externalReference
    }

    /// Whether an address, or a value in which one may stand, runs code.
    static func runs(_ value: String) -> Bool {
        let plain = String(decoding: value.utf8.filter { $0 > 0x20 }, as: UTF8.self).lowercased()
        return scripts.contains(where: plain.contains)
    }

    /// What a style, or an attribute that may hold one, seems to refer to in any reading, even a careless one.
    static func hazards(inStyle style: [UInt8]) -> [(kind: SVGHazard.Kind, name: String)] {
        guard style.contains(where: "(@:\\".utf8.contains) else { return [] }
        let plain = lowercased(unescaped(style))
        // A comment can hide an address or, opened within quotes, pretend to: both readings must be harmless.
        return hazards(inPlain: plain) + (contains("/*", plain) ? hazards(inPlain: withoutComments(plain)) : [])
    }

    private static func hazards(inPlain style: [UInt8]) -> [(kind: SVGHazard.Kind, name: String)] {
        var found: [(kind: SVGHazard.Kind, name: String)] = []
        if contains("@import", style) { found.append((.styleImport, "@import")) }
        for word in ["javascript:", "vbscript:"] where contains(word, style) { found.append((.scriptAddress, word)) }
        for word in ["expression(", "-moz-binding", "behavior:"] where containsWord(word, style) {
            found.append((.scriptAddress, word))
        }
        for word in loaders.sorted().map({ $0 + "(" }) where containsWord(word, style) {
            found.append((.externalReference, word))
        }
        for start in places(of: "url(", in: style) {
            let argument = style[(start + 4)...].lazy.prefix { $0 != UInt8(ascii: ")") }
            let address = argument.filter { $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }.prefix(
                100)
            let text = String(decoding: Array(address), as: UTF8.self)
            if let kind = hazard(of: text, in: .style) { found.append((kind, text)) }
        }
        return found
    }

    private static func places(of word: String, in text: [UInt8]) -> [Int] {
        let word = Array(word.utf8)
        guard text.count >= word.count else { return [] }
        return (0...text.count - word.count).filter { index in
            text[index] == word[0] && text[index..<index + word.count].elementsEqual(word)
        }
    }

    private static func contains(_ word: String, _ text: [UInt8]) -> Bool {
        !places(of: word, in: text).isEmpty
    }

    /// As a word of its own: `behavior` and not `scroll-behavior`.
    private static func containsWord(_ word: String, _ text: [UInt8]) -> Bool {
        places(of: word, in: text).contains { $0 == 0 || !CSSTokens.isNamePart(text[$0 - 1]) }
    }

    private static func lowercased(_ text: [UInt8]) -> [UInt8] {
        text.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    }

    /// CSS escapes resolved (CSS Syntax 3 § 4.3.7).
    private static func unescaped(_ style: [UInt8]) -> [UInt8] {
        guard style.contains(UInt8(ascii: "\\")) else { return style }
        var result: [UInt8] = []
        var index = 0
        while index < style.count {
            guard style[index] == UInt8(ascii: "\\") else {
                result.append(style[index])
                index += 1
                continue
            }
            index += 1
            let digits = style[index...].prefix(6).prefix { Unicode.Scalar($0).properties.isASCIIHexDigit }
            if let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) {
                index += digits.count
                result += Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
                if index < style.count, CSSTokens.isSpace(style[index]) { index += 1 }
            } else if index < style.count {
                if style[index] != 0x0A { result.append(style[index]) }
                index += 1
            }
        }
        return result
    }

    private static func withoutComments(_ style: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < style.count {
            guard style[index] == UInt8(ascii: "/"), style[index...].starts(with: "/*".utf8) else {
                result.append(style[index])
                index += 1
                continue
            }
            index += 2
            while index < style.count, !style[index...].starts(with: "*/".utf8) { index += 1 }
            index = min(index + 2, style.count)
        }
        return result
    }
}
