import LinkedData
import Testing

@testable import Credentials

@Suite("did:key and did:web")
struct DIDTests {
    static let multikey = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"

    @Test("A did:key is its own document", arguments: ["did:key:", "did:key:1:"])
    func didKey(prefix: String) throws {
        let did = try iri(prefix + Self.multikey)
        let key = try #require(DIDKey(did))
        #expect(key.did == "did:key:" + Self.multikey)
        let id = try iri("\(did)#\(Self.multikey)")
        let document = try #require(key.document(for: did))
        for relationship in VerificationRelationship.allCases {
            let method = try document.verificationMethod(id, for: relationship)
            #expect(method.publicKey == key.publicKey)
            #expect(method.controller == did)
        }
        #expect(try document.verificationMethod(did, for: .assertionMethod).id == id)
    }

    @Test(arguments: [
        "did:key:", "did:key:z6Mk", "did:web:a.org", "did:key:u7QEK", "did:key:2:" + multikey, "DID:key:" + multikey,
    ])
    func noDIDKey(text: String) throws {
        #expect(DIDKey(try iri(text)) == nil)
    }

    @Test(
        "A did:web, where its document is in the site, and on the web",
        arguments: [
            ("https://example.org", "did:web:example.org", ".well-known/did.json"),
            ("https://example.org/", "did:web:example.org", ".well-known/did.json"),
            ("https://Example.ORG:3000/u/alice", "did:web:example.org%3A3000:u:alice", "u/alice/did.json"),
            ("https://example.org/badges/", "did:web:example.org:badges", "badges/did.json"),
            ("https://localhost:8080/", "did:web:localhost%3A8080", ".well-known/did.json"),
            ("https://example.org/~ada", "did:web:example.org:%7Eada", "~ada/did.json"),
            ("https://example.org/B%C3%A9", "did:web:example.org:B%C3%A9", "B%C3%A9/did.json"),
        ])
    func didWeb(url: String, did: String, path: String) throws {
        let web = try #require(DIDWeb(url: iri(url)))
        #expect(web.did.text == did)
        #expect(web.documentPath == path)
        let read = try #require(DIDWeb(iri(did)))
        #expect(read.did.text == did)
        #expect(web.documentURL.utf8.elementsEqual("https://\(url.lowercased().split(separator: "/")[1])/\(path)".utf8))
        #expect(read.documentPath.replacing("%7E", with: "~") == path)
    }

    @Test(
        "Where did:web leads, from its specification",
        arguments: [
            ("did:web:w3c-ccg.github.io", "https://w3c-ccg.github.io/.well-known/did.json"),
            ("did:web:w3c-ccg.github.io:user:alice", "https://w3c-ccg.github.io/user/alice/did.json"),
            ("did:web:example.com%3A3000:user:alice", "https://example.com:3000/user/alice/did.json"),
            ("did:web:example.com%3a3000", "https://example.com:3000/.well-known/did.json"),
        ])
    func leadsTo(did: String, url: String) throws {
        #expect(try DIDWeb(iri(did))?.documentURL == url)
    }

    @Test(
        arguments: [
            "did:web:", "did:web::a", "did:web:127.0.0.1", "did:web:10.1", "did:web:[::1]", "did:web:a.org:",
            "did:web:a.org::b",
            "did:web:a.org:..", "did:web:a.org:.", "did:web:a.org:%2e%2e", "did:web:a.org:b%2Fc", "did:web:a.org:b%",
            "did:web:a.org:b%+1",
            "did:web:a.org%2Fb", "did:web:a.org%3A", "did:web:a.org%3A0", "did:web:a.org%3A99999999", "did:web:u@a.org",
            "did:web:a..org", "did:web:a.org#b", "did:web:a.org:b%00", "did:key:a", "did:web:a.org:b?c",
            "did:web:a.org:b/c",
            "did:web:a.org:b~", "did:web:a.org%3A\u{301}80", "did:web:a.org%3A8\u{301}", "did:web:a.org:\u{E9}",
            "did:web:a.org%3A80%3A80",
        ])
    func noDIDWeb(text: String) throws {
        #expect(DIDWeb(try iri(text)) == nil)
    }

    @Test(
        arguments: [
            "http://example.org/", "https://", "https://192.168.0.1/", "https://example.org/a?b",
            "https://example.org/#a",
            "https://ada@example.org/", "https://example.org//a", "https://example.org/../a",
            "https://ex\u{E4}mple.org/",
        ])
    func noAddress(text: String) throws {
        #expect(DIDWeb(url: try iri(text)) == nil)
    }
}
