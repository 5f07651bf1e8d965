import Blazon
import Credentials
import Foundation
import Testing

@testable import BlazonCLI

struct KeysCommandTests {
    private let site: KeyedSite

    init() throws {
        site = try KeyedSite()
        try site.signTokens()
    }

    @Test func `new keys are whole, ours alone, and in keys.json`() throws {
        let result = try site.run("umask 0; blazon keys new site")
        #expect(result.status == 0 && result.errors == "")
        let keys = try site.history().keys
        #expect(keys.map(\.publicKey.algorithm) == [.edDSA, .rs256])
        #expect(keys.allSatisfy { $0.isActive && $0.method.controller == site.issuer.did })
        #expect(
            site.files() == [
                "ed25519-\(keys[0].publicKey.fingerprint).pem", "rsa-\(keys[1].publicKey.fingerprint).pem",
            ])
        #expect(try site.mode(of: ".blazon/keys") == 0o700)
        for file in site.files() { #expect(try site.mode(of: ".blazon/keys/" + file) == 0o600) }
        #expect(site.scratch.read("site/.blazon/.gitignore") == "*\n")
        let signers = try site.store().signers(try site.history(), of: site.issuer, wantsJWT: true)
        #expect(signers.unpublished == [])
        #expect([signers.ed25519.publicKey, signers.rs256?.publicKey] == keys.map(\.publicKey))
    }

    @Test func `only what is missing is made`() throws {
        try site.signTokens(false)
        #expect(try site.run("blazon keys new site").status == 0)
        let first = try site.history().keys
        let again = try site.run("blazon keys new site")
        #expect(again.status == 2 && again.errors.hasPrefix("error: there are keys already"))
        try site.signTokens()
        #expect(try site.run("blazon keys new site").status == 0)
        #expect(try site.history().keys.prefix(1) == first[...])
        #expect(try site.history().keys.count == 2)
    }

    @Test func `a private key that lies there unknown is shown, and taken in`() throws {
        try site.signTokens(false)
        let key = try site.put(NewPrivateKey.ed25519PEM())
        let list = try site.run("blazon keys list site").output
        #expect(list.contains("Ed25519") && list.contains("not in keys.json") && list.contains(key.fingerprint))
        let new = try site.run("blazon keys new site")
        #expect(new.output.hasPrefix("Took in 1 key of did:web:badges.example.edu that lay there:\n"))
        #expect(try site.history().keys.map(\.publicKey) == [key])
        #expect(site.files() == ["own.pem"])
    }

    @Test func `keys of the environment are taken in, and written nowhere`() throws {
        try site.signTokens(false)
        try site.scratch.write("key", NewPrivateKey.ed25519PEM())
        let key = try PrivateKey(pkcs8PEM: try #require(site.scratch.read("key"))).publicKey
        let result = try site.run(
            "export BLAZON_KEY_ED25519=\"$(cat key)\"; blazon keys new site; blazon keys list site")
        #expect(result.output.contains("private key: BLAZON_KEY_ED25519\n"))
        #expect(result.output.contains("active  environment\n"))
        #expect(try site.history().keys.map(\.publicKey) == [key])
        #expect(site.files() == [])
    }

    @Test(arguments: [false, true])
    func `rotating replaces the keys in force, and puts the old ones away`(deletes: Bool) throws {
        _ = try site.run("blazon keys new site")
        let old = try site.history().keys
        let result = try site.run("blazon keys rotate site" + (deletes ? " --delete" : ""))
        #expect(result.status == 0, "\(result.errors)")
        let keys = try site.history().keys
        #expect(keys.count == 4 && keys.prefix(2).map(\.method) == old.map(\.method))
        #expect(keys.map(\.isActive) == [false, false, true, true])
        #expect(site.files().filter { $0.hasSuffix(".pem") }.count == 2)
        #expect(site.files(".blazon/keys/retired").count == (deletes ? 0 : 2))
        #expect(result.output.contains(deletes ? "is not here any more" : ".blazon/keys/retired/rsa-"))
        let signers = try site.store().signers(try site.history(), of: site.issuer, wantsJWT: true)
        #expect(signers.ed25519.publicKey == keys[2].publicKey && signers.rs256?.publicKey == keys[3].publicKey)
    }

    @Test func `a key is retired by its id, or by how it begins`() throws {
        _ = try site.run("blazon keys new site")
        let keys = try site.history().keys
        let wrong = try site.run("blazon keys retire z6MkNoSuchKey site")
        #expect(wrong.status == 2 && wrong.errors.hasPrefix("error: no key 'z6MkNoSuchKey': "))
        #expect(try site.run("blazon keys retire '\(keys[0].method.id)' site").status == 0)
        let result = try site.run("blazon keys retire \(keys[1].publicKey.fingerprint.prefix(12)) site --delete")
        #expect(result.output.hasSuffix("No RSA key is left to sign with: 'blazon keys new' makes one.\n"))
        #expect(try site.history().keys.allSatisfy { !$0.isActive })
        #expect(site.files() == ["retired"])
        let again = try site.run("blazon keys retire \(keys[0].publicKey.fingerprint) site")
        #expect(again.errors == "error: '\(keys[0].method.id)' is retired already\n" && again.status == 2)
        let list = try site.run("blazon keys list site").output
        #expect(list.components(separatedBy: "retired 20").count == 3 && list.contains("not here"))
    }

    @Test func `one command writes at a time`() throws {
        let lock = try RegisterLock(site: site.path)
        let result = try withExtendedLifetime(lock) { try site.run("blazon keys new site") }
        #expect(
            result
                == Binary.Result(
                    output: "", errors: "error: another blazon is writing to the register: let it end first\n",
                    status: 2))
        #expect(site.files() == [])
    }

