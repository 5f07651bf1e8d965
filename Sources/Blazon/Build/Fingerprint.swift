/// 128 bits that stand for everything a file depends on: the same on every machine, in every process.
///
/// Not cryptographic: it tells whether our own input changed, never whether somebody else's is genuine.
package struct Fingerprint: Hashable, Sendable {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    package init(of bytes: some Sequence<UInt8>) {
        var builder = FingerprintBuilder()
        builder.add(Array(bytes))
        self = builder.fingerprint
    }

    package func combined(with other: Fingerprint) -> Fingerprint {
        var builder = FingerprintBuilder()
        builder.add(self)
        builder.add(other)
        return builder.fingerprint
    }
}

/// Gathers values into a `Fingerprint`; each is framed by its length, so `("ab", "c")` differs from `("a", "bc")`.
package struct FingerprintBuilder: Sendable {
    private var high: UInt64 = 0x243F_6A88_85A3_08D3
    private var low: UInt64 = 0x1319_8A2E_0370_7344

    package init() {}

    package mutating func add(_ number: UInt64) {
        high = Self.mix(high ^ number, 0x9E37_79B9_7F4A_7C15)
        low = Self.mix(low &+ number, 0xC2B2_AE3D_27D4_EB4F) ^ (high >> 32)
    }

    package mutating func add(_ number: Int) {
        add(UInt64(bitPattern: Int64(number)))
    }

    package mutating func add(_ flag: Bool) {
        add(flag ? 1 as UInt64 : 0)
    }

    package mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
    }

    package mutating func add(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { add($0) }
    }

    package mutating func add(_ fingerprint: Fingerprint) {
        add(fingerprint.high)
        add(fingerprint.low)
    }

    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        add(bytes.count)
        var offset = 0
        while offset + 8 <= bytes.count {
            add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
            offset += 8
        }
        var rest: UInt64 = 0
        while offset < bytes.count {
            rest = rest << 8 | UInt64(bytes[offset])
            offset += 1
        }
        add(rest)
    }

    package var fingerprint: Fingerprint {
        Fingerprint(high: Self.mix(high, low | 1), low: Self.mix(low, high | 1))
    }

    /// The two halves of a 128-bit product, folded.
    private static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.high ^ product.low &+ left.byteSwapped
    }
}
