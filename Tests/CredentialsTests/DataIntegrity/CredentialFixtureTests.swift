import LinkedData
import Testing

@testable import Credentials

/// Credentials of other issuers and test suites, with what an independent verifier says of their proofs.
@Suite("Proofs of credential fixtures")
struct CredentialFixtureTests {
    struct Fixture: Sendable, CustomTestStringConvertible {
        let file: String
        let proofs: [JSON.Object]
        let reasons: [JSON]

        var testDescription: String { file }
    }

    static let fixtures: [Fixture] = {
        guard Conformance.folder != nil, let index = try? Conformance.object("credentials/index.json"),
            case .array(let entries)? = index["entries"]
        else { return [] }
        return entries.compactMap(\.object).compactMap { entry in
            guard entry["form"] == "json", let file = entry["file"]?.text, let expect = entry["expect"]?.object,
                let proofs = expect["proofs"]?.oneOrMany.compactMap(\.object), !proofs.isEmpty
            else { return nil }
            let reasons = ["verificationReasons", "indeterminateReasons"].flatMap { expect[$0]?.oneOrMany ?? [] }
            return Fixture(file: file, proofs: proofs, reasons: reasons)
        }
    }()

    /// What stands for the network.
    static let resolver: KeyResolver = {
        let resources = (try? Conformance.object("credentials/web.json"))?["resources"]?.object
        return KeyResolver { url in
            guard let file = resources?[url]?.text, let bytes = try? Conformance.bytes("credentials/" + file) else {
                return nil
            }
            return try? JSON(parsing: bytes)
        }
    }()

    @Test(arguments: fixtures)
    func saysWhatAnotherVerifierSays(_ fixture: Fixture) throws {
        let document = try Conformance.object("credentials/" + fixture.file)
        var verifier = ProofVerifier(resolver: Self.resolver)
        let findings = verifier.findings(about: document, at: .init(seconds: 1_780_272_000))
        #expect(findings.count == fixture.proofs.count)
        for (finding, expected) in zip(findings, fixture.proofs) {
            switch expected["signature"]?.text {
            case "valid":
                #expect(finding.verdict == .passed)
                let bound = finding.verificationMethod?.isBound(toIssuerOf: document)
                #expect((bound == .passed) == (expected["controllerMatchesIssuer"] == true))
            case "invalid":
                #expect(fixture.reasons.contains(.string(Self.code(of: finding.verdict) ?? "")), "\(finding.verdict)")
            default:
                #expect(finding.verdict != .passed)
                #expect(
                    fixture.reasons.contains(.string(Self.code(of: finding.verdict) ?? ""))
                        || finding.verdict == .inconclusive(.cryptosuiteUnsupported), "\(finding.verdict)")
            }
        }
    }

    static func code(of verdict: Verdict) -> String? {
        switch verdict {
        // The other verifier reads the key from its name, which is damaged; ours looks for it where it is published.
        case .failed(let reason) where reason.code == .keyInvalid: "proof-malformed"
        case .failed(let reason), .inconclusive(let reason): reason.code.rawValue
        case .passed, .notApplicable: nil
        }
    }

    @Test("Tally")
    func tally() {
        guard !Self.fixtures.isEmpty else { return }
        print(
            "proofs of credential fixtures: \(Self.fixtures.reduce(0) { $0 + $1.proofs.count }) in \(Self.fixtures.count)"
        )
        #expect(Self.fixtures.count > 80)
    }
}
