import LinkedData
import Testing

@testable import Credentials

/// Credentials of other issuers, with what an independent verifier says of their statuses.
@Suite("Statuses of credential fixtures")
struct StatusFixtureTests {
    struct Fixture: Sendable, CustomTestStringConvertible {
        let file: String
        let statuses: [JSON.Object]

        var testDescription: String { file }
    }

    static let fixtures: [Fixture] = {
        guard Conformance.folder != nil, let index = try? Conformance.object("credentials/index.json") else {
            return []
        }
        return (index["entries"]?.oneOrMany ?? []).compactMap(\.object).compactMap { entry in
            guard entry["form"] == "json", let file = entry["file"]?.text,
                let statuses = entry["expect"]?.object?["status"]?.oneOrMany.compactMap(\.object)
            else { return nil }
            return Fixture(file: file, statuses: statuses)
        }
    }()

    @Test(arguments: fixtures)
    func saysWhatAnotherVerifierSays(_ fixture: Fixture) throws {
        let resources = try Conformance.object("credentials/web.json")["resources"]?.object
        var verifier = StatusVerifier(proofVerifier: ProofVerifier(resolver: CredentialFixtureTests.resolver)) { url in
            resources?[url]?.text.flatMap { try? JSON(parsing: Conformance.bytes("credentials/" + $0)) }
        }
        let document = try Conformance.object("credentials/" + fixture.file)
        let verdicts = verifier.verdicts(on: document, at: .init(seconds: 1_780_272_000))
        #expect(verdicts.count == fixture.statuses.count)
        for (verdict, expected) in zip(verdicts, fixture.statuses) {
            switch (expected["result"]?.text, expected["bit"]) {
            case ("revoked", _), ("STATUS_LIST_LENGTH_ERROR", 1?): #expect(verdict == .failed(.revoked))
            case ("STATUS_LIST_LENGTH_ERROR", _): #expect(verdict == .inconclusive(.statusListTooShort))
            case ("STATUS_VERIFICATION_ERROR", _): #expect(verdict == .failed(.statusListInvalid))
            // The list of 1EdTech is looked up by nothing yet.
            default: #expect(verdict == .inconclusive(.statusTypeUnsupported))
            }
        }
    }

    @Test("Tally")
    func tally() {
        guard !Self.fixtures.isEmpty else { return }
        print("statuses of credential fixtures: \(Self.fixtures.count)")
        #expect(Self.fixtures.count > 25)
    }
}
