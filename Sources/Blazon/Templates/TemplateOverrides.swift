/// The blocks that are overridden at some place, each set of them known by a number.
///
/// An override keeps the overrides of the place where it is written: a block inside it is looked up there, so that it
/// never finds itself.
struct TemplateOverrides {
    struct Override {
        let block: TemplateBlock
        /// The template it is written in.
        let template: Int
        let overrides: Int
    }

    private struct Origin: Hashable {
        let outer: Int
        let template: Int
        let tag: Range<Int>
    }

    static let none = 0

    private var sets: [[String: Override]] = [[:]]
    private var known: [Origin: Int] = [:]

    /// The overrides in a parent: those of its children first, then those of the tag that includes it.
    mutating func adding(
        _ arguments: [TemplateBlock], writtenIn template: Int, to outer: Int, at tag: Range<Int>
    ) -> Int {
        let new = arguments.filter { sets[outer][$0.name.text] == nil }
        if new.isEmpty { return outer }
        let origin = Origin(outer: outer, template: template, tag: tag)
        if let number = known[origin] { return number }
        var blocks = sets[outer]
        for block in new { blocks[block.name.text] = Override(block: block, template: template, overrides: outer) }
        sets.append(blocks)
        known[origin] = sets.count - 1
        return sets.count - 1
    }

    func override(of block: String, in set: Int) -> Override? {
        sets[set][block]
    }
}
