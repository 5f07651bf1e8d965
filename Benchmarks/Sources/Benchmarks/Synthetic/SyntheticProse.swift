/// Markdown of the kind a programme publishes, from a small vocabulary: headings, lists, tables, links between badges.
struct SyntheticProse {
    private var numbers: SeededNumbers
    /// What links may lead to.
    private let badges: Int
    private let skills: Int
    private(set) var text = ""
    private var words = 0

    init(_ numbers: SeededNumbers, badges: Int, skills: Int) {
        self.numbers = numbers
        self.badges = badges
        self.skills = skills
    }

    /// What the badge is about.
    mutating func writeDescription(words wanted: Int) {
        paragraph()
        var section = 0
        while words < wanted {
            if section % 3 == 1 { heading() }
            switch numbers.pick(["paragraph", "paragraph", "paragraph", "list", "quotation", "table"]) {
            case "list": list(marker: "- ")
            case "quotation": line("> " + sentence() + " " + sentence() + "\n")
            case "table": table()
            default: paragraph()
            }
            section += 1
        }
    }

    /// What the earner has to do.
    mutating func writeCriteria(words wanted: Int) {
        line("To earn this badge, the learner will:\n")
        list(marker: "1. ")
        while words < wanted {
            heading()
            paragraph()
            list(marker: numbers.once(in: 3) ? "- [ ] " : "- ")
            if numbers.once(in: 3) { table() }
        }
    }

    // MARK: Blocks

    private mutating func paragraph() {
        let sentences = (0..<Int.random(in: 3...6, using: &numbers)).map { _ in sentence() }
        line(sentences.joined(separator: " ") + "\n")
    }

    private mutating func heading() {
        line("## " + phrase(2...5).capitalizedFirst + "\n")
    }

    private mutating func list(marker: String) {
        for _ in 0..<Int.random(in: 3...6, using: &numbers) {
            line(marker + sentence())
            if marker == "- " && numbers.once(in: 6) { line("  - " + sentence()) }
        }
        line("")
    }

    private mutating func table() {
        line("| Part | What counts | Hours |")
        line("| --- | :-- | --: |")
        for _ in 0..<Int.random(in: 3...5, using: &numbers) {
            line(
                "| \(phrase(1...2).capitalizedFirst) | \(phrase(4...8)) | \(Int.random(in: 1...20, using: &numbers)) |")
        }
        line("")
    }

    private mutating func line(_ line: String) {
        text += line + "\n"
    }

    // MARK: Words

    private mutating func sentence() -> String {
        var parts = [phrase(5...14).capitalizedFirst]
        if numbers.once(in: 2) { parts.append(", " + phrase(3...7)) }
        switch Int.random(in: 0..<14, using: &numbers) {
        case 0: parts.append(" (**" + phrase(1...3) + "**)")
        case 1: parts.append(", as *" + phrase(2...4) + "* shows")
        case 2: parts.append(", see [" + phrase(2...3) + "](badge:\(badgeId(numbers.next(below: badges))))")
        case 3: parts.append(" with [" + phrase(1...2) + "](skill:\(skillId(numbers.next(below: skills))))")
        case 4: parts.append(", told at https://www.example.org/" + phrase(1...1))
        case 5: parts.append(" in `" + phrase(1...1) + "`")
        case 6: parts.append(" and [further reading](https://www.example.org/" + phrase(1...1) + "/)")
        default: break
        }
        return parts.joined() + "."
    }

    mutating func phrase(_ length: ClosedRange<Int>) -> String {
        let count = Int.random(in: length, using: &numbers)
        words += count
        return (0..<count).map { _ in numbers.pick(numbers.once(in: 60) ? Self.foreign : Self.vocabulary) }
            .joined(separator: " ")
    }

    private static let vocabulary = """
        the a of to in and with for on by from learners students course captions lecture recording transcript teaching \
        practice online review feedback outline assessment rubric design access material session reading group discussion \
        example evidence reflection portfolio outcome activity peer mentor workshop module semester programme question \
        answer draft plan structure contrast heading image description keyboard screen reader sound video slide handout \
        quiz exam survey result measure improve explain show prepare compare choose write record publish revise collect \
        observe support invite include respect early later often clear simple fair open small whole new careful
        """.split(separator: " ").map(String.init)
    private static let foreign = ["différence", "Übung", "años", "naïve", "学び", "l’été", "—"]
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension SeededNumbers {
    mutating func next(below bound: Int) -> Int {
        Int.random(in: 0..<bound, using: &self)
    }
}

func badgeId(_ number: Int) -> String { "badge-\(number + 1)" }
func skillId(_ number: Int) -> String { "skill-\(number + 1)" }
