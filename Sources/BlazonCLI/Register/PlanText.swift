import Blazon

/// What an issue would do, for a person to look over.
struct PlanText {
    let plan: IssuePlan

    init(_ plan: IssuePlan) {
        self.plan = plan
    }

    var lines: [String] {
        guard !plan.isEmpty else { return ["There is nothing to issue: " + unchanged] }
        let badges = plan.byBadge.map { (name: $0.badge.text, words: words(of: $0.counts)) }.filter {
            !$0.words.isEmpty
        }
        let width = badges.map(\.name.count).max() ?? 0
        var lines = badges.map { badge in
            "  " + badge.name + String(repeating: " ", count: width - badge.name.count) + "  "
                + badge.words.joined(separator: ", ")
        }
        if !plan.pending.isEmpty {
            lines.append("  to complete: \(count(plan.pending.count, "replacement")) of an issue that was cut short")
        }
        return ["To issue:"] + lines + ["Together " + together.joined(separator: ", ")]
    }

    /// What there is beside rows with errors.
    var besides: [String] { ["Besides: " + together.joined(separator: ", ")] }

    private var unchanged: String {
        "\(count(plan.total.unchanged, "row")) \(plan.total.unchanged == 1 ? "is" : "are") as they were issued"
    }

    private var together: [String] {
        let words = words(of: plan.total)
        return (words.isEmpty ? ["nothing new"] : words) + ["\(plan.total.unchanged) unchanged"]
    }

    private func words(of counts: IssueCounts) -> [String] {
        [
            (counts.new, "new"), (counts.changed, "changed, to be replaced"), (counts.revocations, "to revoke"),
            (counts.suspensions, "to suspend"), (counts.reinstatements, "to reinstate"),
            (counts.visibilityChanges, "to show to others than before"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    }
}
