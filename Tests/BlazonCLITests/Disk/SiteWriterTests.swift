import Blazon
import Foundation
import Synchronization
import Testing

@testable import BlazonCLI

struct SiteWriterTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        try scratch.write("content/site.yaml", "")
    }

    private typealias Outcome = SiteWriter.Outcome

    private func artifacts(_ files: [String: String]) throws -> [Artifact] {
        try files.sorted { $0.key < $1.key }.map { path, text in
            file(try #require(OutputPath(path)), Fingerprint(of: text.utf8)) { Array(text.utf8) }
        }
    }

    private func file(
        _ path: OutputPath, _ fingerprint: Fingerprint, bytes: @escaping @Sendable () throws -> [UInt8]
    ) -> Artifact {
        Artifact(path: path) { Artifact.Prepared(fingerprint: fingerprint, bytes: bytes) }
    }

    private func write(_ files: [String: String], jobs: Int = 2) async throws -> Outcome {
        try await write(try artifacts(files), jobs: jobs)
    }

    private func write(_ artifacts: [Artifact], jobs: Int = 2) async throws -> Outcome {
        let output = try OutputFolder(scratch.place("public"), ofSite: scratch.path)
        return try await SiteWriter(site: scratch.path, output: output).write(artifacts, jobs: jobs)
    }

    private func files() throws -> [String: String] {
        try scratch.tree("public").filter { $0.value != "(folder)" }
    }

    @Test func `writes every file, for all to read`() async throws {
        let files = ["index.html": "home", "badges/a/index.html": "a", "status/1": ""]
        #expect(try await write(files) == Outcome(written: 3))
        #expect(try self.files() == files)
        for name in try scratch.tree("public").keys {
            let attributes = try FileManager.default.attributesOfItem(atPath: scratch.place("public/" + name))
            let isFolder = attributes[.type] as? FileAttributeType == .typeDirectory
            #expect(attributes[.posixPermissions] as? Int == (isFolder ? 0o755 : 0o644))
        }
    }

    @Test func `the second build writes nothing and makes nothing`() async throws {
        let files = ["index.html": "home", "badges/a/index.html": "a"]
        _ = try await write(files)
        let before = (try scratch.stamps("public"), try scratch.stamps(".blazon"))
        let made = Mutex(0)
        let again = try artifacts(files).map { artifact in
            file(artifact.path, try artifact.prepare().fingerprint) {
                made.withLock { $0 += 1 }
                return try artifact.prepare().bytes()
            }
        }
        #expect(try await write(again) == Outcome(kept: 2))
        #expect(made.withLock { $0 } == 0)
        #expect(try scratch.stamps("public") == before.0)
        #expect(try scratch.stamps(".blazon") == before.1)
    }

    @Test func `a file made anew with the same bytes is not touched`() async throws {
        _ = try await write(["index.html": "home"])
        let before = try scratch.stamps("public")
        let path = try #require(OutputPath("index.html"))
        let other = file(path, Fingerprint(of: [9])) { Array("home".utf8) }
        #expect(try await write([other]) == Outcome(kept: 1))
        #expect(try scratch.stamps("public") == before)
    }

    @Test func `without an index it costs time, not writing`() async throws {
        _ = try await write(["index.html": "home", "a/index.html": "a"])
        let before = try scratch.stamps("public")
        try scratch.remove(".blazon")
        #expect(try await write(["index.html": "home", "a/index.html": "a"]) == Outcome(kept: 2))
        #expect(try scratch.stamps("public") == before)
        #expect(try await write(["index.html": "home"]) == Outcome(kept: 1, removed: 1))
    }

    @Test func `what somebody changed or removed is mended`() async throws {
        let files = ["index.html": "home", "a/index.html": "a"]
        _ = try await write(files)
        try scratch.write("public/index.html", "HOME")
        try scratch.remove("public/a")
        #expect(try await write(files) == Outcome(written: 2))
        #expect(try self.files() == files)
    }

    @Test func `orphans go, and the folders made for them`() async throws {
        _ = try await write(["index.html": "home", "a/b/c/index.html": "c", "a/b/other": "o", "d/x": "x"])
        #expect(try await write(["index.html": "home", "a/b/other": "o"]) == Outcome(kept: 2, removed: 2))
        #expect(
            try scratch.tree("public") == [
                "index.html": "home", "a": "(folder)", "a/b": "(folder)", "a/b/other": "o",
            ])
        #expect(try await write([String: String]()) == Outcome(removed: 2))
        #expect(try scratch.tree("public").isEmpty)
    }

    @Test func `what Blazon did not write stays`() async throws {
        try scratch.write("public/CNAME", "badges.example.edu")
        try scratch.write("public/theirs/ours/file", "theirs")
        try FileManager.default.createDirectory(
            atPath: scratch.place("public/empty"), withIntermediateDirectories: true)
        _ = try await write(["a/index.html": "a", "empty/index.html": "e", "theirs/ours/index.html": "t"])
        try scratch.write("public/a/theirs.txt", "theirs")
        #expect(try await write(["index.html": "home"]) == Outcome(written: 1, removed: 3))
        #expect(
            try scratch.tree("public") == [
                "index.html": "home", "CNAME": "badges.example.edu", "a": "(folder)", "a/theirs.txt": "theirs",
                "empty": "(folder)", "theirs": "(folder)", "theirs/ours": "(folder)", "theirs/ours/file": "theirs",
            ])
        // The folder was ours: once they are gone from it, it goes.
        try scratch.remove("public/a/theirs.txt")
        #expect(try await write(["index.html": "home"]) == Outcome(kept: 1))
        #expect(
            scratch.read("public/a") == nil
                && FileManager.default.fileExists(atPath: scratch.place("public/a")) == false)
    }

    @Test func `an orphan that was changed is theirs`() async throws {
        _ = try await write(["a": "one", "b": "two"])
        try scratch.write("public/a", "ONE")
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 0)], ofItemAtPath: scratch.place("public/b"))
        let left = try #require(OutputPath("a"))
        #expect(try await write([String: String]()) == Outcome(removed: 1, left: [left]))
        #expect(try files() == ["a": "ONE"])
        #expect(try await write([String: String]()) == Outcome())
    }

    @Test func `a file becomes a folder, and a folder a file`() async throws {
        _ = try await write(["a": "file", "b/c/index.html": "b", "b/d": "d"])
        let files = ["a/x/index.html": "a", "b": "file"]
        #expect(try await write(files) == Outcome(written: 2, removed: 3))
        #expect(try self.files() == files)
        #expect(try await write(["a": "file", "b/c/index.html": "b"]) == Outcome(written: 2, removed: 2))
        #expect(try scratch.tree("public") == ["a": "file", "b": "(folder)", "b/c": "(folder)", "b/c/index.html": "b"])
    }

    @Test func `something of theirs in the way is named`() async throws {
        try scratch.write("public/a", "theirs")
        try scratch.write("public/b/theirs", "theirs")
        await #expect(
            throws: Refusal("cannot write '\(place("a/index.html"))': '\(place("a"))' is not a folder; move it away")
        ) {
            try await write(["a/index.html": "a", "c": "c"])
        }
        await #expect(throws: Refusal("cannot write '\(place("b"))': a folder is in its place; move it away")) {
            try await write(["b": "b", "c": "c"])
        }
        #expect(try files() == ["a": "theirs", "b/theirs": "theirs", "c": "c"])
        try scratch.remove("public/a")
        #expect(try await write(["a/index.html": "a", "c": "c"]) == Outcome(written: 1, kept: 1))
    }

    @Test func `links in the output are not followed`() async throws {
        try scratch.write("elsewhere/index.html", "theirs")
        try scratch.write("elsewhere/file", "theirs")
        try scratch.write("public/x", "")
        try link("public/a", to: "elsewhere")
        try link("public/b", to: "elsewhere/file")
        await #expect(throws: Refusal.self) { try await write(["a/index.html": "a"]) }
        #expect(try await write(["b": "b"]) == Outcome(written: 1))
        #expect(try scratch.tree("elsewhere") == ["index.html": "theirs", "file": "theirs"])
        #expect(scratch.read("public/b") == "b")

        // A folder of ours that was moved away and linked to: what is behind the link is out of reach.
        _ = try await write(["c/d/index.html": "c"])
        try FileManager.default.moveItem(atPath: scratch.place("public/c"), toPath: scratch.place("moved"))
        try link("public/c", to: "moved")
        #expect(try await write([String: String]()) == Outcome())
        #expect(scratch.read("moved/d/index.html") == "c")
    }

    private func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: scratch.place(name), withDestinationPath: scratch.place(target))
    }

    private func place(_ name: String) -> String {
        scratch.place("public/" + name)
    }

    @Test func `two files with one address are refused`() async throws {
        let artifact = try artifacts(["a": "a"])
        await #expect(throws: Refusal("two files of the site want to be '\(place("a"))'")) {
            try await write(artifact + artifact)
        }
    }

    @Test func `one build at a time`() async throws {
        let output = try OutputFolder(scratch.place("public"), ofSite: scratch.path)
        let other = try OutputFolder(scratch.place("other"), ofSite: scratch.path)
        let first = try SiteWriter(site: scratch.path, output: output)
        #expect(throws: Refusal("another build is writing to '\(scratch.place("public"))': let it end first")) {
            try SiteWriter(site: scratch.path, output: OutputFolder(scratch.place("public/"), ofSite: scratch.path))
        }
        _ = try SiteWriter(site: scratch.path, output: other)
        _ = try await first.write([], jobs: 1)
    }

    @Test func `a damaged index and a torn journal are no trouble`() async throws {
        let files = ["index.html": "home", "a/index.html": "a"]
        _ = try await write(files)
        for name in try scratch.tree(".blazon/build").keys where name.hasSuffix(".index") {
            try scratch.write(".blazon/build/" + name, "blazon build index 1\nfile \u{0}")
            try scratch.write(
                ".blazon/build/" + name.replacing(".index", with: ".journal"),
                "folder ../..\nfile 00 00 1 1 index.html\nfile")
        }
        #expect(try await write(files) == Outcome(kept: 2))
    }

    @Test func `an artifact that cannot be made ends the build, and the next one goes on`() async throws {
        struct Missing: Error {}
        let broken =
            try artifacts(["a": "a"]) + [
                file(try #require(OutputPath("b")), Fingerprint(of: [1])) { throw Missing() }
            ]
        await #expect(throws: Missing.self) { try await write(broken, jobs: 1) }
        #expect(try files() == ["a": "a"])
        #expect(try await write(["c": "c"]) == Outcome(written: 1, removed: 1))
        #expect(try files() == ["c": "c"])
    }

    @Test(arguments: [1, 2, 7])
    func `the number of threads changes nothing`(jobs: Int) async throws {
        let files = Dictionary(
            uniqueKeysWithValues: (0..<500).map {
                ("badges/\($0 % 50)/\($0).html", String(repeating: "\($0) ", count: $0))
            })
        #expect(try await write(files, jobs: jobs) == Outcome(written: 500))
        #expect(try self.files() == files)
    }
}
