/// JSON-LD 1.1: from JSON to RDF, by the algorithms of the JSON-LD 1.1 Processing Algorithms and API.
///
/// A ``Processor`` expands documents and deserializes them to RDF. Its files carry the step numbers of the algorithms
/// they are: read them with the specification open beside.
public enum JSONLD {}

extension JSONLD {
    /// The version a document is processed by (API § 9.3, `processingMode`).
    public enum ProcessingMode: String, Sendable {
        /// JSON-LD 1.0.
        case jsonLD10 = "json-ld-1.0"
        /// JSON-LD 1.1.
        case jsonLD11 = "json-ld-1.1"
    }

    /// The base direction of a text (Syntax § 4.2.4.1).
    public enum Direction: String, Sendable {
        /// From left to right.
        case ltr
        /// From right to left.
        case rtl
    }

    /// How the base direction of a text is told in RDF (API § 9.3, `rdfDirection`).
    public enum RDFDirection: String, Sendable {
        /// A datatype that names the language and the direction.
        case i18nDatatype = "i18n-datatype"
        /// A blank node with `rdf:value`, `rdf:language` and `rdf:direction`.
        case compoundLiteral = "compound-literal"
    }
}
