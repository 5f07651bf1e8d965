import LinkedData
import Testing

/// Small Open Badges documents, and what another implementation makes of each: canonical N-Quads, or a refusal because
/// something would be lost.
@Suite("Open Badges documents in canonical form")
struct CanonicalizationCaseTests {
    @Test("Each case", arguments: CanonicalizationCase.all)
    func each(item: CanonicalizationCase) throws {
        var processor = JSONLD.Processor()
        switch item.expected {
        case .canonical(let nQuads, let sha256):
            let canonical = try RDFC10().canonicalize(processor.toRDF(item.input)).nQuads
            #expect(String(decoding: canonical, as: UTF8.self) == nQuads)
            #expect(HashAlgorithm.sha256.digest(of: canonical).hexadecimal == sha256)
        case .loss(let code):
            let error = #expect(throws: JSONLDError.self) { try processor.toRDF(item.input) }
            #expect(error?.code == code)
            #expect(error?.code.isDataLoss == true)
        }
    }

    @Test("Tally")
    func tally() {
        guard Conformance.folder != nil else { return }
        let passed = CanonicalizationCase.all.filter(passes).count
        print("ob3-canonicalization: \(passed) of \(CanonicalizationCase.all.count)")
        #expect(passed == 33)
    }

    private func passes(_ item: CanonicalizationCase) -> Bool {
        var processor = JSONLD.Processor()
        do {
            let canonical = try RDFC10().canonicalize(processor.toRDF(item.input)).nQuads
            guard case .canonical(let nQuads, _) = item.expected else { return false }
            return canonical.elementsEqual(nQuads.utf8)
        } catch {
            guard case .loss(let code) = item.expected else { return false }
            return (error as? JSONLDError)?.code == code
        }
    }
}

struct CanonicalizationCase: Sendable, CustomTestStringConvertible {
    enum Expected: Sendable {
        case canonical(nQuads: String, sha256: String)
        case loss(JSONLDError.Code)
    }

    let name: String
    let input: JSON
    let expected: Expected

    var testDescription: String { name }

    /// All cases; none when there is no conformance data.
    static let all: [CanonicalizationCase] = {
        guard let bytes = try? Conformance.bytes("vectors/ob3-canonicalization/cases.json"),
            let file = try? JSON(parsing: bytes), case .array(let cases)? = file.object?["cases"]
        else { return [] }
        return cases.compactMap(\.object).compactMap { entry in
            guard let name = entry["name"]?.text, let input = entry["input"] else { return nil }
            if let nQuads = entry["canonical"]?.text, let sha256 = entry["sha256"]?.text {
                return CanonicalizationCase(
                    name: name, input: input, expected: .canonical(nQuads: nQuads, sha256: sha256))
            }
            guard let code = entry["code"]?.text.flatMap({ codes[$0] }) else { return nil }
            return CanonicalizationCase(name: name, input: input, expected: .loss(code))
        }
    }()

    /// The other implementation's words.
    private static let codes: [String: JSONLDError.Code] = [
        "invalid property": .undefinedTerm,
        "relative @type reference": .relativeTypeReference,
        "relative @id reference": .relativeIRIReference,
    ]
}
