/// What a ``HashAlgorithm`` makes of bytes; ordered as its bytes are, and so as its hexadecimal digits.
public struct Digest: Hashable, Sendable {
    /// Eight bytes each; those a shorter digest lacks are zero.
    private var words: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0, 0)
    /// How many bytes it has.
    public private(set) var count = 0

    init(_ bytes: some Sequence<UInt8>) {
        withUnsafeMutableBytes(of: &words) { words in
            for byte in bytes.prefix(words.count) {
                words[count] = byte
                count += 1
            }
        }
    }

    /// The bytes.
    public var bytes: [UInt8] {
        withUnsafeBytes(of: words) { Array($0.prefix(count)) }
    }

    /// The bytes as lower-case hexadecimal digits.
    public var hexadecimal: String {
        var digits: [UInt8] = []
        writeHexadecimal(to: &digits)
        return String(decoding: digits, as: UTF8.self)
    }

    func writeHexadecimal(to digits: inout [UInt8]) {
        withUnsafeBytes(of: words) {
            for byte in $0.prefix(count) {
                digits.append(Self.digit(byte >> 4))
                digits.append(Self.digit(byte & 0x0F))
            }
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}

extension Digest: Comparable {
    /// Whether both are the same bytes.
    public static func == (left: Digest, right: Digest) -> Bool {
        left.count == right.count && left.words == right.words
    }

    /// By bytes.
    public static func < (left: Digest, right: Digest) -> Bool {
        withUnsafeBytes(of: left.words) { left in
            withUnsafeBytes(of: right.words) { right in ByteOrder.precedes(left, right) }
        }
    }

    /// Equal bytes hash equally.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
        hasher.combine(words.1)
    }
}
