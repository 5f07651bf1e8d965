import Testing

@testable import LinkedData

/// Small Open Badges 3.0 documents with their canonical N-Quads, or what of them would be lost.
@Suite("Open Badges 3.0 canonicalisation")
struct OpenBadgesVectorTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let input: JSON
        /// Canonical N-Quads; nil when something would be lost.
        let canonical: String?

        var testDescription: String { name }
    }

    static let cases: [Case] = {
        guard let bytes = try? Conformance.bytes("vectors/ob3-canonicalization/cases.json"),
            case .array(let cases)? = try? JSON(parsing: bytes).object?["cases"]
        else { return [] }
        return cases.compactMap(\.object).compactMap { entry in
            guard let name = entry["name"]?.text, let input = entry["input"] else { return nil }
            return Case(name: name, input: input, canonical: entry["canonical"]?.text)
        }
    }()

    /// Where the documents lose something, by name.
    static let losses: [String: (JSONLDError.Code, String)] = [
        "endorsementJwt": (.undefinedTerm, "/endorsementJwt"),
        "credentialSchema no ext": (.relativeTypeReference, "/credentialSchema/0/type"),
        "alignment untyped": (.undefinedTerm, "/credentialSubject/achievement/alignment/0/targetName"),
        "image untyped w/ caption": (.undefinedTerm, "/credentialSubject/achievement/image/caption"),
        "relative id": (.relativeIRIReference, "/credentialSubject/achievement/id"),
        "unknown": (.undefinedTerm, "/credentialSubject/foo"),
    ]

    @Test(arguments: cases)
    func canonicalise(_ test: Case) throws {
        var processor = JSONLD.Processor()
        do {
            let dataset = try processor.toRDF(test.input)
            let canonical = try RDFC10().canonicalize(dataset).nQuads
            #expect(String(decoding: canonical, as: UTF8.self) == test.canonical)
        } catch let error as JSONLDError {
            let (code, pointer) = try #require(Self.losses[test.name], "\(error)")
            #expect(test.canonical == nil)
            #expect(error.code == code)
            #expect(error.pointer.description == pointer)
        }
    }

    @Test func allAreThere() {
        guard !Self.cases.isEmpty else { return }
        #expect(Self.cases.count == 33)
        print("ob3-canonicalization: \(Self.cases.count) cases")
    }
}
