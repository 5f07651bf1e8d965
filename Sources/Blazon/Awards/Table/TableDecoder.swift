/// Gives the bytes of a table as UTF-8, piece by piece: Excel writes "Unicode text" in UTF-16.
///
/// What is in another encoding is handed on as it is: guessing would misspell people's names for good.
struct TableDecoder {
    private enum Form {
        case utf8
        case utf16(isBigEndian: Bool)
    }

    private var form: Form?
    /// Bytes of a character whose end is still to come.
    private var held: [UInt8] = []
    private var isAtStart = true

    mutating func decode(_ piece: [UInt8], isLast: Bool) -> [UInt8] {
        if form == nil {
            if held.isEmpty, piece.count >= 4 {
                form = Self.form(of: piece)
            } else {
                held += piece
                guard held.count >= 4 || isLast else { return [] }
                form = Self.form(of: held)
                let first = held
                held = []
                return decode(first, isLast: isLast)
            }
        }
        guard case .utf16(let isBigEndian) = form else { return piece }
        return utf16(held + piece, isBigEndian: isBigEndian, isLast: isLast)
    }

    /// The length of the mark that says that a text is UTF-8.
    static func markLength(of text: [UInt8]) -> Int {
        text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// A whole file as a renderer counts its lines: an old Macintosh ends them with carriage returns.
    static func text(of bytes: [UInt8]) -> [UInt8] {
        var decoder = TableDecoder()
        var text = decoder.decode(bytes, isLast: true)
        for index in text.indices
        where text[index] == CSVScan.carriageReturn
            && (index + 1 == text.count || text[index + 1] != CSVScan.lineFeed)
        {
            text[index] = CSVScan.lineFeed
        }
        return text
    }

    private static func form(of bytes: [UInt8]) -> Form {
        if bytes.starts(with: [0xFF, 0xFE]) { return .utf16(isBigEndian: false) }
        if bytes.starts(with: [0xFE, 0xFF]) { return .utf16(isBigEndian: true) }
        guard bytes.count >= 4 else { return .utf8 }
        if bytes[1] == 0, bytes[3] == 0, bytes[0] != 0 { return .utf16(isBigEndian: false) }
        if bytes[0] == 0, bytes[2] == 0, bytes[1] != 0 { return .utf16(isBigEndian: true) }
        return .utf8
    }

    private mutating func utf16(_ bytes: [UInt8], isBigEndian: Bool, isLast: Bool) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2 + 1)
        for index in stride(from: 0, to: bytes.count - 1, by: 2) {
            let pair = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(isBigEndian ? pair.0 << 8 | pair.1 : pair.1 << 8 | pair.0)
        }
        held = bytes.count % 2 == 1 ? [bytes[bytes.count - 1]] : []
        if isLast {
            if !held.isEmpty { units.append(0xFFFD) }
        } else if let last = units.last, UTF16.isLeadSurrogate(last) {
            units.removeLast()
            held = Array(bytes[(units.count * 2)...])
        }
        if isAtStart, units.first == 0xFEFF { units.removeFirst() }
        isAtStart = false
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
