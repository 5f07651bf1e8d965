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
        var slug = ""
        var gap = false
        for scalar in heading.unicodeScalars {
            if isWordPart(scalar) {
                if gap && !slug.isEmpty { slug += "-" }
                gap = false
                slug += scalar.properties.lowercaseMapping
            } else if scalar.properties.isWhitespace || scalar == "-" || scalar == "_" {
                gap = true
            }
        }
        return slug.isEmpty ? "section" : slug
    }

    /// Marks belong to words: without them Devanagari or Arabic words fall apart.
    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
            true
        default: false
        }
    }
}
