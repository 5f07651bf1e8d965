/// The chunks of a PNG (PNG, third edition, § 5): where they are, and that they are whole.
struct PNGChunks {
    let bytes: [UInt8]
    private(set) var chunks: [(type: String, data: Range<Int>)] = []

    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// Goes to `IEND`; checks the sums of the chunks that every decoder must read.
    init(_ bytes: [UInt8]) throws {
        self.bytes = bytes
        var reader = ByteReader(bytes)
        guard reader.starts(with: Self.signature) else { throw ImageError(.unknownKind, detail: "no PNG signature") }
        try reader.skip(Self.signature.count)
        while chunks.last?.type != "IEND" {
            let length = try reader.bigEndian(4)
            let start = reader.offset
            try reader.skip(4)
            let type = String(decoding: bytes[start..<start + 4], as: UTF8.self)
            guard !chunks.isEmpty || type == "IHDR" else {
                throw ImageError(.damaged, detail: "IHDR is not the first chunk")
            }
            try reader.skip(length)
            let end = reader.offset
            let sum = try reader.bigEndian(4)
            let isCritical = bytes[start] & 0x20 == 0
            guard !isCritical || CRC32.sum(of: bytes[start..<end]) == UInt32(truncatingIfNeeded: sum) else {
                throw ImageError(.damaged, detail: "checksum of \(type)")
            }
            chunks.append((type, start + 4..<end))
        }
        guard chunks.contains(where: { $0.type == "IDAT" }) else { throw ImageError(.damaged, detail: "no image data") }
    }

    func data(of type: String) -> [ArraySlice<UInt8>] {
        chunks.filter { $0.type == type }.map { bytes[$0.data] }
    }
}

/// The checksum of PNG (§ D).
private enum CRC32 {
    private static let table: [UInt32] = (0..<256).map { index in
        var value = UInt32(index)
        for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
        return value
    }

    static func sum(of bytes: ArraySlice<UInt8>) -> UInt32 {
        let table = table
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes { crc = table[Int((crc ^ UInt32(byte)) & 0xFF)] ^ crc >> 8 }
        return ~crc
    }
}
