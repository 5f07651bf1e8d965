import LinkedData
import Testing

@testable import Credentials

/// Tokens of other issuers and test suites, with what an independent verifier says of them.
@Suite("Token fixtures")
struct VCJWTFixtureTests {
    struct Fixture: Sendable, CustomTestStringConvertible {
        let file: String
        let expect: JSON.Object

        var testDescription: String { file }

        func token() throws -> VCJWT {
            let text = try Conformance.text("credentials/" + file)
            guard file.hasSuffix(".svg") else { return try VCJWT(text) }
            let start = try #require(text.firstRange(of: "verify=\"")).upperBound
            return try VCJWT(String(text[start...].prefix { $0 != "\"" }))
        }
    }

    static let fixtures: [Fixture] = {
        guard Conformance.folder != nil, let index = try? Conformance.object("credentials/index.json") else {
            return []
        }
        return (index["entries"]?.oneOrMany ?? []).compactMap(\.object).compactMap { entry in
            guard let file = entry["file"]?.text, !file.hasSuffix(".png"), let expect = entry["expect"]?.object,
                expect["jwt"] != nil
            else { return nil }
            return Fixture(file: file, expect: expect)
        }
    }()

    @Test(arguments: fixtures)
    func saysWhatAnotherVerifierSays(_ fixture: Fixture) throws {
        let token = try fixture.token()
        let finding = VCJWTVerifier(resolver: CredentialFixtureTests.resolver)
            .finding(about: token, at: .init(seconds: 1_780_272_000))
        let jwt = try #require(fixture.expect["jwt"]?.object)
        switch jwt["signature"]?.text {
        case "valid": #expect(finding.signature == .passed)
        case "invalid": #expect(finding.signature == .failed(.signature))
        default: #expect(finding.signature == .inconclusive(.verificationMethodUnsupported))
        }
        if jwt["issuerBinding"] != nil { #expect(finding.issuer == .inconclusive(.issuerUnproven)) }
        let reasons = fixture.expect["verificationReasons"]?.oneOrMany ?? []
        #expect((finding.claims == .failed(.jwtClaimMismatch)) == reasons.contains("jwt-iss-mismatch"))
        #expect((finding.validity == .failed(.expired)) == reasons.contains("expired"))
        #expect((finding.validity == .failed(.notYetValid)) == reasons.contains("not-yet-valid"))
        let missing = fixture.expect["ob3ConformanceReasons"]?.oneOrMany.compactMap(\.text) ?? []
        for reason in missing where reason.contains("jwt-claims:") {
            for claim in reason.split(separator: ":")[1].split(separator: ",") {
                #expect(finding.omissions.contains(.claim(String(claim))), "\(claim)")
            }
        }
    }

    @Test("Tally")
    func tally() {
        guard !Self.fixtures.isEmpty else { return }
        print("token fixtures: \(Self.fixtures.count) (left out: one in a PNG)")
        #expect(Self.fixtures.count == 7)
    }
}
