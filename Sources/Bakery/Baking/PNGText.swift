/// A text chunk of a PNG (PNG, third edition, § 11.3.3) under the keyword of an award.
struct PNGText {
    let version: BakedPayload.Version
    let kind: Kind
    /// What follows the keyword and its terminator.
    private let content: ArraySlice<UInt8>

    enum Kind: String {
        case international = "iTXt"
        case latin1 = "tEXt"
        case compressed = "zTXt"
    }

    /// - Returns: nil for any other chunk.
    init?(_ chunk: PNGChunks.Chunk, in bytes: [UInt8]) {
        guard let kind = Kind(rawValue: chunk.type) else { return nil }
        let data = bytes[chunk.data]
        let version = BakedPayload.Version.allCases.first { version in
            data.starts(with: version.keyword.utf8)
                && data.dropFirst(version.keyword.utf8.count).first == 0
        }
        guard let version else { return nil }
        self.version = version
        self.kind = kind
        content = data.dropFirst(version.keyword.utf8.count + 1)
    }

    /// Whether a baker of today would write it otherwise.
    var isOutdated: Bool {
        kind != .international || content.first != 0
    }

    func payload(within budget: BakingBudget) throws(BakingError.Fault) -> BakedPayload {
        let text = try text(within: budget.payload)
        guard text.count <= budget.payload else { throw .tooLarge(limit: budget.payload) }
        guard !PayloadText.trimmed(text).isEmpty else { throw .empty }
        guard let form = BakedPayload.Form(text) else { throw .unknownForm }
        return BakedPayload(reading: version, form)
    }

    private func text(within limit: Int) throws(BakingError.Fault) -> ArraySlice<UInt8> {
        switch kind {
        case .international: try international(within: limit)
        case .latin1: Self.unicode(content)
        case .compressed:
            if content.first == 0 {
                Self.unicode(try Inflation.expand(content.dropFirst(), upTo: limit)[...])
            } else {
                throw .malformed
            }
        }
    }

    /// § 11.3.3.4: compression flag and method, language tag and translated keyword, each with a terminator, text.
    private func international(within limit: Int) throws(BakingError.Fault) -> ArraySlice<UInt8> {
        let flag = content.first
        let method = content.dropFirst().first
        let rest = content.dropFirst(2)
        guard let flag, let method, flag <= 1, method == 0 || flag == 0,
            let language = rest.firstIndex(of: 0), let keyword = rest[(language + 1)...].firstIndex(of: 0)
        else { throw .malformed }
        let stored = rest[(keyword + 1)...]
        let text = flag == 0 ? stored : try Inflation.expand(stored, upTo: limit)[...]
        guard text.count <= limit else { throw .tooLarge(limit: limit) }
        guard String(validating: text, as: UTF8.self) != nil else { throw .encoding }
        return text
    }

    /// Latin-1 by the standard; bakers wrote UTF-8 as well.
    private static func unicode(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        if String(validating: text, as: UTF8.self) != nil { return text }
        return text.flatMap { Array(String(Unicode.Scalar($0)).utf8) }[...]
    }

    /// The chunk for an award: no compression, no language, no translated keyword.
    static func chunk(for payload: BakedPayload) -> [UInt8] {
        PNGChunks.chunk("iTXt", Array(payload.version.keyword.utf8) + [0, 0, 0, 0, 0] + payload.text)
    }
}
