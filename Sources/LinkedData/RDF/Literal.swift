extension RDF {
    /// A value: a lexical form with a datatype or a language (RDF 1.1 Concepts § 3.3).
    ///
    /// Literals are equal when they are written with the same bytes: `"1"` is not `"01"`, and `@en` is not `@EN`.
    public struct Literal: Sendable {
        /// The Unicode text, as it was written.
        public let lexicalForm: String
        /// What the text is read as.
        public let kind: Kind

        /// What a lexical form is read as.
        public enum Kind: Hashable, Sendable {
            /// A value of a datatype; `xsd:string` for plain text.
            case datatype(IRI)
            /// Text in a language, with the datatype `rdf:langString`.
            case language(LanguageTag)
        }

        /// A value of a datatype.
        public init(_ lexicalForm: String, datatype: IRI) {
            self.lexicalForm = lexicalForm
            kind = .datatype(datatype)
        }

        /// Plain text: an `xsd:string`.
        public init(_ text: String) {
            self.init(text, datatype: .xsdString)
        }

        /// Text in a language.
        public init(_ text: String, language: LanguageTag) {
            lexicalForm = text
            kind = .language(language)
        }

        /// The datatype, which is `rdf:langString` for text in a language.
        public var datatype: IRI {
            switch kind {
            case .datatype(let datatype): datatype
            case .language: .rdfLangString
            }
        }

        /// The language, when the text is in one.
        public var language: LanguageTag? {
            switch kind {
            case .datatype: nil
            case .language(let language): language
            }
        }
    }

    /// A language tag as N-Quads writes it after `@`: letters, then parts of letters and digits after hyphens. Its case
    /// is kept.
    public struct LanguageTag: Sendable {
        /// The tag as it was written.
        public let text: String

        /// - Returns: nil when N-Quads cannot write the tag (`LANGTAG` of its grammar, without the `@`).
        public init?(_ text: String) {
            guard NQuads.isLanguageTag(text) else { return nil }
            self.text = text
        }

        /// For tags that were read, and are known to be well formed.
        init(wellFormed text: String) {
            self.text = text
        }
    }
}

extension RDF.Literal: Hashable {
    /// Whether both are written with the same bytes.
    public static func == (left: RDF.Literal, right: RDF.Literal) -> Bool {
        left.lexicalForm.hasSameBytes(as: right.lexicalForm) && left.kind == right.kind
    }

    /// Equal bytes hash equally.
    public func hash(into hasher: inout Hasher) {
        lexicalForm.hashBytes(into: &hasher)
        hasher.combine(kind)
    }
}

extension RDF.LanguageTag: Hashable {
    /// Whether both tags are the same bytes.
    public static func == (left: RDF.LanguageTag, right: RDF.LanguageTag) -> Bool {
        left.text.hasSameBytes(as: right.text)
    }

    /// Equal bytes hash equally.
    public func hash(into hasher: inout Hasher) {
        text.hashBytes(into: &hasher)
    }
}

extension IRI {
    /// The datatype of plain text.
    public static let xsdString = IRI(wellFormed: "http://www.w3.org/2001/XMLSchema#string")

    /// The datatype of text in a language.
    public static let rdfLangString = IRI(wellFormed: "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString")

    /// For IRIs that were read or are constants, and are known to be well formed.
    init(wellFormed text: String) {
        self.text = text
    }
}
