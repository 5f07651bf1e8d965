extension JSONLD {
    /// The keywords of JSON-LD 1.1 (Syntax § 1.7), by which contexts, nodes and values say what they are.
    public enum Keyword: String, CaseIterable, Sendable {
        /// What relative references are resolved against.
        case base = "@base"
        /// How the values of a term are arranged.
        case container = "@container"
        /// What terms mean.
        case context = "@context"
        /// The base direction of a text.
        case direction = "@direction"
        /// A named graph.
        case graph = "@graph"
        /// What a node is called.
        case id = "@id"
        /// A context that comes before the entries of this one.
        case `import` = "@import"
        /// Nodes that stand inside another and belong to no property of it.
        case included = "@included"
        /// A key that says nothing.
        case index = "@index"
        /// The type of values that are JSON.
        case json = "@json"
        /// The language of a text.
        case language = "@language"
        /// Values whose order counts.
        case list = "@list"
        /// Properties that stand one level deeper than they belong.
        case nest = "@nest"
        /// The key of a map for what has none.
        case none = "@none"
        /// Whether a term may begin a compact IRI.
        case prefix = "@prefix"
        /// Whether a context holds in the nodes below.
        case propagate = "@propagate"
        /// Whether a definition may not be replaced.
        case protected = "@protected"
        /// Properties of which the node is a value.
        case reverse = "@reverse"
        /// Values whose order does not count.
        case set = "@set"
        /// What a node or a value is.
        case type = "@type"
        /// A text, a number or a truth value with its type or language.
        case value = "@value"
        /// The version a context is written for.
        case version = "@version"
        /// What terms without a definition begin with.
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
