import Blazon
import Credentials
import Foundation
import LinkedData
import Testing

@testable import BlazonCLI

struct KeyStoreTests {
    private let site: KeyedSite

    init() throws {
        site = try KeyedSite()
    }

    /// The refusal's words, without the folder of the test.
    private func refusal(_ body: () throws -> Void) -> String {
        do {
            try body()
            return "nothing"
        } catch let refusal as Refusal {
            return refusal.messages.joined(separator: "\n").replacing(site.path, with: "site")
                .replacing(site.scratch.path, with: "~")
        } catch {
            return "\(error)"
        }
    }

    @Test func `a key in a file signs`() throws {
        let key = try site.put(NewPrivateKey.ed25519PEM())
        var history = KeyHistory()
        history.add(try site.method(key), at: try site.stamp())
        let signers = try site.store().signers(history, of: site.issuer, wantsJWT: false)
        #expect(signers.unpublished == [] && signers.rs256 == nil)
        #expect(signers.ed25519.verificationMethod == (try site.method(key)).id)
        #expect(key.isValidSignature(try signers.ed25519.sign([1, 2, 3]), for: [1, 2, 3]))
    }

    @Test func `both keys of the environment sign, in lines or in one line`() throws {
        let (pem, rsaPEM) = (NewPrivateKey.ed25519PEM(), try NewPrivateKey.rsa2048PEM())
        for oneLine in [false, true] {
            func value(_ pem: String) -> String { oneLine ? pem.replacing("\n", with: "\\n") : pem }
            let store = try site.store(["BLAZON_KEY_ED25519": value(pem), "BLAZON_KEY_RSA": value(rsaPEM)])
            let signers = try store.signers(KeyHistory(), of: site.issuer, wantsJWT: true)
            let rsa = try #require(signers.rs256)
            #expect(rsa.publicKey.isValidSignature(try rsa.sign([4]), for: [4]))
            #expect(signers.unpublished.map(\.id) == [signers.ed25519.verificationMethod, rsa.verificationMethod])
        }
        #expect(try site.store(["BLAZON_KEY_ED25519": " \n"]).held.isEmpty)
    }

    @Test func `of several the newest that is not retired signs`() throws {
        var history = KeyHistory()
        let keys = try (1...3).map { try site.put(NewPrivateKey.ed25519PEM(), at: ".blazon/keys/\($0).pem") }
        for key in keys { history.add(try site.method(key), at: try site.stamp()) }
        #expect(try site.store().signers(history, of: site.issuer, wantsJWT: false).ed25519.publicKey == keys[2])
        history.retire(try site.method(keys[2]).id, at: try site.stamp())
        #expect(try site.store().signers(history, of: site.issuer, wantsJWT: false).ed25519.publicKey == keys[1])
        try site.scratch.remove("site/.blazon/keys/2.pem")
        #expect(try site.store().signers(history, of: site.issuer, wantsJWT: false).ed25519.publicKey == keys[0])
    }

