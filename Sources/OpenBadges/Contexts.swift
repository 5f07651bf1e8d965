import LinkedData

/// The JSON-LD contexts that documents of both versions begin with.
enum Contexts {
    /// Open Badges 3.0 § JSON-LD context: this order is normative.
    static let openBadges3: JSON = [
        "https://www.w3.org/ns/credentials/v2",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    ]

    /// The same with the extensions that define the types of 1EdTech's own schemas and lists.
    static let openBadges3WithExtensions: JSON = [
        "https://www.w3.org/ns/credentials/v2",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
    ]

    /// Open Badges 2.0 § JSON-LD context.
    static let openBadges2: JSON = "https://w3id.org/openbadges/v2"
}

extension JSON.Object {
    /// The node as a document of its own.
    func document(in context: JSON) -> JSON.Object {
        JSON.Object([("@context", context)] + members.map { ($0.name, $0.value) })
    }
}
