import Foundation
import Testing

/// A folder with pictures and awards to bake into them.
struct BakingTable {
    let scratch: Scratch

    static let svg = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3"/></svg>"#
    static let assertion =
        #"{"@context":"https://w3id.org/openbadges/v2","type":"Assertion","id":"https://a.test/1.json"}"#
    static let credential =
        #"{"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],"#
        + #""type":["VerifiableCredential","OpenBadgeCredential"],"name":"ź ]]> &","proof":{}}"#
    static let record =
        #"{"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"],"#
        + #""type":["VerifiableCredential","ClrCredential"],"proof":{}}"#

    init() throws {
        scratch = try Scratch()
        try scratch.write("badge.svg", Self.svg)
        try write("badge.png", Self.png())
        try scratch.write("assertion.json", Self.assertion)
        try scratch.write("credential.json", Self.credential)
        try scratch.write("credential.jwt", Self.token(#"{"vc":\#(Self.credential)}"#) + "\n")
        try scratch.write("assertion.jwt", Self.token(Self.assertion))
        try scratch.write("record.json", Self.record)
    }

    func run(_ command: String) throws -> Binary.Result {
        try Binary.run(command, in: scratch.path)
    }

    func write(_ name: String, _ bytes: [UInt8]) throws {
        try Data(bytes).write(to: URL(filePath: scratch.place(name)))
    }

    func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: scratch.place(name))))
    }

    /// The same with a byte changed, and now and then cut short.
    static func mutants(of bytes: [UInt8], count: Int) -> [[UInt8]] {
        var state: UInt64 = 7
        func chance(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        return (0..<count).map { _ in
            var mutant = bytes
            mutant[chance(mutant.count)] = UInt8(chance(256))
            if chance(4) == 0 { mutant.removeLast(chance(mutant.count)) }
            return mutant
        }
    }

    /// A token whose signature nobody looks at.
    static func token(_ payload: String) -> String {
        func part(_ text: String) -> String {
            Data(text.utf8).base64EncodedString().replacing("=", with: "").replacing("+", with: "-")
                .replacing("/", with: "_")
        }
        return "\(part(#"{"alg":"RS256"}"#)).\(part(payload)).c2lnLV8"
    }

    /// A picture of one pixel.
    static func png(width: UInt8 = 1, with chunks: [UInt8] = []) -> [UInt8] {
        let header = chunk("IHDR", [0, 0, 0, width, 0, 0, 0, 1, 8, 0, 0, 0, 0])
        let pixels = chunk("IDAT", [0x78, 0x9C, 0x63, 0x60, 0x00, 0x00, 0x00, 0x02, 0x00, 0x01])
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + header + chunks + pixels + chunk("IEND", [])
    }

    static func text(_ text: [UInt8]) -> [UInt8] {
        chunk("iTXt", Array("openbadges\0\0\0\0\0".utf8) + text)
    }

    static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
        func bytes(_ number: UInt32) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) } }
        let content = Array(type.utf8) + data
        return bytes(UInt32(data.count)) + content + bytes(sum(of: content))
    }

    private static func sum(of bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
        }
    }
}

extension Binary.Result {
    func expectFine() {
        #expect(status == 0, "\(errors)")
    }
}
