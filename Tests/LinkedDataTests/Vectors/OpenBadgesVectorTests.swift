import LinkedData
import Testing

/// Small Open Badges credentials that another processor canonicalised, or found to lose data.
@Suite("Open Badges canonicalization vectors")
struct OpenBadgesVectorTests {
    @Test("Canonical form, or what would be lost", arguments: OpenBadgesVector.all)
    func canonical(vector: OpenBadgesVector) throws {
        var processor = JSONLD.Processor()
        do {
            let canonical = try RDFC10().canonicalize(processor.toRDF(vector.input)).nQuads
            #expect(String(decoding: canonical, as: UTF8.self) == vector.canonical)
            #expect(HashAlgorithm.sha256.digest(of: canonical).hexadecimal == vector.sha256)
        } catch let error as JSONLDError {
            #expect(error.code.isDataLoss)
            #expect(error.code == vector.loss)
            #expect(error.subject == vector.lost)
        }
    }

    @Test("Tally")
    func tally() {
        guard Conformance.folder != nil else { return }
        let losing = OpenBadgesVector.all.filter { $0.loss != nil }.count
        print("ob3-canonicalization: \(OpenBadgesVector.all.count) cases, \(losing) of them losing data")
        #expect(OpenBadgesVector.all.count == 33)
        #expect(losing == 6)
    }
}

struct OpenBadgesVector: Sendable, CustomTestStringConvertible {
    let name: String
    let input: JSON
    let canonical: String?
    let sha256: String?
    /// What the other processor calls it, in our words, and the text it is about.
    let loss: JSONLDError.Code?
    let lost: String?

    var testDescription: String { name }

    private init?(_ entry: JSON.Object) {
        guard let name = entry["name"]?.text, let input = entry["input"] else { return nil }
        self.name = name
        self.input = input
        canonical = entry["canonical"]?.text
        sha256 = entry["sha256"]?.text
        let details = entry["details"]?.object
        switch entry["code"]?.text {
        case "invalid property"?: (loss, lost) = (.undefinedTerm, details?["property"]?.text)
        case "relative @type reference"?: (loss, lost) = (.relativeTypeReference, details?["type"]?.text)
        case "relative @id reference"?: (loss, lost) = (.relativeIRIReference, details?["id"]?.text)
        default: (loss, lost) = (nil, nil)
        }
    }

    static let all: [OpenBadgesVector] = {
        guard let bytes = try? Conformance.bytes("vectors/ob3-canonicalization/cases.json"),
            case .array(let cases)? = try? JSON(parsing: bytes).object?["cases"]
        else { return [] }
        return cases.compactMap(\.object).compactMap(OpenBadgesVector.init)
    }()
}
