/// Looks for what is private in what is published, however it is written there.
package struct PrivacyProof: Sendable {
    private let words: PrivateWords
    /// Changes whenever what is looked for does.
    package let fingerprint: Fingerprint

    /// Something private, and whose.
    package struct Hit: Hashable, Sendable {
        let kind: Kind
        let row: PrivateWords.Row

        enum Kind: Sendable {
            case address
            case name
        }

        package var rule: Rule {
            switch kind {
            case .address: .publishedAddress
            case .name: .publishedName
            }
        }

        /// What it is, without saying it.
        package var words: String {
            switch kind {
            case .address: "the e-mail address in line \(row.line) of '\(row.list)'"
            case .name: "the name in line \(row.line) of '\(row.list)'"
            }
        }

        package var help: String {
            switch kind {
            case .address: "remove the address"
            case .name:
                "remove the name; if it is somebody else's, who may be named, list it under 'publicNames' in "
                    + "content/site.yaml: privacy: { publicNames: […] }"
            }
        }
    }

    /// - Returns: nil where no list says anything of anybody.
    init?(_ words: PrivateWords) {
        guard !words.isEmpty else { return nil }
        self.words = words
        fingerprint = words.fingerprint
    }

    /// What is private in a file that goes to the world.
    package func hit(in bytes: [UInt8], of path: OutputPath) -> Hit? {
        if path.text.hasSuffix(".jwt"), let payload = EncodedText.payload(ofToken: bytes) { return hit(in: payload) }
        // Compressed pixels are no text.
        return path.text.hasSuffix(".png") ? PNGTexts(bytes).lazy.compactMap(hit).first : hit(in: bytes)
    }

    /// What is private in a text, as it is written or after up to three rounds of decoding: text within HTML within JSON.
    package func hit(in text: [UInt8]) -> Hit? {
        var text = text
        for _ in 0...3 {
            let (hit, isEncoded) = text.withUnsafeBufferPointer(look)
            if let hit { return hit }
            guard isEncoded, let decoded = EncodedText.decoded(text) else { return nil }
            text = decoded
        }
        return nil
    }

    private func look(at text: UnsafeBufferPointer<UInt8>) -> (Hit?, isEncoded: Bool) {
        var isEncoded = false
        var position = 0
        while let mark = Self.mark(in: text, from: position) {
            if text[mark] == UInt8(ascii: "@") {
                if let hit = address(around: mark, in: text) { return (hit, isEncoded) }
            } else if !isEncoded {
                isEncoded = EncodedText.isWorthDecoding(text[mark...], forNames: words.hasNames)
            }
            position = mark + 1
        }
        return (words.hasNames ? name(in: text) : nil, isEncoded)
    }

    /// The next byte that is an address's sign, or begins something encoded.
    private static func mark(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        let bytes = UnsafeRawBufferPointer(text)
        var position = start
        // Eight bytes at a time: that in most there is none shows in a few steps.
        while position + 8 <= bytes.count {
            let block = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
            let marks =
                zeros(block ^ each(0x40)) | zeros(block ^ each(0x25)) | zeros(block ^ each(0x26))
                | zeros(block ^ each(0x5C))
            if marks != 0 { return position + UInt64(littleEndian: marks).trailingZeroBitCount / 8 }
            position += 8
        }
        while position < text.count {
            switch text[position] {
            case UInt8(ascii: "@"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "\\"): return position
            default: position += 1
            }
        }
        return nil
    }

    @inline(__always)
    private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

    /// The highest bit of each byte that is zero, and of none before the first of them.
    @inline(__always)
    private static func zeros(_ block: UInt64) -> UInt64 {
        (block &- 0x0101_0101_0101_0101) & ~block & 0x8080_8080_8080_8080
    }

    // MARK: Addresses

    /// Longer ones are no addresses.
    private static let longest = 254

    private func address(around sign: Int, in text: UnsafeBufferPointer<UInt8>) -> Hit? {
        var start = sign
        while start > 0, sign - start < Self.longest, Self.isLocal(text[start - 1]) { start -= 1 }
        var end = sign + 1
        while end < text.count, end - sign < Self.longest, Self.isDomain(text[end]) { end += 1 }
        guard start < sign, end > sign + 1 else { return nil }
        // What is around an address may look like a part of it: 'to=ada@example.org.'
        for first in start..<sign where first == start || !Self.isAlphanumeric(text[first - 1]) {
            for last in stride(from: end, to: sign + 1, by: -1)
            where last == end || !Self.isAlphanumeric(text[last]) {
                if let row = words.row(ofAddress: WordHash.address(text[first..<last])) {
                    return Hit(kind: .address, row: row)
                }
            }
        }
        return nil
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool { WordHash.isWord(byte) }

    private static func isLocal(_ byte: UInt8) -> Bool {
        WordHash.isWord(byte) || ".!#$%&'*+/=?^_`{|}~-".utf8.contains(byte)
    }

    private static func isDomain(_ byte: UInt8) -> Bool {
        WordHash.isWord(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }

    // MARK: Names

    private struct Word {
        let hash: UInt64
        let range: Range<Int>
    }

    /// Names whose words follow one another; one of a single word only where nothing else stands in a value or an element, for
    /// there are people called Grace.
    private func name(in text: UnsafeBufferPointer<UInt8>) -> Hit? {
        var started: [Word] = []
        var position = 0
        while let range = WordHash.nextWord(in: text, from: position) {
            let word = Word(hash: WordHash.word(text[range]), range: range)
            position = range.upperBound
            if let last = started.last, !Self.isGap(text[last.range.upperBound..<word.range.lowerBound]) {
                started.removeAll(keepingCapacity: true)
            }
            if started.isEmpty && !words.beginsName(word.hash) { continue }
            started.append(word)
            if let hit = name(endingIn: started, in: text) { return hit }
            // What begins no name any more is let go.
            while let first = started.first, started.count >= words.longestName || !words.beginsName(first.hash) {
                started.removeFirst()
            }
        }
        return nil
    }

    private func name(endingIn started: [Word], in text: UnsafeBufferPointer<UInt8>) -> Hit? {
        let hashes = started.map(\.hash)
        for first in hashes.indices {
            guard words.beginsName(hashes[first]),
                let row = words.row(ofName: WordHash.sequence(hashes[first...]))
            else { continue }
            let isAlone =
                hashes.count - first > 1
                || Self.isAlone(started[first].range, in: text)
            if isAlone { return Hit(kind: .name, row: row) }
        }
        return nil
    }

    /// Between the words of a name there is little: a space, a comma, a hyphen, a full stop after an initial.
    private static func isGap(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        text.count <= 6 && !text.contains { "\"<>{}[]()=:;/@".utf8.contains($0) }
    }

    private static func isAlone(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        let before = range.lowerBound == 0 ? nil : text[range.lowerBound - 1]
        let after = range.upperBound == text.count ? nil : text[range.upperBound]
        return (before == nil || "\">".utf8.contains(before ?? 0)) && (after == nil || "\"<".utf8.contains(after ?? 0))
    }
}