    @Test func `a retired key never signs`() throws {
        let pem = NewPrivateKey.ed25519PEM()
        let key = try site.put(pem)
        var history = KeyHistory()
        history.add(try site.method(key), at: try site.stamp())
        history.retire(try site.method(key).id, at: try site.stamp())
        let none = refusal { _ = try site.store().signers(history, of: site.issuer, wantsJWT: false) }
        #expect(none == "no Ed25519 key to sign with: run 'blazon keys new'")
        let retired = refusal {
            _ = try site.store(["BLAZON_KEY_ED25519": pem]).signers(history, of: site.issuer, wantsJWT: false)
        }
        #expect(
            retired
                == "the environment variable BLAZON_KEY_ED25519 holds '\(try site.method(key).id)', which is retired: "
                + "set the key in force")
    }

    @Test func `says which key is missing`() throws {
        #expect(
            refusal { _ = try site.store().signers(KeyHistory(), of: site.issuer, wantsJWT: false) }
                == "no Ed25519 key to sign with: run 'blazon keys new'")
        let key = try PrivateKey(pkcs8PEM: NewPrivateKey.ed25519PEM()).publicKey
        var history = KeyHistory()
        history.add(try site.method(key), at: try site.stamp())
        #expect(
            refusal { _ = try site.store().signers(history, of: site.issuer, wantsJWT: false) }
                == "the private key of '\(try site.method(key).id)' is not here: bring its file into "
                + "'site/.blazon/keys', set BLAZON_KEY_ED25519, or make a new key with 'blazon keys rotate'")
        let own = try site.put(NewPrivateKey.ed25519PEM())
        #expect(
            try site.store().signers(KeyHistory(), of: site.issuer, wantsJWT: false).unpublished
                == [try site.method(own)])
        #expect(
            refusal { _ = try site.store().signers(KeyHistory(), of: site.issuer, wantsJWT: true) }
                == "no RSA key to sign with: run 'blazon keys new'")
        try site.put(NewPrivateKey.ed25519PEM(), at: ".blazon/keys/two.pem")
        #expect(
            refusal { _ = try site.store().signers(KeyHistory(), of: site.issuer, wantsJWT: false) }
                == "'site/.blazon/keys/own.pem' and 'site/.blazon/keys/two.pem' hold Ed25519 keys that have never "
                + "signed: keep one of them")
    }

    @Test(arguments: [0o640, 0o604, 0o620, 0o602, 0o660, 0o777])
    func `refuses a file that others have a hand in`(mode: Int) throws {
        try site.put(NewPrivateKey.ed25519PEM(), mode: mode)
        #expect(
            refusal { _ = try site.store() }
                == "'site/.blazon/keys/own.pem' can be read or changed by others: "
                + "run 'chmod 600 site/.blazon/keys/own.pem'")
        try site.scratch.remove("site/.blazon/keys/own.pem")
        try site.put(NewPrivateKey.ed25519PEM(), at: ".blazon/keys/retired/old.pem", mode: mode)
        #expect(refusal { _ = try site.store() }.contains("can be read or changed by others"))
    }

    @Test(arguments: [".blazon", ".blazon/keys"], [0o770, 0o707, 0o722])
    func `refuses a folder that others can write to`(folder: String, mode: Int) throws {
        try site.put(NewPrivateKey.ed25519PEM())
        try site.set(mode, of: folder)
        #expect(
            refusal { _ = try site.store() }
                == "'site/\(folder)' can be written to by others: run 'chmod go-w site/\(folder)'")
        try site.set(0o755, of: folder)
        #expect(try site.store().held.count == 1)
    }

    @Test(arguments: [true, false])
    func `refuses a key that Git tracks`(hasGit: Bool) throws {
        try site.put(NewPrivateKey.ed25519PEM())
        _ = try site.run("git init -q site && git -C site add content")
        #expect(try site.store().held.count == 1)
        #expect(try site.run("git -C site add -f .blazon/keys/own.pem").status == 0)
        if !hasGit {
            // Git answers nothing about a repository that it does not understand.
            _ = try site.run("git -C site config core.repositoryFormatVersion 99")
        }
        let refusal = refusal { _ = try site.store() }
        #expect(refusal.hasPrefix("'site/.blazon/keys/own.pem' is in version control, where others can read it"))
        _ = try site.run("rm site/.git/index")
        #expect(try site.store().held.count == 1)
    }

    @Test(arguments: ["content/pages/key.md", "templates/assets/server.key", "public/notes/.hidden/key", "content/k"])
    func `refuses any private key in a folder that is published`(place: String) throws {
        for (mark, label) in [("", "PRIVATE KEY"), ("\u{FEFF}\n  ", "RSA PRIVATE KEY"), ("", "ENCRYPTED PRIVATE KEY")] {
            try site.scratch.write("site/" + place, "\(mark)-----BEGIN \(label)-----\nAAAA\n-----END \(label)-----\n")
            #expect(
                refusal { _ = try site.store() }
                    == "'site/\(place)' is a private key in a folder that is published: take it away, and if anybody "
                    + "could read it there, never sign with it again")
        }
        try site.scratch.write("site/" + place, "Keys begin with -----BEGIN PRIVATE KEY-----\n")
        #expect(refusal { _ = try site.store() } == "nothing")
        try site.scratch.write("site/" + place, "-----BEGIN CERTIFICATE-----\n")
        #expect(refusal { _ = try site.store() } == "nothing")
    }

    @Test func `looks into the folder that is written to, too, and behind links`() throws {
        try site.scratch.write("out/key", NewPrivateKey.ed25519PEM())
        #expect(refusal { _ = try site.store() } == "nothing")
        #expect(
            refusal { _ = try site.store(output: site.scratch.place("out")) }
                .hasPrefix("'~/out/key' is a private key in a folder that is published"))
        _ = try site.run("mkdir site/public && ln -s ../../out site/public/more && ln -s . site/public/self")
        #expect(
            refusal { _ = try site.store() }
                .hasPrefix("'site/public/more/key' is a private key in a folder that is published"))
    }

    @Test(arguments: [".blazon", ".blazon/keys", ".blazon/keys/own.pem"])
    func `refuses keys behind a link into a folder that is published`(link: String) throws {
        try site.put(NewPrivateKey.ed25519PEM())
        try site.scratch.write("site/public/index.html", "")
        _ = try site.run("cd site && mv \(link) public/stuff.json && ln -s $PWD/public/stuff.json \(link)")
        let refusal = refusal { _ = try site.store() }
        #expect(refusal == "'site/\(link)' lies in 'site/public', which is published: move it out of there")
        #expect(try site.run("blazon keys new site").errors.hasPrefix("error: 'site/\(link)' lies in 'site/public'"))
    }

    @Test func `refuses what is no key that can sign, and never says what it is`() throws {
        func openSSL(_ command: String) throws -> String { try site.run("openssl \(command) 2>/dev/null").output }
        let pem = NewPrivateKey.ed25519PEM()
        let cases = [
            ("", "holds no private key as PEM: it must begin with -----BEGIN PRIVATE KEY----- and be whole"),
            (String(pem.dropLast(30)), "holds no private key as PEM"),
            (try openSSL("genrsa -traditional 2048"), "holds a key in another form than PKCS #8"),
            (try openSSL("genpkey -algorithm ed25519 -aes256 -pass pass:secret"), "is protected by a password"),
            (try openSSL("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256"), "for another algorithm"),
            (try openSSL("genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:1024"), "RSA key that is too short"),
            (pem.replacing("MC4CAQ", with: "MC4CAw"), "holds a damaged key"),
        ]
        for (text, complaint) in cases {
            try site.scratch.write("site/.blazon/keys/own.pem", text)
            try site.set(0o600, of: ".blazon/keys/own.pem")
            try site.set(0o700, of: ".blazon/keys")
            let said = refusal { _ = try site.store() }
            #expect(said.hasPrefix("'site/.blazon/keys/own.pem' ") && said.contains(complaint), "\(said)")
            let lines = text.split(separator: "\n").dropFirst().dropLast()
            #expect(!lines.contains { said.contains($0) })
        }
        try site.scratch.remove("site/.blazon/keys/own.pem")
        #expect(
            refusal { _ = try site.store(["BLAZON_KEY_RSA": pem]) }
                == "the environment variable BLAZON_KEY_RSA holds an Ed25519 key: it is for RSA")
        #expect(
            refusal { _ = try site.store(["BLAZON_KEY_ED25519": "/run/secrets/key"]) }
                == "the environment variable BLAZON_KEY_ED25519 holds no private key as PEM: "
                + "it must begin with -----BEGIN PRIVATE KEY----- and be whole")
    }
}