    @Test func `nothing is made for an address that has no DID, or beside a damaged keys.json`() throws {
        let settings = try #require(site.scratch.read("site/content/site.yaml"))
        try site.scratch.write("site/content/site.yaml", settings.replacing("https://badges", with: "http://badges"))
        let insecure = try site.run("blazon keys new site")
        #expect(insecure.status == 2)
        #expect(
            insecure.errors.hasPrefix("error: nothing can be signed: baseURL 'http://badges.example.edu' is not https"))
        try site.scratch.write("site/content/site.yaml", settings)
        try site.scratch.write("site/content/register/keys.json", "{\"keys\": [1]}\n")
        let damaged = try site.run("blazon keys new site")
        #expect(damaged.status == 1 && damaged.errors.hasPrefix("error[damaged-keys]: key 1 is not an object\n"))
        #expect(site.scratch.read("site/content/register/keys.json") == "{\"keys\": [1]}\n")
        #expect(site.files() == [])
        #expect(try site.run("blazon keys new nowhere").errors == "error: no folder 'nowhere'\n")
        #expect(!FileManager.default.fileExists(atPath: site.scratch.place("nowhere")))
    }

    @Test func `killed at any instant, keys are whole, and the next run ends the work`() throws {
        try site.signTokens(false)
        _ = try site.run("blazon keys new site")
        var window = 0.1
        var killed = 0
        for round in 0..<60 where killed < 25 {
            let before = try site.history()
            let process = try Binary.start("exec blazon keys rotate site", in: site.scratch.path)
            Thread.sleep(forTimeInterval: window * Double.random(in: 0...1))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            if process.terminationReason == .uncaughtSignal { killed += 1 } else { window *= 0.8 }
            // Whatever keys.json says can be done: the key in force is at hand, and nothing was lost.
            let after = try site.history()
            #expect(after.keys.prefix(before.keys.count).map(\.method) == before.keys.map(\.method))
            let signer = try site.store().signers(after, of: site.issuer, wantsJWT: false)
            #expect(signer.unpublished == [], "round \(round)")
            let strange = try site.store().strange(.ed25519, after)
            #expect(strange.count <= 1)
            let again = try site.run("blazon keys rotate site")
            #expect(again.status == 0, "\(again.errors)")
            #expect(again.output.contains("Took in 1 key") == !strange.isEmpty)
            #expect(try site.store().strange(.ed25519, site.history()).isEmpty)
            #expect(site.files().filter { $0.hasSuffix(".pem") }.count == 1)
            #expect(site.files().filter { $0.hasSuffix(".tmp") } == [])
        }
        #expect(killed >= 5)
    }

    @Test func `no command shows anything of a private key`() throws {
        let commands = [
            "blazon keys new site", "blazon keys list site", "blazon keys rotate site",
            "blazon keys retire z6 site", "blazon keys new site", "blazon keys list site",
            "chmod 644 site/.blazon/keys/rsa*; blazon keys list site", "chmod 600 site/.blazon/keys/rsa*",
            "BLAZON_KEY_RSA=\"$(cat site/.blazon/keys/ed*)\" blazon keys list site",
            "BLAZON_KEY_ED25519=\"$(head -2 site/.blazon/keys/ed*)\" blazon keys list site",
            "BLAZON_KEY_ED25519=\"$(cat site/.blazon/keys/ed* site/.blazon/keys/ed*)\" blazon keys list site",
        ]
        var said = ""
        var secrets: Set<Substring> = []
        for command in commands {
            let result = try site.run(command)
            said += result.output + result.errors
            for folder in [".blazon/keys", ".blazon/keys/retired"] {
                for file in site.files(folder) where file.hasSuffix(".pem") {
                    let pem = site.scratch.read("site/\(folder)/\(file)") ?? ""
                    secrets.formUnion(
                        pem.split(separator: "\n").dropFirst().dropLast().flatMap { [$0, $0.suffix(44)] })
                }
            }
        }
        said += site.scratch.read("site/content/register/keys.json") ?? ""
        #expect(secrets.count > 80 && said.utf8.count > 2_000)
        #expect(secrets.filter { $0.count >= 24 && said.contains($0) } == [])
        #expect(!said.contains("-----END"))
    }
}
