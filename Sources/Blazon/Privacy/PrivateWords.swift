/// What the award lists say of people that is not for the world: the addresses of all, and the names of those who did not
/// agree to be named. Hashes only, with the row that each is from.
struct PrivateWords: Sendable {
    /// A row of an award list.
    struct Row: Hashable, Sendable {
        let list: SourcePath
        /// From 1.
        let line: Int
    }

    private(set) var lists: [SourcePath] = []
    private var addresses: [UInt64: Place] = [:]
    private var names: [UInt64: Place] = [:]
    /// The first words of names, and how many words the longest has.
    private var firstWords: Set<UInt64> = []
    private(set) var longestName = 0

    private struct Place: Hashable, Sendable {
        let list: Int32
        let line: Int32
    }

    var isEmpty: Bool { addresses.isEmpty && names.isEmpty }
    var hasNames: Bool { !names.isEmpty }

    func row(ofAddress hash: UInt64) -> Row? { addresses[hash].map(row) }

    func row(ofName hash: UInt64) -> Row? { names[hash].map(row) }

    func beginsName(_ word: UInt64) -> Bool { firstWords.contains(word) }

    private func row(_ place: Place) -> Row { Row(list: lists[Int(place.list)], line: Int(place.line)) }

    mutating func addList(_ path: SourcePath) {
        lists.append(path)
    }

    /// - Parameter line: of the list that was added last.
    mutating func add(address: some Sequence<UInt8>, line: Int) {
        let hash = WordHash.address(address)
        if addresses[hash] == nil { addresses[hash] = place(line) }
    }

    /// In the order in which it is written, and with the last word first, as lists have it.
    mutating func add(name: String, line: Int) {
        let words = WordHash.words(of: name)
        guard let last = words.last else { return }
        for order in [words, [last] + words.dropLast()] {
            let hash = WordHash.sequence(order[...])
            if names[hash] == nil { names[hash] = place(line) }
            firstWords.insert(order[0])
            longestName = max(longestName, order.count)
        }
    }

    /// What is public after all is private no more.
    mutating func remove(name: String) {
        let words = WordHash.words(of: name)
        guard let last = words.last else { return }
        for order in [words, [last] + words.dropLast()] { names[WordHash.sequence(order[...])] = nil }
    }

    mutating func remove(address: String) {
        addresses[WordHash.address(address.utf8)] = nil
    }

    private func place(_ line: Int) -> Place {
        Place(list: Int32(lists.count - 1), line: Int32(clamping: line))
    }

    /// Changes whenever the words do; where they stand is of no account.
    var fingerprint: Fingerprint {
        var builder = FingerprintBuilder()
        for hash in addresses.keys.sorted() { builder.add(hash) }
        builder.add(addresses.count)
        for hash in names.keys.sorted() { builder.add(hash) }
        return builder.fingerprint
    }
}

/// Words and addresses as they are compared: without case.
enum WordHash {
    /// FNV-1a over 64 bits.
    struct Running {
        private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

        mutating func add(_ byte: UInt8) {
            value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
        }
    }

    static func address(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = Running()
        for byte in bytes { hash.add(lowercased(byte)) }
        return hash.value
    }

    /// - Parameter word: letters and digits.
    static func word(_ word: some Sequence<UInt8>) -> UInt64 {
        var hash = Running()
        var isPlain = true
        for byte in word {
            isPlain = isPlain && byte < 0x80
            hash.add(lowercased(byte))
        }
        guard !isPlain else { return hash.value }
        hash = Running()
        for byte in String(decoding: Array(word), as: UTF8.self).lowercased().utf8 { hash.add(byte) }
        return hash.value
    }

    static func words(of name: String) -> [UInt64] {
        Array(name.utf8).withUnsafeBufferPointer { text in
            var words: [UInt64] = []
            var position = 0
            while let range = nextWord(in: text, from: position) {
                words.append(word(text[range]))
                position = range.upperBound
            }
            return words
        }
    }

    /// Where the next word stands.
    static func nextWord(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
        var first = start
        while first < text.count {
            let length = separatorLength(in: text, at: first)
            if length == 0 { break }
            first += length
        }
        guard first < text.count else { return nil }
        var end = first + 1
        while end < text.count, separatorLength(in: text, at: end) == 0 { end += 1 }
        return first..<end
    }

    /// How many bytes of what is no word begin here: 0 within a word. Beyond ASCII these are the no-break space, and the spaces,
    /// hyphens and quotation marks of the block General Punctuation.
    private static func separatorLength(in text: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
        let byte = text[place]
        guard byte >= 0x80 else { return isWord(byte) ? 0 : 1 }
        guard place + 1 < text.count else { return 0 }
        if byte == 0xC2 && text[place + 1] == 0xA0 { return 2 }
        return byte == 0xE2 && text[place + 1] == 0x80 ? min(3, text.count - place) : 0
    }

    /// Of several words in a row.
    static func sequence(_ words: ArraySlice<UInt64>) -> UInt64 {
        var value: UInt64 = 0
        for word in words { value = (value &* 0x9E37_79B9_7F4A_7C15 ^ word) &* 0xC2B2_AE3D_27D4_EB4F }
        return value ^ UInt64(words.count)
    }

    static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
}
