/// Why an award is out of force: it is published, and read by the learner.
extension StatusChange {
    private static let longestReason = 1_000

    /// What is wrong with a reason that somebody gave; nil when nothing is.
    package static func objection(toReason reason: String) -> String? {
        if reason.allSatisfy(\.isWhitespace) { return "the reason is empty: write what the learner shall read" }
        if reason.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
            return "the reason has a control character: write it in one line"
        }
        if AddressInText.isIn(reason) {
            return "an e-mail address stands in the reason: leave it out, for the reason is published"
        }
        return reason.utf8.count > longestReason ? "the reason is longer than \(longestReason) bytes" : nil
    }
}
