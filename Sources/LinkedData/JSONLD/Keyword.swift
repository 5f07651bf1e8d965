extension JSONLD {
    /// The keywords of JSON-LD 1.1 (Syntax § 1.7), by which contexts, nodes and values say what they are.
    public enum Keyword: String, CaseIterable, Sendable {
        case base = "@base"
        case container = "@container"
        case context = "@context"
        case direction = "@direction"
        case graph = "@graph"
        case id = "@id"
        case `import` = "@import"
        case included = "@included"
        case index = "@index"
        case json = "@json"
        case language = "@language"
        case list = "@list"
        case nest = "@nest"
        case none = "@none"
        case prefix = "@prefix"
        case propagate = "@propagate"
        case protected = "@protected"
        case reverse = "@reverse"
        case set = "@set"
        case type = "@type"
        case value = "@value"
        case version = "@version"
        case vocab = "@vocab"

        /// The keyword of a text that may be anything; most texts do not begin as one.
        init?(_ text: String) {
            guard text.utf8.first == UInt8(ascii: "@") else { return nil }
            self.init(rawValue: text)
        }

        /// Whether a text has the form of a keyword, `"@"1*ALPHA`, and is so reserved.
        static func isLike(_ text: String) -> Bool {
            guard text.utf8.first == UInt8(ascii: "@"), text.utf8.count > 1 else { return false }
            return text.utf8.dropFirst().allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
        }
    }
}
