/// Strings (RFC 8259 § 7).
extension JSONParser {
    /// Reads a string from behind its opening quotation mark.
    @inline(__always)
    mutating func string() throws(JSONError) -> String {
        var mark = NameMark()
        return try string(marking: &mark)
    }

    /// Reads a string from behind its opening quotation mark.
    /// - Parameter mark: gets the mark of the string.
    @inline(__always)
    mutating func string(marking mark: inout NameMark) throws(JSONError) -> String {
        let first = next
        var bits: UInt64 = 0
        try skipPlain(collecting: &bits)
        guard next.pointee == UInt8(ascii: "\""), bits & EightBytes.highs == 0 else {
            return try string(from: first, marking: &mark)
        }
        let last = next
        next += 1
        mark = NameMark(UnsafeBufferPointer(start: first, count: last - first))
        return ascii(from: first, to: last)
    }

    /// Bytes that were seen to be ASCII need not be looked at again.
    @inline(__always)
    func ascii(from first: UnsafePointer<UInt8>, to last: UnsafePointer<UInt8>) -> String {
        let bytes = UnsafeBufferPointer(start: first, count: last - first)
        return String(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: true))
    }

    /// Reads on at the first escape, or ends a string that is not ASCII.
    @inline(never)
    private mutating func string(
        from first: UnsafePointer<UInt8>, marking mark: inout NameMark
    ) throws(JSONError) -> String {
        scratch.removeAll(keepingCapacity: true)
        var run = first
        while next.pointee != UInt8(ascii: "\"") {
            scratch.append(contentsOf: UnsafeBufferPointer(start: run, count: next - run))
            try escape()
            run = next
            var bits: UInt64 = 0
            try skipPlain(collecting: &bits)
        }
        let written = UnsafeBufferPointer(start: first, count: next - first)
        next += 1
        guard run > first else { return try text(written, written: written, marking: &mark) }
        scratch.append(contentsOf: written[(run - first)...])
        // Escapes are whole characters: what is between them is UTF-8 by itself, or the whole is not.
        return try scratch.withUnsafeBufferPointer { bytes throws(JSONError) in
            try text(bytes, written: written, marking: &mark)
        }
    }

    /// - Parameter written: the bytes in the document, for the place of a fault.
    private func text(
        _ bytes: UnsafeBufferPointer<UInt8>, written: UnsafeBufferPointer<UInt8>, marking mark: inout NameMark
    ) throws(JSONError) -> String {
        mark = NameMark(bytes)
        do throws(UTF8.ValidationError) {
            return String(copying: try UTF8Span(validating: bytes.span))
        } catch {
            throw fault(in: written)
        }
    }

    private func fault(in written: UnsafeBufferPointer<UInt8>) -> JSONError {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: written.span)
            return failure(.invalidUTF8)
        } catch {
            return failure(.invalidUTF8, at: written.baseAddress.map { $0 + error.byteOffsets.lowerBound })
        }
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
