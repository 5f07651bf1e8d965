import Credentials
import Testing

@testable import Blazon

@Suite struct SettingsReaderTests {
    private let findings = Blazon.Findings()
    private let whole = """
        title: Badges
        baseURL: https://badges.example.edu/programme/
        issuer:
          name: Example University
          url: https://www.example.edu
          email: badges@example.edu

        """

    private func read(_ yaml: String, _ more: [String: String] = [:]) -> SiteSettings {
        let files = more.merging(["content/site.yaml": yaml]) { first, _ in first }
        return SettingsReader.read(SourceTree(files), findings: findings)
    }

    private var said: [String] { findings.diagnostics.map(\.rule.name) }

    @Test func readsTheLeastThereCanBe() {
        let settings = read(whole)
        #expect(said == [])
        #expect(settings.title == "Badges")
        #expect(settings.baseURL.text == "https://badges.example.edu/programme")
        #expect(settings.language == "en")
        #expect(settings.issuer.email.text == "badges@example.edu")
        #expect(settings.tagline == nil)
    }

    @Test func readsHowCredentialsAreSigned() {
        #expect(read(whole).credentials.jwt == nil)
        #expect(read(whole + "credentials: { jwt: RS256 }\n").credentials.jwt == .rs256)
        #expect(said == [])
        #expect(read(whole + "credentials: { jwt: EdDSA }\n").credentials.jwt == nil)
        #expect(said == ["unknown-algorithm"])
    }

    @Test func readsTheWholeIssuer() {
        let settings = read(
            whole + """
                  phone: "+1 608 555 0100"
                  description: Teaches
                  image: issuer.svg
                  address: { street: S, locality: L, region: R, postalCode: "01", country: C, countryCode: US }
                  parentOrg: { name: P, url: "https://p.example" }
                  otherIdentifier: [{ type: ext:ror, identifier: "05" }]
                  linkedInOrganization: "1234567"
                """, ["content/issuer.svg": "<svg/>"])
        #expect(said == [])
        #expect(settings.issuer.phone?.description == "+16085550100")
        #expect(settings.issuer.image == SourcePath("content/issuer.svg"))
        #expect(settings.issuer.address?.postalCode == "01")
        #expect(settings.issuer.parentOrg?.name == "P")
        #expect(settings.issuer.otherIdentifiers == [Identifier(type: "ext:ror", identifier: "05")])
        #expect(settings.issuer.linkedInOrganization == "1234567")
    }

    @Test func reportsEverythingThatIsMissing() {
        #expect(read("tagline: x\n").baseURL == .standIn)
        #expect(said == ["missing-key", "missing-key", "missing-key"])
        #expect(
            findings.diagnostics.map(\.label).sorted() == [
                "'baseURL' is missing", "'issuer' is missing", "'title' is missing",
            ])
    }

    @Test(arguments: ["", "# nothing yet\n"])
    func reportsAnEmptyFile(_ yaml: String) {
        #expect(read(yaml).baseURL == .standIn)
        #expect(said == ["missing-key"])
    }

    @Test func reportsAMissingFile() {
        #expect(SettingsReader.read(SourceTree([:]), findings: findings).issuer == .standIn)
        #expect(said == ["missing-file"])
    }

    @Test(arguments: [
        ("http://badges.example.edu", "insecure-base-url", Rule.Severity.warning),
        ("http://localhost:8080", "private-base-url", .warning),
        ("https://192.168.1.1", "private-base-url", .warning),
        ("https://example.edu/?a", "bad-url", .error),
        ("https://example.edu/#a", "bad-url", .error),
        ("badges.example.edu", "bad-url", .error),
    ])
    func looksAtTheBaseURL(_ url: String, _ rule: String, _ severity: Rule.Severity) {
        let yaml = whole.split(separator: "\n").map { $0.hasPrefix("baseURL") ? "baseURL: \(url)" : $0 }.joined(
            separator: "\n")
        #expect((read(yaml).baseURL != .standIn) == (severity == .warning))
        #expect(said == [rule])
        #expect(findings.diagnostics.map(\.rule.severity) == [severity])
    }

    @Test(arguments: [
        ("phone: 608 555 0100", "bad-phone"), ("address: { countryCode: USA }", "bad-country-code"),
        ("linkedInOrganization: example", "bad-number"), ("image: missing.svg", "missing-image"),
        ("image: ../issuer.svg", "missing-image"), ("phnoe: \"+16085550100\"", "unknown-key"),
        ("otherIdentifier: [{ type: ror, identifier: x }]", "unknown-term"),
        ("otherIdentifier: [{ identifier: x }]", "missing-key"), ("parentOrg: { name: x }", "missing-key"),
        ("address: Main Street 1", "wrong-type"),
    ])
    func reportsWhatIsWrongWithTheIssuer(_ line: String, _ rule: String) {
        #expect(read(whole + "  " + line + "\n", ["issuer.svg": ""]).issuer.name != "?")
        #expect(said == [rule])
    }

    @Test func readsOnAfterAMistakeInForm() {
        let settings = read("tagline: a: b\n" + whole)
        #expect(said == ["yaml-syntax"])
        #expect(settings.title == "Badges")
    }

    @Test func refusesOtherEncodings() {
        let path = SettingsReader.path
        let latin1 = SourceTree(paths: [path]) { _ in Array("title: Caf".utf8) + [0xE9] }
        #expect(SettingsReader.read(latin1, findings: findings).baseURL == .standIn)
        #expect(said == ["bad-encoding"])
        #expect(findings.diagnostics.first?.span.range == 10..<11)
    }

    @Test func reportsFilesThatCannotBeRead() {
        struct Denied: Error {}
        let tree = SourceTree(paths: [SettingsReader.path]) { _ in throw Denied() }
        #expect(SettingsReader.read(tree, findings: findings).baseURL == .standIn)
        #expect(said == ["unreadable-file"])
    }
}
