import Testing

@testable import LinkedData

/// Credentials of other issuers and test suites: an independent processor says which of them lose data.
@Suite("JSON-LD of credential fixtures")
struct CredentialFixtureTests {
    struct Fixture: Sendable, CustomTestStringConvertible {
        let file: String
        /// What would be lost, in the other processor's words.
        let loss: String?
        let hasUnknownContext: Bool

        var testDescription: String { file }
    }

    static let fixtures: [Fixture] = {
        guard let bytes = try? Conformance.bytes("credentials/index.json"),
            case .array(let entries)? = try? JSON(parsing: bytes).object?["entries"]
        else { return [] }
        return entries.compactMap(\.object).compactMap { entry in
            guard entry["form"] == "json", let file = entry["file"]?.text, let expect = entry["expect"],
                case .array(let proofs)? = expect.object?["proofs"], !proofs.isEmpty,
                proofs.compactMap({ $0.object?["suite"]?.text }).allSatisfy({ !$0.contains("jcs") })
            else { return nil }
            var reasons: [JSON] = []
            if case .array(let values)? = expect.object?["indeterminateReasons"] { reasons = values }
            return Fixture(
                file: file, loss: proofs.compactMap { $0.object?["jsonLdDataLoss"]?.text }.first,
                hasUnknownContext: reasons.contains("unknown-context"))
        }
    }()

    @Test(arguments: fixtures)
    func losesWhatAnotherProcessorLoses(_ fixture: Fixture) throws {
        let bytes = try #require(try Conformance.bytes("credentials/" + fixture.file))
        var document = try #require(try JSON(parsing: bytes).object)
        document["proof"] = nil
        var processor = JSONLD.Processor()
        do {
            let dataset = try processor.toRDF(.object(document))
            #expect(fixture.loss == nil && !fixture.hasUnknownContext)
            #expect(!dataset.isEmpty)
        } catch  where fixture.hasUnknownContext {
            #expect(error.code == .loadingRemoteContextFailed)
        } catch {
            // Ours names the unknown type; the other processor the first term that is unknown because of it.
            #expect(error.code.isDataLoss)
            #expect(fixture.loss != nil, "\(error)")
        }
    }

    @Test func areMany() {
        guard !Self.fixtures.isEmpty else { return }
        print(
            "credential fixtures: \(Self.fixtures.count), \(Self.fixtures.filter { $0.loss != nil }.count) losing data")
        #expect(Self.fixtures.count > 80)
    }
}
