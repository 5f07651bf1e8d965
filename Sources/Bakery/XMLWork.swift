/// How much there is to do for who reads an XML document, told before it is read.
///
/// libxml2 compares each attribute of an element with all others, and looks for each prefix among all namespaces in scope; and
/// for each tag a place is kept.
struct XMLWork {
    private static let mostTags = 500_000
    private static let mostComparisons = 1 << 28
    /// libxml2 goes no deeper.
    private static let deepest = 256

    private var tags = 0
    private var attributes = 0
    private var comparisons = 0
    /// Of each tag that has any.
    private var namespaces: [Int] = []

    private init() {}

    static func check(_ bytes: [UInt8]) throws {
        var work = XMLWork()
        var offset = 0
        // No tag begins within another, for no attribute holds this sign.
        while let next = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) {
            work.add(bytes[offset..<next])
            guard work.tags <= mostTags, work.comparisons <= mostComparisons else { throw tooMuch }
            offset = next + 1
        }
        work.add(bytes[offset...])
        let scope = work.namespaces.sorted(by: >).prefix(deepest).reduce(0, +)
        guard work.comparisons + scope * (work.tags + work.attributes) <= mostComparisons else { throw tooMuch }
    }

    private static let tooMuch = ImageError(.tooLarge, detail: "too many elements, attributes or namespaces")

    private mutating func add(_ tag: ArraySlice<UInt8>) {
        var signs = 0
        var declarations = 0
        for (offset, byte) in zip(tag.indices, tag) {
            if byte == UInt8(ascii: "=") { signs += 1 }
            if byte == UInt8(ascii: "x"), tag[offset...].starts(with: "xmlns".utf8) { declarations += 1 }
        }
        tags += 1
        attributes += signs
        comparisons += signs * signs
        if declarations > 0 { namespaces.append(declarations) }
    }
}
