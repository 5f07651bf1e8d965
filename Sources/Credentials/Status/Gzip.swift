import CZlib

/// Gzip (RFC 1952).
enum Gzip {
    enum Failure: Error {
        /// It is not gzip, is damaged, or goes on after its end.
        case malformed
        /// It holds more than is wanted.
        case tooLarge
        /// zlib has no memory.
        case outOfMemory
    }

    /// The largest window, in gzip's wrapping.
    private static let window: Int32 = 15 + 16
    /// No system in particular (RFC 1952 § 2.3.1).
    private static let unknownSystem: Int32 = 255
    /// The most that Deflate makes of one byte.
    private static let mostOfOne = 1032

    /// Compresses. The same zlib makes the same of the same bytes, for the header says neither when nor where.
    static func compress(_ bytes: [UInt8]) throws(Failure) -> [UInt8] {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        guard
            deflateInit2_(
                &stream, Z_BEST_COMPRESSION, Z_DEFLATED, window, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
        else { throw .outOfMemory }
        defer { deflateEnd(&stream) }
        var header = gz_header()
        header.os = unknownSystem
        let output = withUnsafeMutablePointer(to: &header) { header -> [UInt8]? in
            deflateSetHeader(&stream, header)
            let room = Int(deflateBound(&stream, uLong(bytes.count)))
            return run(&stream, bytes, room: room) { deflate($0, Z_FINISH) }.map(\.output)
        }
        guard let output else { throw .outOfMemory }
        return output
    }

    /// Expands what holds no more than so many bytes.
    static func expand(_ bytes: [UInt8], upTo limit: Int) throws(Failure) -> [UInt8] {
        var stream = z_stream()
        guard inflateInit2_(&stream, window, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw .outOfMemory
        }
        defer { inflateEnd(&stream) }
        // One byte more than is wanted tells that there is more.
        let room = min(limit, bytes.count * mostOfOne) + 1
        guard let (output, isWhole) = run(&stream, bytes, room: room, by: { inflate($0, Z_FINISH) }) else {
            throw .malformed
        }
        guard output.count <= limit else { throw .tooLarge }
        guard isWhole else { throw .malformed }
        return output
    }

    /// - Returns: what was made and whether it is all, of all that was given; nil when zlib fails.
    private static func run(
        _ stream: inout z_stream, _ input: [UInt8], room: Int, by step: (UnsafeMutablePointer<z_stream>) -> Int32
    ) -> (output: [UInt8], isWhole: Bool)? {
        var result = Z_OK
        let output = input.withUnsafeBufferPointer { input in
            [UInt8](unsafeUninitializedCapacity: room) { output, count in
                stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                stream.avail_in = uInt(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = uInt(room)
                result = step(&stream)
                count = room - Int(stream.avail_out)
            }
        }
        guard result == Z_STREAM_END || result == Z_BUF_ERROR || result == Z_OK else { return nil }
        return (output, result == Z_STREAM_END && stream.avail_in == 0)
    }
}
