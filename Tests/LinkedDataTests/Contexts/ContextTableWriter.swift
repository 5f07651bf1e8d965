import Foundation

@testable import LinkedData

/// Writes the table of a published context, as `BLAZON_REWRITE=1` asks for. The difference is the review.
struct ContextTableWriter {
    /// What the tables are called in Swift, by the published URL. A context to be carried is entered here and in
    /// `BuiltInContexts.tables`.
    static let names: [String: String] = [
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json": "openBadges303",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json": "openBadges302",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json": "openBadges301",
        "https://purl.imsglobal.org/spec/ob/v3p0/context.json": "openBadges300",
        "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json": "openBadgesExtensions",
        "https://purl.imsglobal.org/spec/ob/v2p1/ob_v2p1.jsonld": "openBadges21",
        "https://w3id.org/openbadges/v2": "openBadges20",
        "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json": "clr201",
        "https://purl.imsglobal.org/spec/clr/v2p0/context.json": "clr200",
        "https://www.w3.org/ns/credentials/v2": "credentialsV2",
        "https://www.w3.org/2018/credentials/v1": "credentialsV1",
        "https://www.w3.org/ns/credentials/examples/v2": "credentialsExamplesV2",
        "https://www.w3.org/2018/credentials/examples/v1": "credentialsExamplesV1",
        "https://www.w3.org/ns/credentials/undefined-terms/v2": "undefinedTermsV2",
        "https://www.w3.org/ns/credentials/status/v1": "bitstringStatusListV1",
        "https://w3id.org/vc/status-list/2021/v1": "statusList2021V1",
        "https://w3id.org/security/data-integrity/v2": "dataIntegrityV2",
        "https://w3id.org/security/data-integrity/v1": "dataIntegrityV1",
        "https://w3id.org/security/multikey/v1": "multikeyV1",
        "https://w3id.org/security/jwk/v1": "jwkV1",
        "https://w3id.org/security/suites/ed25519-2020/v1": "ed25519Suite2020",
        "https://w3id.org/security/suites/ed25519-2018/v1": "ed25519Suite2018",
        "https://w3id.org/security/suites/jws-2020/v1": "jwsSuite2020",
        "https://w3id.org/security/v2": "securityV2",
        "https://w3id.org/security/v1": "securityV1",
        "https://www.w3.org/ns/cid/v1": "cidV1",
        "https://www.w3.org/ns/did/v1": "didV1",
        "https://identity.foundation/.well-known/did-configuration/v1": "didConfigurationV1",
        "https://www.w3.org/ns/odrl.jsonld": "odrl",
        "https://w3id.org/openbadges/extensions/accessibilityExtension/context.json": "accessibilityExtension",
        "https://w3id.org/openbadges/extensions/applyLinkExtension/context.json": "applyLinkExtension",
        "https://w3id.org/openbadges/extensions/assessmentExtension/context.json": "assessmentExtension",
        "https://w3id.org/openbadges/extensions/endorsement/context.json": "endorsementExtension",
        "https://w3id.org/openbadges/extensions/exampleExtension/context.json": "exampleExtension",
        "https://w3id.org/openbadges/extensions/extraDescription/context.json": "extraDescriptionExtension",
        "https://w3id.org/openbadges/extensions/geoCoordinatesExtension/context.json": "geoCoordinatesExtension",
        "https://w3id.org/openbadges/extensions/issuerAccreditationExtension/context.json":
            "issuerAccreditationExtension",
        "https://w3id.org/openbadges/extensions/licenseExtension/context.json": "licenseExtension",
        "https://w3id.org/openbadges/extensions/originalCreatorExtension/context.json": "originalCreatorExtension",
        "https://w3id.org/openbadges/extensions/recipientProfile/context.json": "recipientProfileExtension",
    ]

    private var lines: [String] = []

    /// Writes the tables of all contexts that are carried.
    static func rewrite() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources/LinkedData/Contexts/Tables").standardized
        for context in PublishedContext.all {
            guard let name = names[context.url] else { continue }
            var writer = ContextTableWriter()
            guard let local = try JSON(parsing: context.bytes()).object?["@context"] else { continue }
            writer.write(local, indentedBy: 0)
            let file = folder.appending(path: name.prefix(1).uppercased() + name.dropFirst() + ".swift")
            try Data(writer.source(of: context, called: name).utf8).write(to: file)
        }
    }

    private func source(of context: PublishedContext, called name: String) -> String {
        let quoted = context.aliases.map { "\"\($0)\"" }.joined(separator: ", ")
        let aliases = quoted.isEmpty ? "" : "        aliases: [\(quoted)],\n"
        let facts = lines.map { "            " + $0 + "\n" }.joined()
        return """
            extension ContextTable {
                static let \(name) = ContextTable(
                    url: "\(context.url)",
            \(aliases)        sha256: "\(context.sha256)",
                    facts: \"""
            \(facts)            \"""
                )
            }

            """
    }

    private mutating func write(_ context: JSON, indentedBy indentation: Int) {
        let indent = String(repeating: " ", count: indentation)
        switch context {
        case .array(let contexts): for context in contexts { write(context, indentedBy: indentation) }
        case .string(let url): lines.append("\(indent)@context \(url)")
        case .object(let object):
            for member in object.members {
                switch (member.name, member.value) {
                case ("@protected", true): lines.append(indent + "@protected")
                case ("@version", .number(let number)): lines.append("\(indent)@version \(number)")
                case ("@vocab", .string(let text)): lines.append("\(indent)@vocab \(text)")
                default: write(member, indentedBy: indentation)
                }
            }
        default: lines.append(indent + "unexpected")
        }
    }

    private mutating func write(_ term: JSON.Object.Member, indentedBy indentation: Int) {
        var words = [term.name]
        var scope: JSON?
        switch term.value {
        case .null: words.append("null")
        case .string(let iri): words.append(Self.abbreviated(iri))
        case .object(let definition):
            words.append(Self.iri(definition["@id"]))
            for member in definition.members {
                switch (member.name, member.value) {
                case ("@id", _): break
                case ("@type", .string(let type)): words.append("^" + Self.abbreviated(type))
                case ("@container", .string(let container)): words.append("*" + container.dropFirst())
                case ("@context", .null): words.append("~null")
                case ("@context", .string(let url)): words.append("~" + url)
                case ("@context", [:]): words.append("{}")
                case ("@context", let context): scope = context
                default: words.append("unexpected-\(member.name)")
                }
            }
            let invites = definition["@id"]?.text?.last.map { ":/?#[]@".contains($0) } ?? false
            if definition.count == 1 && invites { words.append("noprefix") }
        default: words.append("unexpected")
        }
        lines.append(String(repeating: " ", count: indentation) + words.joined(separator: " "))
        if let scope { write(scope, indentedBy: indentation + 2) }
    }

    private static func iri(_ value: JSON?) -> String {
        switch value {
        case .string(let iri)?: abbreviated(iri)
        case .null?: "null"
        default: "-"
        }
    }

    private static func abbreviated(_ iri: String) -> String {
        for (name, namespace) in ContextTable.namespaces where iri.hasPrefix(namespace) && iri != namespace {
            return name + "|" + iri.dropFirst(namespace.count)
        }
        return iri
    }
}
