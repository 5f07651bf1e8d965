/// Numbers from bytes, never past the end.
struct ByteReader {
    let bytes: [UInt8]
    var offset = 0

    init(_ bytes: [UInt8], at offset: Int = 0) {
        self.bytes = bytes
        self.offset = offset
    }

    mutating func byte() throws -> UInt8 {
        guard offset >= 0, offset < bytes.count else { throw ImageError(.truncated) }
        defer { offset += 1 }
        return bytes[offset]
    }

    /// - Parameter count: at most 4.
    mutating func bigEndian(_ count: Int) throws -> Int {
        var value = 0
        for _ in 0..<count { value = value << 8 | Int(try byte()) }
        return value
    }

    /// - Parameter count: at most 4.
    mutating func littleEndian(_ count: Int) throws -> Int {
        var value = 0
        for shift in 0..<count { value |= Int(try byte()) << (8 * shift) }
        return value
    }

    mutating func skip(_ count: Int) throws {
        guard count >= 0, count <= bytes.count - offset else { throw ImageError(.truncated) }
        offset += count
    }

    func starts(with prefix: some Sequence<UInt8>) -> Bool {
        bytes.dropFirst(offset).starts(with: prefix)
    }
}
