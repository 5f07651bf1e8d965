import LinkedData
import OpenBadges
import Testing

/// A member that no context in force defines would be dropped by JSON-LD and signed by nobody.
@Suite struct TermTests {
    @Test func everyMemberOf3IsATerm() throws {
        let paths = [
            "contexts/credentials-v2.jsonld", "contexts/ob-v3p0-3.0.3.json", "contexts/ob-v3p0-extensions.json",
        ]
        guard let terms = try Terms(contextsAt: paths) else { return }
        for document in try [
            Samples.achievement().document, Samples.profile().document, Samples.person().document,
            Samples.credential().document,
        ] {
            #expect(terms.undefined(in: .object(document)) == [])
        }
        let untyped: JSON = ["id": "a:b", "narrative": "N", "creator": ["official": "O"], "targetName": "T"]
        #expect(terms.undefined(in: untyped) == ["creator", "official", "targetName"])
    }

    @Test func everyMemberOf2IsATerm() throws {
        guard let terms = try Terms(contextsAt: ["contexts/ob-v2p0.json"]) else { return }
        for document in try [
            Samples.badgeClass().document, Samples.issuer().document, Samples.assertion().document,
            OB2.RevokedAssertion(id: Samples.iri("a"), revocationReason: "R").document,
        ] {
            #expect(terms.undefined(in: .object(document)) == [])
        }
        #expect(terms.undefined(in: ["targetType": "CFItem", "name": "N"]) == ["targetType"])
    }
}

/// The terms that contexts define everywhere, and those that a type adds within its own node.
private struct Terms {
    private var everywhere: Set<String> = ["@context", "@language"]
    private var byType: [String: Set<String>] = [:]

    init?(contextsAt paths: [String]) throws {
        for path in paths {
            guard let file = try Conformance.object(path) else { return nil }
            let context = try #require(file["@context"] as? Conformance.Object)
            everywhere.formUnion(context.keys)
            for (term, definition) in context {
                guard let scoped = (definition as? Conformance.Object)?["@context"] as? Conformance.Object else {
                    continue
                }
                byType[term, default: []].formUnion(scoped.keys)
            }
        }
    }

    func undefined(in value: JSON) -> [String] {
        switch value {
        case .array(let elements): elements.flatMap(undefined)
        case .object(let object):
            object.members.flatMap { member in
                let isDefined = everywhere.contains(member.name) || terms(of: object["type"]).contains(member.name)
                return (isDefined ? [] : [member.name]) + undefined(in: member.value)
            }
        default: []
        }
    }

    private func terms(of type: JSON?) -> Set<String> {
        switch type {
        case .string(let name): byType[name] ?? []
        case .array(let names): names.reduce(into: []) { $0.formUnion(terms(of: $1)) }
        default: []
        }
    }
}
