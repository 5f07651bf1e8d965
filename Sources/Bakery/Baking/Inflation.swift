import CZlib

/// Zlib streams (RFC 1950), as PNG compresses texts.
enum Inflation {
    /// The most that Deflate makes of one byte.
    private static let mostOfOne = 1032

    /// Expands a whole stream of no more than so many bytes.
    static func expand(_ bytes: ArraySlice<UInt8>, upTo limit: Int) throws(BakingError.Fault) -> [UInt8] {
        var stream = z_stream()
        guard inflateInit_(&stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK,
            let count = uInt(exactly: bytes.count)
        else { throw .damaged }
        defer { inflateEnd(&stream) }
        // One byte more than is wanted tells that there is more.
        let room = uInt(truncatingIfNeeded: min(limit, bytes.count * mostOfOne, 1 << 30)) + 1
        var result = Z_OK
        let output = bytes.withUnsafeBufferPointer { input in
            [UInt8](unsafeUninitializedCapacity: Int(room)) { output, written in
                stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                stream.avail_in = count
                stream.next_out = output.baseAddress
                stream.avail_out = room
                result = inflate(&stream, Z_FINISH)
                written = Int(room - stream.avail_out)
            }
        }
        guard output.count <= limit else { throw .tooLarge(limit: limit) }
        guard result == Z_STREAM_END, stream.avail_in == 0 else { throw .damaged }
        // The room that was not needed is given back.
        return Array(output[...])
    }
}
