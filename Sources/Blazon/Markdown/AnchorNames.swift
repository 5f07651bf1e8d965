/// Names for the headings of one document, each unique: lower case, letters and digits of any script, hyphens between.
struct AnchorNames {
    private var taken: Set<String> = []
    /// The number last given to a repeated name, so that many equal headings stay cheap.
    private var counts: [String: Int] = [:]

    mutating func name(for heading: String) -> String {
        let slug = Self.slug(heading)
        var name = slug
        while !taken.insert(name).inserted {
            let count = counts[slug, default: 1] + 1
            counts[slug] = count
            name = "\(slug)-\(count)"
        }
        return name
    }

    static func slug(_ heading: String) -> String {
        var slug: [UInt8] = []
        var gap = false
        for scalar in heading.unicodeScalars {
            if isWordPart(scalar) {
                if gap && !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
                gap = false
                if scalar.isASCII {
                    slug.append(UInt8(scalar.value) | 0x20)  // lower case; digits stay
                } else {
                    slug += scalar.properties.lowercaseMapping.utf8
                }
            } else if scalar == " " || scalar == "-" || scalar == "_" || scalar.properties.isWhitespace {
                gap = true
            }
        }
        return slug.isEmpty ? "section" : String(decoding: slug, as: UTF8.self)
    }

    /// Marks belong to words: without them Devanagari or Arabic words fall apart.
    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": return true
        case "\0"..."\u{7F}": return false
        default: break
        }
        return switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
            true
        default: false
        }
    }
}
