import Credentials
import LinkedData
import Testing

@testable import Blazon

struct DIDDocumentFileTests {
    private func site(_ address: String, history: (DIDWeb) throws -> KeyHistory) throws -> (TestSite, DIDWeb) {
        let base = try #require(WebURL(address).flatMap { BaseURL($0) })
        let issuer = try base.issuer()
        var site = try TestSite()
        let settings = try #require(TestSite.minimal["content/site.yaml"])
        site.put(
            "content/site.yaml", Array(settings.replacing("https://badges.example.edu", with: address).utf8))
        site.put(RegisterFiles.keys.text, try history(issuer).bytes)
        return (site, issuer)
    }

    private func history(_ issuer: DIDWeb) throws -> KeyHistory {
        let key = try PrivateKey(ed25519Seed: Array(repeating: 7, count: 32)).publicKey
        let method = try #require(VerificationMethod(controller: issuer.did, publicKey: key))
        return KeyHistory([KeyHistory.Key(method, created: try #require(DateTimeStamp("2026-05-02T10:00:00Z")))])
    }

    @Test(arguments: [
        ("https://badges.example.edu", ".well-known/did.json"),
        ("https://badges.example.edu:8443", ".well-known/did.json"),
        ("https://www.example.edu/programme", "did.json"),
        ("https://www.example.edu/a/b/", "did.json"),
    ])
    func `stands where the DID leads`(address: String, path: String) throws {
        let (site, issuer) = try site(address, history: history)
        #expect(site.findings() == [])
        let output = try site.build()
        #expect(output.keys.filter { $0.hasSuffix("did.json") } == [path])
        let base = try #require(WebURL(address).flatMap { BaseURL($0) })
        #expect(base.appending(path) == issuer.documentURL)
        let json = try JSON(parsing: try #require(output[path]))
        guard case .object(let object) = json else { throw NotAnObject() }
        let methods = DIDDocument(json: object).verificationMethods(for: .assertionMethod)
        #expect(methods == (try history(issuer)).keys.map(\.method))
        let profile = String(decoding: try #require(output["issuer/profile.json"]), as: UTF8.self)
        #expect(profile.contains("\"id\": \"\(issuer.did)\""))
    }

    private struct NotAnObject: Error {}

    @Test func `is not there without keys`() throws {
        #expect(try TestSite().build().keys.contains { $0.hasSuffix("did.json") } == false)
    }

    @Test func `a key of another address is an error while it signs`() throws {
        var (site, issuer) = try site("https://badges.example.edu", history: history)
        let settings = try #require(TestSite.minimal["content/site.yaml"])
        site.put(
            "content/site.yaml",
            Array(settings.replacing("https://badges.example.edu", with: "https://other.example.edu").utf8))
        let id = try #require(try history(issuer).keys.first).method.id
        #expect(
            site.findings() == [
                "moved-site content/site.yaml:1:1 key '\(id)' does not belong to 'https://other.example.edu'"
            ])
        var keys = try history(issuer)
        keys.retire(id, at: try #require(DateTimeStamp("2027-05-02T10:00:00Z")))
        site.put(RegisterFiles.keys.text, keys.bytes)
        #expect(site.findings() == [])
        #expect(try site.build().keys.contains { $0.hasSuffix("did.json") } == false)
    }
}
