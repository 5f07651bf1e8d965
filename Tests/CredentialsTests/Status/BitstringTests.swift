import Testing

@testable import Credentials

@Suite("Bitstrings of statuses")
struct BitstringTests {
    @Test("The first bit is the highest of the first byte")
    func order() {
        var bits = Bitstring()
        #expect(bits.count == 131_072)
        #expect(bits.bytes.count == 16_384)
        bits[0] = true
        bits[10] = true
        bits[131_071] = true
        #expect(bits.bytes[0] == 0x80)
        #expect(bits.bytes[1] == 0x20)
        #expect(bits.bytes[16_383] == 0x01)
        bits[0] = false
        #expect(bits.bytes[0] == 0)
        #expect([0, 10, 131_071, 131_072, -1].map { bits.status(at: $0) } == [0, 1, 1, nil, nil])
    }

    @Test("Statuses of several bits")
    func sizes() {
        var bits = Bitstring(count: 16)
        for index in [2, 3, 5, 14] { bits[index] = true }
        #expect((0..<8).map { bits.status(at: $0, size: 2) } == [0, 3, 1, 0, 0, 0, 0, 2])
        #expect(bits.status(at: 0, size: 16) == 0x3402)
        #expect(bits.status(at: 1, size: 16) == nil)
        #expect(bits.status(at: 0, size: 0) == nil)
        #expect(bits.status(at: 0, size: 33) == nil)
        #expect(bits.status(at: .max, size: 2) == nil)
    }

    @Test("Written and read, a list is the same, and twice the same text")
    func roundTrip() throws {
        var bits = Bitstring()
        var generator = SeededGenerator(seed: 7)
        for count in [0, 1, 100, 20_000] {
            for _ in 0..<count { bits[Int(generator.next(upperBound: UInt(bits.count)))] = true }
            let text = try bits.encodedList()
            #expect(try bits.encodedList() == text)
            #expect(try Bitstring(encodedList: text) == bits)
            // Deflate, no name, no time, the hardest compression, no system.
            #expect(Multibase(text)?.bytes.prefix(10) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 255])
        }
    }

    @Test(
        "Lists of others",
        arguments: [
            // Bitstring Status List 1.0, example 3
            ("uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA", 131_072, []),
            // The short one of the Digital Credentials Consortium
            ("uH4sIAAAAAAAAA-3BMQEAAAwCoGUx6aLbwgvIHwAAAAAAAAAAAAAAwFwBZnztF9QwAAA", 100_000, nil),
        ] as [(String, Int, [Int]?)])
    func others(text: String, count: Int, expected: [Int]?) throws {
        let bits = try Bitstring(encodedList: text)
        #expect(bits.count == count)
        let set = (0..<bits.count).filter { bits[$0] }
        if let expected { #expect(set == expected) } else { #expect(!set.isEmpty) }
    }

    @Test("What is no list, and why")
    func refused() throws {
        let text = try Bitstring().encodedList()
        let bytes = try #require(Multibase(text)).bytes
        func error(_ bytes: [UInt8]) -> MalformedBitstring? {
            do {
                _ = try Bitstring(encodedList: Multibase(bytes, in: .base64url).description)
                return nil
            } catch {
                return error
            }
        }
        #expect(error(bytes) == nil)
        for count in 0..<bytes.count { #expect(error(Array(bytes.prefix(count))) == .notGzip) }
        #expect(error(bytes + [0]) == .notGzip)
        #expect(error(bytes + bytes) == .notGzip)
        #expect(error(Array(bytes.dropFirst(10))) == .notGzip)
        var damaged = bytes
        damaged[bytes.count - 8] ^= 1
        #expect(error(damaged) == .notGzip)
        for text in ["", "H4sI", "z2g", "u!", String(text.dropFirst())] {
            #expect(throws: MalformedBitstring.notMultibase) { try Bitstring(encodedList: text) }
        }
    }

    @Test("A small text that expands to much is given up")
    func bomb() throws {
        let text = try Bitstring(count: 8 * (Bitstring.mostBytes + 1)).encodedList()
        #expect(text.utf8.count < 8000)
        #expect(throws: MalformedBitstring.tooLarge) { try Bitstring(encodedList: text) }
        #expect(throws: MalformedBitstring.tooLarge) {
            try Bitstring(encodedList: Bitstring().encodedList(), mostBytes: 16_383)
        }
        #expect(try Bitstring(encodedList: Bitstring().encodedList(), mostBytes: 16_384) == Bitstring())
    }
}

/// Chance that is the same each time (xorshift64*).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    mutating func next() -> UInt64 {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return state &* 0x2545_F491_4F6C_DD1D
    }
}
