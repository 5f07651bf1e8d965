import LinkedData
import Testing

/// RFC 8785 § 3.2.3: names are sorted by their UTF-16 code units.
@Suite struct UTF16OrderTests {
    private func sorted(_ names: [String]) throws -> [[UInt8]] {
        let json = JSON.object(JSON.Object(names.map { ($0, .null) }))
        guard case .object(let object) = try JSON(parsing: JCS.canonicalize(json)) else { return [] }
        return object.members.map { Array($0.name.utf8) }
    }

    @Test func theExampleOfTheSpecification() throws {
        let names = ["\u{20AC}", "\r", "\u{FB33}", "1", "\u{1F600}", "\u{80}", "\u{F6}"]
        let order = ["\r", "1", "\u{80}", "\u{F6}", "\u{20AC}", "\u{1F600}", "\u{FB33}"]
        #expect(try sorted(names) == order.map { Array($0.utf8) })
    }

    @Test("The same as sorting the UTF-16 itself")
    func everyBoundary() throws {
        let scalars: [UInt32] = [
            0, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xE001, 0xEFFF, 0xF000, 0xFFFD, 0xFFFF, 0x10000, 0x103FF,
            0x10400,
            0x1F600, 0x10FFFF,
        ]
        let parts = [""] + scalars.compactMap(Unicode.Scalar.init).map { String($0) }
        var names: [String] = []
        for first in parts { for second in parts { names.append("prefix" + first + second) } }
        let expected = Set(names.map { Array($0.utf16) }).sorted { $0.lexicographicallyPrecedes($1) }
        #expect(try sorted(names) == expected.map { Array(String(decoding: $0, as: UTF16.self).utf8) })
        #expect(try sorted(names.reversed()) == sorted(names))
    }
}
