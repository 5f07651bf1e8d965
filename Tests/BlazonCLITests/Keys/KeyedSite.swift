import Credentials
import Foundation
import LinkedData
import Testing

@testable import Blazon
@testable import BlazonCLI

/// A small site with keys, in a folder of its own.
struct KeyedSite {
    let scratch: Scratch
    let issuer: DIDWeb

    init() throws {
        scratch = try Scratch()
        try scratch.write(
            "site/content/site.yaml",
            """
            title: Web Badges
            baseURL: https://badges.example.edu
            issuer:
              name: Example University
              url: https://www.example.edu
              email: badges@example.edu

            """)
        issuer = try #require(IRI("https://badges.example.edu").flatMap { DIDWeb(url: $0) })
    }

    /// Has the site ask for tokens, or not.
    func signTokens(_ wanted: Bool = true) throws {
        let settings = try #require(scratch.read("site/content/site.yaml"))
            .replacing("credentials: { jwt: RS256 }\n", with: "")
        try scratch.write("site/content/site.yaml", settings + (wanted ? "credentials: { jwt: RS256 }\n" : ""))
    }

    var path: String { scratch.place("site") }

    /// Puts a private key where the key store looks, or elsewhere.
    @discardableResult
    func put(_ pem: String, at name: String = ".blazon/keys/own.pem", mode: Int = 0o600) throws -> PublicKey {
        let folder = (scratch.place("site/" + name) as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try scratch.write("site/" + name, pem)
        try set(mode, of: name)
        return try PrivateKey(pkcs8PEM: pem).publicKey
    }

    func set(_ mode: Int, of name: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: scratch.place("site/" + name))
    }

    func mode(of name: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: scratch.place("site/" + name))
        return try #require(attributes[.posixPermissions] as? Int)
    }

    func method(_ key: PublicKey) throws -> VerificationMethod {
        try #require(VerificationMethod(controller: issuer.did, publicKey: key))
    }

    func stamp(_ text: String = "2026-05-02T10:00:00Z") throws -> DateTimeStamp {
        try #require(DateTimeStamp(text))
    }

    /// A key store that sees these variables and no others.
    func store(output: String? = nil, _ environment: [String: String] = [:]) throws -> KeyStore {
        try KeyStore(path, output: output) { environment[$0] }
    }

    func run(_ command: String) throws -> Binary.Result {
        try Binary.run(command, in: scratch.path)
    }

    /// What is in keys.json.
    func history() throws -> KeyHistory {
        let findings = Findings()
        let text = scratch.read("site/content/register/keys.json")
        let tree = SourceTree(text.map { [RegisterFiles.keys.text: $0] } ?? [:])
        let history = KeyHistoryReader.read(tree, findings: findings)
        #expect(findings.diagnostics == [])
        return try #require(history)
    }

    /// The names of the files of private keys.
    func files(_ folder: String = ".blazon/keys") -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: scratch.place("site/" + folder))) ?? []).sorted()
    }
}
