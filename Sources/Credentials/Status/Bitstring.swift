/// The bits of a status list (Bitstring Status List 1.0 § 3.3): the first is the highest of the first byte.
public struct Bitstring: Hashable, Sendable {
    /// Eight bits each.
    public private(set) var bytes: [UInt8]

    /// Entries that every list has, so that one of them tells nothing (§ 2.2).
    public static let leastCount = 131_072

    /// The bytes that a stranger's list may have once it is expanded.
    public static let mostBytes = 1 << 22

    /// Bits that are all 0; their number is rounded up to whole bytes.
    public init(count: Int = leastCount) {
        bytes = [UInt8](repeating: 0, count: (max(count, 0) + 7) / 8)
    }

    /// Expands the value of `encodedList` (§ 3.4): `u`, then base64url of gzip.
    public init(encodedList text: String, mostBytes: Int = mostBytes) throws(MalformedBitstring) {
        guard let multibase = Multibase(text), multibase.base == .base64url else { throw .notMultibase }
        do {
            bytes = try Gzip.expand(multibase.bytes, upTo: mostBytes)
        } catch .tooLarge {
            throw .tooLarge
        } catch {
            throw .notGzip
        }
    }

    /// The value of `encodedList` (§ 3.3). The same bits come out as the same text from the same zlib.
    public func encodedList() throws(MalformedBitstring) -> String {
        do {
            return Multibase(try Gzip.compress(bytes), in: .base64url).description
        } catch {
            throw .notGzip
        }
    }

    /// How many bits there are.
    public var count: Int { 8 * bytes.count }

    /// The bit of an entry.
    /// - Precondition: the index is from 0 and below ``count``.
    public subscript(index: Int) -> Bool {
        get { bytes[index / 8] & 0x80 >> UInt8(index % 8) != 0 }
        set {
            let mask: UInt8 = 0x80 >> UInt8(index % 8)
            if newValue { bytes[index / 8] |= mask } else { bytes[index / 8] &= ~mask }
        }
    }

    /// The status of an entry when each has several bits, the first the highest.
    /// - Returns: nil when it is beyond the list.
    public func status(at index: Int, size: Int = 1) -> Int? {
        let (start, overflows) = index.multipliedReportingOverflow(by: size)
        guard index >= 0, (1...32).contains(size), !overflows, start <= count - size else { return nil }
        return (start..<start + size).reduce(0) { $0 << 1 | (self[$1] ? 1 : 0) }
    }
}

/// Why a text is not a list of statuses.
public enum MalformedBitstring: String, Error, CaseIterable, Sendable {
    /// It is not `u` and base64url.
    case notMultibase
    /// What it holds is not gzip, or damaged.
    case notGzip
    /// It expands to more than a list has.
    case tooLarge
}
