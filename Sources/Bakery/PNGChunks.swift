import CZlib

/// The chunks of a PNG (PNG, third edition, § 5): where they are, and that they are whole.
struct PNGChunks {
    struct Chunk {
        let type: String
        /// From its length to its checksum.
        let range: Range<Int>

        var data: Range<Int> { range.lowerBound + 8..<range.upperBound - 4 }
    }

    /// Whose checksums are looked at.
    enum Checked {
        /// Those of the chunks that every decoder must read.
        case critical
        case all
    }

    let bytes: [UInt8]
    private(set) var chunks: [Chunk] = []

    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// § 5.3: four bytes for a length of 31 bits.
    private static let longest = Int(Int32.max)

    /// Goes to `IEND`.
    /// - Parameter most: how many chunks there may be.
    init(_ bytes: [UInt8], checking checked: Checked = .critical, most: Int = .max) throws {
        self.bytes = bytes
        guard bytes.starts(with: Self.signature) else { throw ImageError(.unknownKind, detail: "no PNG signature") }
        var offset = Self.signature.count
        while chunks.last?.type != "IEND" {
            let chunk = try chunk(at: offset, checking: checked)
            guard chunks.count < most else {
                throw ImageError(.tooLarge, chunk: chunk.type, offset: offset, detail: "more than \(most) chunks")
            }
            chunks.append(chunk)
            offset = chunk.range.upperBound
        }
        guard chunks.contains(where: { $0.type == "IDAT" }) else {
            throw ImageError(.damaged, chunk: "IEND", offset: offset - 12, detail: "no image data")
        }
    }

    func data(of type: String) -> [ArraySlice<UInt8>] {
        chunks.filter { $0.type == type }.map { bytes[$0.data] }
    }

    private func chunk(at offset: Int, checking checked: Checked) throws -> Chunk {
        guard bytes.count - offset >= 8 else {
            throw ImageError(.truncated, offset: offset, detail: "a chunk is expected, and the file ends")
        }
        var reader = ByteReader(bytes, at: offset)
        let length = try reader.bigEndian(4)
        let letters = bytes[offset + 4..<offset + 8]
        let isNamed = letters.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 }
        let type = String(
            decoding: letters.map { 0x21...0x7E ~= $0 ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
        guard isNamed else { throw ImageError(.damaged, chunk: type, offset: offset, detail: "no type of a chunk") }
        guard !chunks.isEmpty || type == "IHDR" else {
            throw ImageError(.damaged, chunk: type, offset: offset, detail: "IHDR is not the first chunk")
        }
        guard length <= Self.longest else {
            throw ImageError(.damaged, chunk: type, offset: offset, detail: "length of \(length) bytes")
        }
        guard bytes.count - offset - 12 >= length else {
            throw ImageError(
                .truncated, chunk: type, offset: offset,
                detail: "\(length) bytes and a checksum are expected, and \(bytes.count - offset - 8) are there")
        }
        let end = offset + 8 + length
        let isCritical = bytes[offset + 4] & 0x20 == 0
        if isCritical || checked == .all {
            reader.offset = end
            guard UInt32(truncatingIfNeeded: try reader.bigEndian(4)) == Self.sum(of: bytes[offset + 4..<end]) else {
                throw ImageError(.damaged, chunk: type, offset: offset, detail: "checksum")
            }
        }
        return Chunk(type: type, range: offset..<end + 4)
    }

    /// One chunk, with its length and its checksum.
    static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
        var chunk = bigEndian(UInt32(truncatingIfNeeded: data.count))
        chunk.reserveCapacity(data.count + 12)
        chunk += type.utf8
        chunk += data
        return chunk + bigEndian(sum(of: chunk[4...]))
    }

    /// § D.
    private static func sum(of bytes: ArraySlice<UInt8>) -> UInt32 {
        bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, $0.count)) }
    }

    private static func bigEndian(_ number: UInt32) -> [UInt8] {
        withUnsafeBytes(of: number.bigEndian) { Array($0) }
    }
}
