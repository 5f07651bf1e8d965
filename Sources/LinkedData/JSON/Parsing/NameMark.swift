/// Eight bytes made of a name: names with different marks are different.
struct NameMark: Equatable {
    private var bits: UInt64 = 0

    init() {}

    @inline(__always)
    init(_ name: UnsafeBufferPointer<UInt8>) {
        guard let start = name.baseAddress else { return }
        guard name.count >= 8 else {
            bits = UInt64(name.count)
            for byte in name { bits = bits << 8 | UInt64(byte) }
            return
        }
        let first = EightBytes(at: start).word
        let last = EightBytes(at: start + name.count - 8).word
        bits = (first &* 0x9E37_79B9_7F4A_7C15) ^ last ^ UInt64(name.count) << 56
    }
}
