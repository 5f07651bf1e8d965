import Foundation
import LinkedData
import Testing

@Suite("JCS") struct JCSTests {
    private func text(_ json: JSON) throws -> String {
        String(decoding: try JCS.canonicalize(json), as: UTF8.self)
    }

    static let names: [String] = ["arrays", "french", "structures", "unicode", "values", "weird"]

    @Test("Every vector is looked at")
    func tally() throws {
        guard let folder = Conformance.folder else { return }
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "jcs/input").path)
        print("jcs: \(files.count) vectors")
        #expect(files.sorted() == Self.names.map { $0 + ".json" })
    }

    @Test("The vectors of RFC 8785", arguments: names)
    func vectors(_ name: String) throws {
        guard let input = try Conformance.bytes("jcs/input/\(name).json"),
            let output = try Conformance.bytes("jcs/output/\(name).json"),
            let hex = try Conformance.bytes("jcs/outhex/\(name).txt")
        else { return }
        let canonical = try JCS.canonicalize(JSON(parsing: input))
        #expect(canonical == output)
        let words = String(decoding: hex, as: UTF8.self).split { $0.isWhitespace }
        #expect(canonical == words.compactMap { UInt8($0, radix: 16) })
        #expect(try JCS.canonicalize(JSON(parsing: canonical)) == canonical)
    }

    @Test("No white space, members by name, the rest in order")
    func structure() throws {
        let json: JSON = ["b": [3, 1, 2, ["z": .null, "a": true]], "a": [:], "": [], "B": false]
        #expect(try text(json) == #"{"":[],"B":false,"a":{},"b":[3,1,2,{"a":true,"z":null}]}"#)
        #expect(try text("x") == #""x""#)
    }

    @Test("Strings escape what they must, and nothing else")
    func strings() throws {
        #expect(
            try text("\u{8}\t\n\u{C}\r\u{0}\u{1F}\"\\/\u{7F}é\u{2028}😀") == #""\b\t\n\f\r\u0000\u001f\"\\/"#
                + "\u{7F}é\u{2028}😀\"")
        #expect(try text("e\u{301}").utf8.elementsEqual("\"e\u{301}\"".utf8))
    }

    @Test(
        "A number beyond double precision has no canonical form",
        arguments: ["1e309", "-1e400", "1.7976931348623159e308"])
    func tooLarge(_ lexeme: String) throws {
        let number = JSON.number(try #require(JSON.Number(lexeme)))
        let error = try #require(throws: JCSError.self) { try JCS.canonicalize(["a": [1, ["b/c": number]]]) }
        #expect(error.code == .numberOutOfRange)
        #expect(error.pointer == JSON.Pointer("/a/1/b~1c"))
        #expect(error.description == "number beyond double precision in '/a/1/b~1c'")
    }

    @Test("Texts that differ by their bytes alone stay different")
    func noNormalization() throws {
        let json: JSON = ["\u{E9}": 1, "e\u{301}": 2]
        #expect(try JCS.canonicalize(json) == Array("{\"e\u{301}\":2,\"\u{E9}\":1}".utf8))
    }
}
