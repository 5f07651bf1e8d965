import LinkedData
import Testing

@testable import Credentials

@Suite("DID documents")
struct DIDDocumentTests {
    static let did = IRI("did:web:example.org")

    static func methods() throws -> [VerificationMethod] {
        let did = try #require(did)
        return [
            try #require(VerificationMethod(controller: did, publicKey: TestKeys.ed25519().publicKey)),
            try #require(VerificationMethod(controller: did, publicKey: TestKeys.rsa().publicKey)),
        ]
    }

    static func document() throws -> DIDDocument {
        DIDDocument(id: try #require(did), verificationMethods: try methods())
    }

    @Test("RSA first, relationships by name, keys under their own names")
    func written() throws {
        let json = try Self.document().json
        let methods = try Self.methods()
        #expect(methods[0].id.text.hasPrefix("did:web:example.org#z6Mk"))
        #expect(json["id"] == "did:web:example.org")
        #expect(json["verificationMethod"] == [.object(methods[1].json), .object(methods[0].json)])
        #expect(json["assertionMethod"] == [JSON(methods[1].id), JSON(methods[0].id)])
        #expect(json["authentication"] == json["assertionMethod"])
        #expect(
            methods[0].json == [
                "id": JSON(methods[0].id), "type": "Multikey", "controller": "did:web:example.org",
                "publicKeyMultibase": .string(try #require(methods[0].publicKey.multikey).description),
            ])
        #expect(methods[1].json["type"] == "JsonWebKey")
    }

    @Test("Nothing of a document is lost in RDF")
    func lossless() throws {
        var processor = JSONLD.Processor()
        #expect(try !processor.toRDF(.object(Self.document().json)).isEmpty)
    }

    @Test("Keys are found again in what was written")
    func found() throws {
        let document = try DIDDocument(json: #require(JSON(parsing: Self.document().json.bytes()).object))
        for method in try Self.methods() {
            #expect(try document.verificationMethod(method.id, for: .assertionMethod) == method)
        }
    }

    @Test("A document that yields nothing, and why")
    func refused() throws {
        let method = try Self.methods()[0]
        let json = try Self.document().json
        func error(_ change: (inout JSON.Object) -> Void, asking id: IRI? = nil) -> RetrievalError? {
            var json = json
            change(&json)
            do {
                _ = try DIDDocument(json: json).verificationMethod(id ?? method.id, for: .assertionMethod)
                return nil
            } catch {
                return error
            }
        }
        #expect(error { _ in } == nil)
        #expect(error { $0["id"] = "did:web:example.com" } == .invalidControlledIdentifierDocumentID)
        #expect(error { $0["id"] = nil } == .invalidControlledIdentifierDocumentID)
        #expect(error { $0["verificationMethod"] = [] } == .invalidVerificationMethod)
        #expect(error { $0["assertionMethod"] = [] } == .invalidRelationshipForVerificationMethod)
        #expect(error { $0["assertionMethod"] = nil } == .invalidRelationshipForVerificationMethod)
        #expect(error({ _ in }, asking: try iri("did:web:example.org#other")) == .invalidVerificationMethod)
        #expect(error({ _ in }, asking: try iri("did:web:example.org")) == .invalidVerificationMethodURL)
        var foreign = method.json
        foreign["controller"] = "did:web:example.com"
        #expect(error { $0["verificationMethod"] = [.object(foreign)] } == .invalidVerificationMethod)
        #expect(
            error { $0["verificationMethod"] = [.object(method.json), .object(foreign)] } == .invalidVerificationMethod)
        var unknown = method.json
        unknown["type"] = "Other"
        #expect(error { $0["verificationMethod"] = [.object(unknown)] } == .unsupportedVerificationMethod)
        var secret = method.json
        secret["secretKeyMultibase"] = "z"
        #expect(error { $0["verificationMethod"] = [.object(secret)] } == .unsupportedVerificationMethod)
        var expired = method.json
        expired["expires"] = "soon"
        #expect(error { $0["verificationMethod"] = [.object(expired)] } == .unsupportedVerificationMethod)
    }

    @Test("A key may stand in its relationship", arguments: ["legacy", "oidf"])
    func embedded(name: String) throws {
        guard Conformance.folder != nil else { return }
        var json = try Conformance.object("credentials/dids/\(name)/did.json")
        let id = try iri(#require(JSON.object(json)[JSON.Pointer(tokens: ["assertionMethod", "0", "id"])]?.text))
        json["verificationMethod"] = nil
        let method = try DIDDocument(json: json).verificationMethod(id, for: .assertionMethod)
        #expect(method.publicKey.algorithm == .edDSA)
    }
}
