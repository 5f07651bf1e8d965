import Foundation
import LinkedData
import Testing

/// The examples of the articles, as they stand there; what runs here is what is printed there.
@Suite("Articles")
struct ArticleTests {
    private func log(_ line: String) {
        #expect(!line.isEmpty)
    }

    @Test("Sign a document")
    func signADocument() throws {
        let credential = #"""
            {
              "@context": [
                "https://www.w3.org/ns/credentials/v2",
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
              ],
              "id": "urn:uuid:8d1f6f6c-3a8e-4f5e-9c5e-6f2b9e1d7a10",
              "type": ["VerifiableCredential", "OpenBadgeCredential"],
              "name": "Captioning",
              "issuer": "https://badges.example.edu/issuer",
              "validFrom": "2026-03-01T09:00:00Z",
              "credentialSubject": {"id": "did:example:ada", "type": ["AchievementSubject"]}
            }
            """#
        let misspelt: JSON = [
            "@context": "https://www.w3.org/ns/credentials/v2", "id": "urn:a", "type": "VerifiableCredential",
            "nmae": "Ada",
        ]
        var processor = JSONLD.Processor()
        let document = try JSON(parsing: credential)
        let dataset = try processor.toRDF(document)
        let canonical = try RDFC10().canonicalize(dataset)
        let documentHash = HashAlgorithm.sha256.digest(of: canonical.nQuads)
        var options: JSON.Object = [
            "type": "DataIntegrityProof",
            "cryptosuite": "eddsa-rdfc-2022",
            "created": "2026-03-01T09:00:00Z",
            "verificationMethod": "https://badges.example.edu/issuer#key-1",
            "proofPurpose": "assertionMethod",
        ]
        options["@context"] = document[JSON.Pointer(tokens: ["@context"])]
        let canonicalOptions = try RDFC10().canonicalize(processor.toRDF(.object(options)))
        let optionsHash = HashAlgorithm.sha256.digest(of: canonicalOptions.nQuads)
        let signed = optionsHash.bytes + documentHash.bytes
        #expect(signed.count == 64)
        #expect(dataset.count == 7)
        #expect(canonicalOptions.nQuads.count { $0 == UInt8(ascii: "\n") } == 5)
        do throws(JSONLDError) {
            _ = try processor.toRDF(misspelt)
        } catch {
            // undefined term 'nmae' at '/nmae'
            log("\(error.code.rawValue) '\(error.subject)' at '\(error.pointer)'")
            #expect(
                "\(error.code.rawValue) '\(error.subject)' at '\(error.pointer)'" == "undefined term 'nmae' at '/nmae'")
        }
    }

    @Test("Canonicalise a dataset")
    func canonicaliseADataset() throws {
        let text = "_:x <a:p> _:y .\n_:y <a:q> \"text\" .\n"
        let dataset = try RDF.Dataset(nQuads: Array(text.utf8))
        let canonicalized = try RDFC10().canonicalize(dataset)
        for (blankNode, identifier) in canonicalized.issuedIdentifiers {
            log("\(blankNode.label) is now \(identifier)")
        }
        #expect(Set(canonicalized.issuedIdentifiers.map(\.identifier)) == ["c14n0", "c14n1"])

        let badge = try #require(IRI("https://badges.example.edu/captioning"))
        let name = try #require(IRI("https://schema.org/name"))
        let criteria = try #require(IRI("https://purl.imsglobal.org/spec/vc/ob/vocab.html#Criteria"))
        let narrative = try #require(IRI("https://purl.imsglobal.org/spec/vc/ob/vocab.html#narrative"))
        var quads = RDF.Dataset()
        quads.insert(RDF.Quad(.iri(badge), name, .literal(RDF.Literal("Captioning"))))
        quads.insert(RDF.Quad(.iri(badge), criteria, .blankNode(RDF.BlankNode(number: 0))))
        quads.insert(RDF.Quad(.blankNode(RDF.BlankNode(number: 0)), narrative, .literal(RDF.Literal("Caption it"))))
        #expect(quads.count == 3)

        let clique = (0..<10).flatMap { from in (0..<10).map { "_:n\(from) <a:p> _:n\($0) .\n" } }.joined()
        let poisoned = try RDF.Dataset(nQuads: Array(clique.utf8))
        do throws(RDFC10.WorkBudgetExceeded) {
            _ = try RDFC10().canonicalize(poisoned)
        } catch {
            log("given up: \(error.rawValue)")
            #expect(error == .steps)
        }
    }

    @Test("A shape seen before")
    func shapeSeenBefore() throws {
        let document: JSON = [
            "@context": "https://www.w3.org/ns/credentials/v2", "id": "urn:a", "type": ["VerifiableCredential"],
            "issuer": "did:example:issuer", "credentialSubject": ["id": "did:example:ada"],
        ]
        var processor = JSONLD.Processor()
        let next: JSON = [
            "@context": "https://www.w3.org/ns/credentials/v2", "id": "urn:b", "type": ["VerifiableCredential"],
            "issuer": "did:example:issuer", "credentialSubject": ["id": "did:example:grace"],
        ]
        let slots = ["/id", "/credentialSubject/id"].compactMap { JSON.Pointer($0) }
        let template = CanonicalTemplate(of: document, slots: slots, by: &processor)
        let nQuads = template?.canonicalNQuads(of: next)
        #expect(try nQuads == RDFC10().canonicalize(processor.toRDF(next)).nQuads)
    }

    @Test("Every line of the examples stands in this file", arguments: ["Sign-a-document", "Canonicalise-a-dataset"])
    func examples(article: String) throws {
        let known = Set(try lines(of: URL(filePath: #filePath)))
        let examples = try lines(of: Self.catalogue.appending(path: article + ".md")).split {
            $0.hasPrefix("```")
        }.enumerated().filter { $0.offset % 2 == 1 }.flatMap(\.element)
        #expect(examples.count > 5)
        for line in examples { #expect(known.contains(line), "\(line)") }
    }

    @Test("Every file stands in the table of specifications, alone or with its folder")
    func specifications() throws {
        let sources = Self.catalogue.deletingLastPathComponent()
        let table = try String(contentsOf: Self.catalogue.appending(path: "Specifications.md"), encoding: .utf8)
        let named = table.split(separator: "`").map(String.init).filter { $0.hasSuffix(".swift") || $0.hasSuffix("/") }
        for name in named {
            #expect(FileManager.default.fileExists(atPath: sources.appending(path: name).path), "\(name)")
        }
        for path in try FileManager.default.subpathsOfDirectory(atPath: sources.path) where path.hasSuffix(".swift") {
            #expect(named.contains { $0 == path || ($0.hasSuffix("/") && path.hasPrefix($0)) }, "\(path)")
        }
    }

    /// `Sources/LinkedData/LinkedData.docc`
    private static let catalogue = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Sources/LinkedData/LinkedData.docc").standardized

    private func lines(of file: URL) throws -> [String] {
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
            $0.trimmingCharacters(in: .whitespaces)
        }
    }
}
