import Blazon
import Foundation
import Testing

@testable import BlazonCLI

@Suite("Writing the register")
struct RegisterWriterTests {
    private let scratch: Scratch
    private let lines = RegisterFiles.credentials(2026)
    private let keys = RegisterFiles.keys

    init() throws {
        scratch = try Scratch()
    }

    private func text(_ path: SourcePath) -> String? { scratch.read(path.text) }

    @Test("What is added shows when it is committed, and not before")
    func commits() throws {
        try scratch.write(lines.text, "one\n")
        let writer = RegisterWriter(site: scratch.path)
        try writer.append(Array("two\n".utf8), to: lines)
        try writer.replace(keys, with: Array("{}".utf8))
        try writer.append(Array("three\n".utf8), to: lines)
        #expect(text(lines) == "one\n")
        #expect(text(keys) == nil)
        #expect(writer.pending == 12)
        #expect(writer.settled == 4)
        try writer.commit()
        #expect(text(lines) == "one\ntwo\nthree\n")
        #expect(text(keys) == "{}")
        #expect(writer.pending == 0)
        try writer.append(Array("four\n".utf8), to: lines)
        try writer.commit()
        #expect(text(lines) == "one\ntwo\nthree\nfour\n")
    }

    @Test("Lines beyond those that are kept are written over", arguments: [(0, ""), (1, "one\n"), (2, "one\ntwo\n")])
    func keeps(count: Int, kept: String) throws {
        try scratch.write(lines.text, "one\ntwo\nhalf a l")
        let writer = RegisterWriter(site: scratch.path)
        try writer.append(Array("new\n".utf8), to: lines, keeping: count)
        try writer.commit()
        #expect(text(lines) == kept + "new\n")
    }

    @Test("What is not committed leaves nothing")
    func gives() throws {
        try scratch.write(lines.text, "one\n")
        try RegisterWriter(site: scratch.path).append(Array("two\n".utf8), to: lines)
        #expect(try scratch.tree("content/register") == ["2026.jsonl": "one\n"])
    }

    @Test("What a killed process left is in nobody's way")
    func leftovers() throws {
        try scratch.write(lines.text, "one\n")
        try scratch.write("content/register/.2026.jsonl.blazon-tmp", "half")
        let writer = RegisterWriter(site: scratch.path)
        try writer.append(Array("two\n".utf8), to: lines)
        try writer.commit()
        #expect(try scratch.tree("content/register") == ["2026.jsonl": "one\ntwo\n"])
    }

    @Test("A file keeps its mode, and a link stays one")
    func modes() throws {
        try scratch.write("elsewhere.jsonl", "one\n")
        try scratch.write("content/register/keys.json", "{}")
        chmod(scratch.place("elsewhere.jsonl"), 0o640)
        symlink("../../elsewhere.jsonl", scratch.place(lines.text))
        let writer = RegisterWriter(site: scratch.path)
        try writer.append(Array("two\n".utf8), to: lines)
        try writer.commit()
        #expect(scratch.read("elsewhere.jsonl") == "one\ntwo\n")
        var status = stat()
        #expect(lstat(scratch.place(lines.text), &status) == 0)
        #expect(status.st_mode & S_IFMT == S_IFLNK)
        #expect(stat(scratch.place(lines.text), &status) == 0)
        #expect(status.st_mode & 0o777 == 0o640)
    }
}
