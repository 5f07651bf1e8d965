/// Gathers what is said of one award list: nothing of a person is shown, and a mistake made in every row is not told
/// a million times.
final class AwardFindings {
    let path: SourcePath
    private let findings: Findings
    private var counts: [Rule: Int] = [:]
    private var last: [Rule: SourceSpan] = [:]
    /// What was said already of the file as a whole.
    var told: Set<String> = []

    static let mostOfOneRule = 200

    init(_ path: SourcePath, findings: Findings) {
        self.path = path
        self.findings = findings
    }

    /// - Parameter showing: what may be shown of the lines there.
    func add(
        _ rule: Rule, _ message: String, at range: Range<Int>, showing: [Range<Int>], label: String = "",
        help: [String]
    ) {
        let span = SourceSpan(path, range)
        let count = counts[rule, default: 0] + 1
        counts[rule] = count
        guard count <= Self.mostOfOneRule else {
            if last[rule] == nil { last[rule] = span }
            return
        }
        findings.add(Diagnostic(rule, message, at: span, label: label, help: help, showing: showing))
    }

    func add(
        _ rule: Rule, _ message: String, at range: Range<Int>, showing: [Range<Int>], label: String = "", help: String
    ) {
        add(rule, message, at: range, showing: showing, label: label, help: [help])
    }

    /// Tells how many there were of what was not told.
    func finish() {
        for (rule, span) in last {
            let more = counts[rule, default: 0] - Self.mostOfOneRule
            findings.add(
                Diagnostic(
                    rule, "\(more) more of these in '\(path.name)', from here on", at: span,
                    help: ["mend those above first"], showing: []))
        }
    }
}
