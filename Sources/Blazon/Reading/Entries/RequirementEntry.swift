/// A `requires` expression as written: references are words with a place, not yet looked up.
indirect enum RequirementEntry {
    case badge(Located<String>)
    case all([RequirementEntry])
    case any([RequirementEntry])
    case count(Located<Int>, of: Pool)
    case component(Requirement.Component)

    enum Pool {
        case level(Located<String>)
        case tag(Located<String>)
        case list([RequirementEntry])
    }

    /// Expressions nested deeper are refused.
    private static let deepest = 20

    /// - Returns: nil, with a diagnostic, when the node is no expression.
    static func read(_ node: YAMLNode, findings: Findings, depth: Int = 0) -> RequirementEntry? {
        guard depth < deepest else {
            findings.add(
                .badRequirement, "'requires' is nested too deeply", at: node.span, help: "use at most \(deepest) levels"
            )
            return nil
        }
        if let text = node.text { return .badge(Located(text, at: node.span)) }
        if let items = node.items { return .all(read(items, at: node, findings: findings, depth: depth)) }
        guard let map = MapReader(node, what: "'requires'", findings: findings) else { return nil }
        defer { map.finish() }
        return read(map, node: node, findings: findings, depth: depth)
    }

    private static func read(_ map: MapReader, node: YAMLNode, findings: Findings, depth: Int) -> RequirementEntry? {
        let forms = ["all", "any", "count", "component"].filter(map.has)
        guard forms.count == 1, let form = forms.first else {
            for key in ["all", "any", "count", "of", "component"] { _ = map.node(key) }
            findings.add(
                .badRequirement,
                forms.isEmpty ? "'requires' says nothing that can be required" : "'requires' says two things at once",
                at: node.span, label: "write exactly one of all, any, count or component",
                help: [
                    "write 'all: [a, b]', 'any: [a, b]', 'count: 2' with 'of:', or 'component: { name: …, hours: … }'",
                    "several things together go into one list: 'all: [ { count: 5, of: … }, { component: … } ]'",
                ])
            return nil
        }
        switch form {
        case "all": return map.node("all").map { .all(read(parts: $0, findings: findings, depth: depth)) }
        case "any": return map.node("any").map { .any(read(parts: $0, findings: findings, depth: depth)) }
        case "count": return readCount(map, findings: findings, depth: depth)
        default: return map.map("component").flatMap(readComponent).map(RequirementEntry.component)
        }
    }

    private static func read(parts node: YAMLNode, findings: Findings, depth: Int) -> [RequirementEntry] {
        guard let items = node.items else {
            return read(node, findings: findings, depth: depth + 1).map { [$0] } ?? []
        }
        return read(items, at: node, findings: findings, depth: depth)
    }

    private static func read(_ items: [YAMLNode], at node: YAMLNode, findings: Findings, depth: Int)
        -> [RequirementEntry]
    {
        if items.isEmpty {
            findings.add(
                .badRequirement, "list of requirements is empty", at: node.span,
                help: "name at least one badge, or remove the key")
        }
        return items.compactMap { read($0, findings: findings, depth: depth + 1) }
    }

    private static func readCount(_ map: MapReader, findings: Findings, depth: Int) -> RequirementEntry? {
        let count = map.value("count", rule: .badNumber, form: "a whole number from 1", example: "3") { text in
            Int(text).flatMap { (1...999).contains($0) && text.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } ? $0 : nil }
        }
        if !map.has("of") { map.reportMissing("of", hint: "{ level: … }") }
        guard let node = map.node("of") else { return nil }
        if let items = node.items {
            let parts = read(items, at: node, findings: findings, depth: depth)
            return count.map { .count($0, of: .list(parts)) }
        }
        guard let of = MapReader(node, what: "'of'", findings: findings) else { return nil }
        let level = of.text("level")
        let tag = of.text("tag")
        of.finish()
        guard (level == nil) != (tag == nil) else {
            findings.add(
                .badRequirement, "'of' must name one level or one tag", at: node.span,
                help: "write 'of: { level: … }', 'of: { tag: … }' or a list of badges")
            return nil
        }
        guard let count else { return nil }
        return .count(count, of: level.map(Pool.level) ?? tag.map(Pool.tag) ?? .list([]))
    }

    private static func readComponent(_ map: MapReader) -> Requirement.Component? {
        defer { map.finish() }
        let name = map.requiredText("name", hint: "Teaching practicum")
        let hours = map.decimal("hours")
        let description = map.text("description")
        return name.map { Requirement.Component(name: $0.value, hours: hours, description: description?.value) }
    }
}
