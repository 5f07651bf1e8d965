/// Strings (RFC 8259 § 7).
extension JSONParser {
    /// Reads a string from behind its opening quotation mark.
    mutating func string() throws(JSONError) -> String {
        let first = next
        var bits: UInt64 = 0
        try skipPlain(collecting: &bits)
        if next.pointee == UInt8(ascii: "\\") { return try escapedString(from: first) }
        let plain = UnsafeBufferPointer(start: first, count: next - first)
        next += 1
        guard bits & 0x8080_8080_8080_8080 != 0 else { return String(decoding: plain, as: UTF8.self) }
        return try text(plain, written: plain)
    }

    /// - Parameter written: the bytes in the document, for the place of a fault.
    private func text(
        _ bytes: UnsafeBufferPointer<UInt8>, written: UnsafeBufferPointer<UInt8>
    ) throws(JSONError) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        throw failure(.invalidUTF8, at: written.baseAddress.map { $0 + UTF8Fault.offset(in: written) })
    }

    /// Reads on at the first escape.
    private mutating func escapedString(from first: UnsafePointer<UInt8>) throws(JSONError) -> String {
        scratch.removeAll(keepingCapacity: true)
        var run = first
        while next.pointee != UInt8(ascii: "\"") {
            scratch.append(contentsOf: UnsafeBufferPointer(start: run, count: next - run))
            try escape()
            run = next
            var bits: UInt64 = 0
            try skipPlain(collecting: &bits)
        }
        scratch.append(contentsOf: UnsafeBufferPointer(start: run, count: next - run))
        let written = UnsafeBufferPointer(start: first, count: next - first)
        next += 1
        // Escapes are whole characters: what is between them is UTF-8 by itself, or the whole is not.
        return try scratch.withUnsafeBufferPointer { bytes throws(JSONError) in try text(bytes, written: written) }
    }

    /// Stops at the quotation mark or backslash that comes next.
    /// - Parameter bits: gets the bits of all bytes passed, to tell ASCII from the rest.
    @inline(__always)
    private mutating func skipPlain(collecting bits: inout UInt64) throws(JSONError) {
        while end - next >= 8 {
            let eight = EightBytes(at: next)
            let stops = eight.escaped
            guard stops == 0 else {
                let place = stops.trailingZeroBitCount & ~7
                bits |= eight.word & ((1 &<< UInt64(place)) &- 1)
                next += place >> 3
                guard next.pointee >= 0x20 else { throw failure(.controlCharacter) }
                return
            }
            bits |= eight.word
            next += 8
        }
        while next < end {
            switch next.pointee {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): return
            case ..<0x20: throw failure(.controlCharacter)
            case let byte: bits |= UInt64(byte)
            }
            next += 1
        }
        throw failure(.unexpectedEnd)
    }

    // MARK: Escapes

    /// char = escape ( %x22 / %x5C / %x2F / %x62 / %x66 / %x6E / %x72 / %x74 / %x75 4HEXDIG )
    private mutating func escape() throws(JSONError) {
        let backslash = next
        guard end - next >= 2 else { throw failure(.unexpectedEnd, at: end) }
        let letter = next[1]
        next += 2
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): scratch.append(letter)
        case UInt8(ascii: "b"): scratch.append(0x08)
        case UInt8(ascii: "f"): scratch.append(0x0C)
        case UInt8(ascii: "n"): scratch.append(0x0A)
        case UInt8(ascii: "r"): scratch.append(0x0D)
        case UInt8(ascii: "t"): scratch.append(0x09)
        case UInt8(ascii: "u"): append(try codePoint(from: backslash))
        default: throw failure(.invalidEscape, at: backslash)
        }
    }

    /// Reads on behind `\u`; two halves of a surrogate pair are one code point.
    private mutating func codePoint(from backslash: UnsafePointer<UInt8>) throws(JSONError) -> UInt32 {
        let first = try hexDigits(from: backslash)
        switch first {
        case 0xD800..<0xDC00:
            let second = next
            guard end - next >= 2, next[0] == UInt8(ascii: "\\"), next[1] == UInt8(ascii: "u") else {
                throw failure(.loneSurrogate, at: backslash)
            }
            next += 2
            let low = try hexDigits(from: second)
            guard 0xDC00..<0xE000 ~= low else { throw failure(.loneSurrogate, at: backslash) }
            return 0x1_0000 + (first - 0xD800) << 10 + (low - 0xDC00)
        case 0xDC00..<0xE000: throw failure(.loneSurrogate, at: backslash)
        default: return first
        }
    }

    private mutating func hexDigits(from backslash: UnsafePointer<UInt8>) throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard next < end else { throw failure(.unexpectedEnd) }
            let digit: UInt8
            switch next.pointee {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = next.pointee - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = next.pointee - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = next.pointee - UInt8(ascii: "A") + 10
            default: throw failure(.invalidEscape, at: backslash)
            }
            value = value << 4 | UInt32(digit)
            next += 1
        }
        return value
    }

    private mutating func append(_ codePoint: UInt32) {
        func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | codePoint >> shift & 0x3F) }
        switch codePoint {
        case ..<0x80: scratch.append(UInt8(truncatingIfNeeded: codePoint))
        case ..<0x800:
            scratch.append(UInt8(truncatingIfNeeded: 0xC0 | codePoint >> 6))
            scratch.append(tail(0))
        case ..<0x1_0000:
            scratch.append(UInt8(truncatingIfNeeded: 0xE0 | codePoint >> 12))
            scratch.append(tail(6))
            scratch.append(tail(0))
        default:
            scratch.append(UInt8(truncatingIfNeeded: 0xF0 | codePoint >> 18))
            scratch.append(tail(12))
            scratch.append(tail(6))
            scratch.append(tail(0))
        }
    }
}
