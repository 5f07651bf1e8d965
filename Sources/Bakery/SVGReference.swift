/// Judges the addresses in an SVG: those in attributes and those in styles.
enum SVGReference {
    private static let embedded = [
        "image/png", "image/jpeg", "image/jpg", "image/gif", "image/webp", "image/avif", "font/", "application/font",
        "application/x-font",
    ]

    /// What is wrong with an address; nil for one within the file, or an embedded picture or font.
    static func hazard(of address: String) -> SVGHazard.Kind? {
        let bytes = address.utf8.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }.drop { $0 <= 0x20 }
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        if text.isEmpty || text.utf8.first == UInt8(ascii: "#") { return nil }
        if text.hasPrefix("data:") {
            return embedded.contains { text.dropFirst(5).hasPrefix($0) } ? nil : .externalReference
        }
        return ["javascript:", "vbscript:"].contains { text.hasPrefix($0) } ? .scriptAddress : .externalReference
    }

    /// What a style, or an attribute that may hold one, refers to.
    static func hazards(inStyle style: String) -> [(kind: SVGHazard.Kind, name: String)] {
        guard style.utf8.contains(where: { "(@:\\".utf8.contains($0) }) else { return [] }
        let plain = unescaped(style).lowercased()
        // A comment can hide an address or, opened within quotes, pretend to: both readings must be harmless.
        return hazards(inPlain: plain) + (plain.contains("/*") ? hazards(inPlain: withoutComments(plain)) : [])
    }

    private static func hazards(inPlain style: String) -> [(kind: SVGHazard.Kind, name: String)] {
        var found: [(kind: SVGHazard.Kind, name: String)] = []
        if style.contains("@import") { found.append((.styleImport, "@import")) }
        for word in ["javascript:", "vbscript:", "expression(", "-moz-binding", "behavior:"] where style.contains(word)
        {
            found.append((.scriptAddress, word))
        }
        for word in ["image-set(", "src(", "image("] where style.contains(word) {
            found.append((.externalReference, word))
        }
        for piece in pieces(of: style, after: "url(") {
            let argument = piece.prefix { $0 != UInt8(ascii: ")") }
            let address = argument.filter { $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
            let text = String(decoding: address, as: UTF8.self)
            if let kind = hazard(of: text) { found.append((kind, text)) }
        }
        return found
    }

    private static func pieces(of text: String, after word: String) -> [ArraySlice<UInt8>] {
        let bytes = Array(text.utf8)
        let word = Array(word.utf8)
        var pieces: [ArraySlice<UInt8>] = []
        for index in bytes.indices where bytes[index] == word[0] && bytes[index...].starts(with: word) {
            pieces.append(bytes[(index + word.count)...])
        }
        return pieces
    }

    /// CSS escapes resolved (CSS Syntax § 4.3.7).
    private static func unescaped(_ style: String) -> String {
        guard style.utf8.contains(UInt8(ascii: "\\")) else { return style }
        let scalars = Array(style.unicodeScalars)
        var result = String.UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            guard scalars[index] == "\\" else {
                result.append(scalars[index])
                index += 1
                continue
            }
            index += 1
            var digits = ""
            while index < scalars.count, digits.utf8.count < 6, scalars[index].properties.isASCIIHexDigit {
                digits.unicodeScalars.append(scalars[index])
                index += 1
            }
            if let value = UInt32(digits, radix: 16) {
                result.append(Unicode.Scalar(value) ?? "\u{FFFD}")
                if index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
            } else if index < scalars.count {
                if scalars[index] != "\n" { result.append(scalars[index]) }
                index += 1
            }
        }
        return String(result)
    }

    private static func withoutComments(_ style: String) -> String {
        let bytes = Array(style.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "/"), bytes[index...].starts(with: "/*".utf8) else {
                result.append(bytes[index])
                index += 1
                continue
            }
            index += 2
            while index < bytes.count, !bytes[index...].starts(with: "*/".utf8) { index += 1 }
            index = min(index + 2, bytes.count)
        }
        return String(decoding: result, as: UTF8.self)
    }
}
