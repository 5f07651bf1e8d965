/// A published context as a table of facts: term, IRI, type, container, scope.
///
/// A line is a term; two spaces more than the line before begin the terms of its scoped context.
///
///     @protected
///     criteria ob|Criteria ^@id
///     proof sec|proof ^@id *graph
///     Image ob|Image
///       caption ob|caption
///
/// After the term stands its IRI; `|` ends one of the ``namespaces``, `-` is no IRI and `null` a term without meaning.
/// Then come its type after `^`, its containers after `*`, `~null` or a URL after `~` for a scoped context elsewhere,
/// `{}` for an empty one, and `noprefix` for a term that no compact IRI may begin with though its IRI invites to.
/// `@context` and a URL is a context that comes before the lines below.
struct ContextTable: Sendable {
    /// Where the context is published.
    let url: String
    /// Other URLs of the same document.
    var aliases: [String] = []
    /// The SHA-256 of the published document, of which these are the facts.
    let sha256: String
    /// The lines.
    let facts: String

    /// Beginnings of IRIs that come again and again.
    static let namespaces: KeyValuePairs = [
        "clr": "https://purl.imsglobal.org/spec/vc/clr/vocab.html#",
        "cred": "https://www.w3.org/2018/credentials#",
        "did": "https://www.w3.org/ns/did#",
        "jose": "https://www.iana.org/assignments/jose#",
        "jwt": "https://www.iana.org/assignments/jwt#",
        "ob": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#",
        "schema": "https://schema.org/",
        "sec": "https://w3id.org/security#",
        "status": "https://www.w3.org/ns/credentials/status#",
        "status2021": "https://w3id.org/vc/status-list#",
        "wellknown": "https://identity.foundation/.well-known/resources/did-configuration/#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "xsds": "https://www.w3.org/2001/XMLSchema#",
        "1edtech": "https://purl.imsglobal.org/spec/",
    ]

    /// The document with the context, as JSON-LD has it.
    var document: JSON {
        var reader = ContextTableReader(facts)
        return ["@context": reader.context(indentedBy: 0)]
    }
}

private struct ContextTableReader {
    private var lines: ArraySlice<Substring>

    init(_ facts: String) {
        lines = facts.split(separator: "\n")[...]
    }

    /// The lines from here that are indented as much as this.
    mutating func context(indentedBy indentation: Int) -> JSON {
        var before: [JSON] = []
        var definitions = JSON.Object()
        while let line = lines.first, Self.indentation(of: line) == indentation {
            lines.removeFirst()
            var words = line.split(separator: " ")[...]
            let term = String(words.removeFirst())
            switch term {
            case "@protected": definitions[term] = true
            case "@version": definitions[term] = words.first.flatMap { JSON.Number(String($0)) }.map(JSON.number)
            case "@vocab", "@base", "@language": definitions[term] = words.first.map { .string(String($0)) }
            case "@context":
                if !definitions.isEmpty { before.append(.object(definitions)) }
                definitions = [:]
                before.append(contentsOf: words.map { .string(String($0)) })
            default: definitions[term] = definition(words, indentedBy: indentation)
            }
        }
        return before.isEmpty ? .object(definitions) : .array(before + [.object(definitions)])
    }

    /// The definition of a term, with the lines of its scope.
    private mutating func definition(_ words: ArraySlice<Substring>, indentedBy indentation: Int) -> JSON {
        var definition = JSON.Object()
        var containers: [JSON] = []
        for (place, word) in words.enumerated() {
            switch (place, word) {
            case (0, "-"): break
            case (0, "null"): definition["@id"] = .null
            case (0, _): definition["@id"] = .string(Self.iri(word))
            case (_, "noprefix"): definition["@prefix"] = false
            case (_, "~null"): definition["@context"] = .null
            case (_, "{}"): definition["@context"] = [:]
            default:
                let fact = word.dropFirst()
                switch word.first {
                case "^": definition["@type"] = .string(Self.iri(fact))
                case "*": containers.append(.string("@" + fact))
                case "~": definition["@context"] = .string(String(fact))
                default: break
                }
            }
        }
        if !containers.isEmpty { definition["@container"] = containers.count == 1 ? containers[0] : .array(containers) }
        if let next = lines.first, Self.indentation(of: next) > indentation {
            definition["@context"] = context(indentedBy: indentation + 2)
        }
        // A term of which nothing but the IRI is said may be a prefix.
        if definition.count == 1, let iri = definition["@id"] { return iri }
        return .object(definition)
    }

    private static func iri(_ word: Substring) -> String {
        guard let bar = word.utf8.firstIndex(of: UInt8(ascii: "|")),
            let namespace = ContextTable.namespaces.first(where: { $0.key == word[..<bar] })
        else { return String(word) }
        return namespace.value + word[word.index(after: bar)...]
    }

    private static func indentation(of line: Substring) -> Int {
        line.utf8.prefix { $0 == UInt8(ascii: " ") }.count
    }
}
