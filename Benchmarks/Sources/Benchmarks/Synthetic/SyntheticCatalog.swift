/// A catalog in YAML: levels, skills, frameworks, and badges that build on one another.
struct SyntheticCatalog {
    let badges: Int
    let frameworkItems: Int
    private var numbers: SeededNumbers
    private var words: SyntheticProse
    private(set) var text = ""

    private static let levels = ["module", "course", "badge", "certificate", "professional"]

    static func skills(for badges: Int) -> Int { 5 + badges / 16 }
    private var tags: Int { 5 + badges / 25 }

    init(badges: Int, frameworkItems: Int, numbers: SeededNumbers) {
        self.badges = badges
        self.frameworkItems = frameworkItems
        self.numbers = numbers
        words = SyntheticProse(numbers, badges: badges, skills: Self.skills(for: badges))
    }

    mutating func write() {
        line("levels:")
        for (rank, level) in Self.levels.enumerated() {
            line("  - id: \(level)")
            line("    name: \(level)")
            line("    plural: \(level)s")
            line("    description: \"\(words.phrase(10...20))\"")
            line("    achievementType: \(rank < 2 ? "Course" : "Certificate")")
            line("    credit: { hours: \(5 << rank) }")
        }
        line("frameworks:")
        for framework in 1...2 {
            line("  - id: framework-\(framework)")
            line("    name: Framework \(framework)")
            line("    url: https://www.example.org/framework-\(framework)")
            line("    items:")
            for item in 0..<frameworkItems {
                line("      - code: \"\(item)\"")
                line("        name: \"\(words.phrase(3...8))\"")
                line("        description: \"\(words.phrase(15...30))\"")
            }
        }
        line("skills:")
        for skill in 0..<Self.skills(for: badges) {
            line("  - id: \(skillId(skill))")
            line("    name: \"\(words.phrase(2...4)) \(skill)\"")
            line("    description: \"\(words.phrase(10...20))\"")
            line("    alignment: [ { framework: framework-1, code: \"\(numbers.next(below: frameworkItems))\" } ]")
        }
        line("badges:")
        for badge in 0..<badges { write(badge) }
    }

    private mutating func write(_ badge: Int) {
        let rank = rank(of: badge)
        line("  - id: \(badgeId(badge))")
        line("    name: \"\(words.phrase(2...5)) \(badge)\"")
        line("    summary: \"The earner can \(words.phrase(15...30)).\"")
        line("    level: \(Self.levels[rank])")
        line("    tags: [\(numbers.several(1...4, below: tags).map { "tag-\($0)" }.joined(separator: ", "))]")
        let skills = numbers.several(1...4, below: Self.skills(for: badges))
        line("    skills: [\(skills.map(skillId).joined(separator: ", "))]")
        line("    alignment:")
        for _ in 0..<Int.random(in: 1...3, using: &numbers) {
            line("      - { framework: framework-2, code: \"\(numbers.next(below: frameworkItems))\" }")
        }
        writeRequirement(of: badge, rank: rank)
        if numbers.once(in: 2) {
            line("    credit: { hours: \(numbers.next(below: 40)).5, ceu: 0.\(1 + numbers.next(below: 9)) }")
        }
        if numbers.once(in: 3) { line("    expires: P3Y") }
        if numbers.once(in: 2) { writeAssessment() }
        line("    benefits:")
        for _ in 0..<3 { line("      - \"\(words.phrase(6...12))\"") }
        line("    related: [\(badgeId(numbers.next(below: badges)))]")
        line("    humanCode: \"B-\(badge)\"")
        line("    published: 2026-01-\(10 + badge % 18)")
        line("    updated: 2026-02-\(10 + badge % 18)")
    }

    private mutating func writeRequirement(of badge: Int, rank: Int) {
        guard badge > 2, rank > 0 || numbers.once(in: 2) else { return }
        let earlier = numbers.several(3...3, below: badge).map(badgeId)
        switch rank {
        case 0: line("    requires: \(earlier[0])")
        case 1: line("    requires: { all: [\(earlier.joined(separator: ", "))] }")
        case 2, 3:
            line("    requires:")
            line("      any:")
            line("        - { count: 2, of: [\(earlier.joined(separator: ", "))] }")
            line("        - { count: 3, of: { tag: tag-\(numbers.next(below: tags)) } }")
        default:
            line("    requires:")
            line("      all:")
            line("        - { count: 4, of: { level: \(Self.levels[numbers.next(below: 3)]) } }")
            line("        - { component: { name: Practicum, hours: 30 } }")
        }
    }

    private mutating func writeAssessment() {
        line("    assessment:")
        line("      method: \"\(words.phrase(2...4))\"")
        line("      description: \"\(words.phrase(10...20))\"")
        line("      effort: 20h")
        line("      rubric:")
        for level in ["developing", "meets", "exceeds"] {
            line("        - { id: \(level), name: \(level), description: \"\(words.phrase(8...14))\" }")
        }
        line("      requiredLevel: meets")
    }

    /// Six in ten are modules; each level above has fewer.
    private func rank(of badge: Int) -> Int {
        let share = badge * 100 / badges
        return [60, 80, 92, 98].firstIndex { share < $0 } ?? 4
    }

    private mutating func line(_ line: String) {
        text += line + "\n"
    }
}
