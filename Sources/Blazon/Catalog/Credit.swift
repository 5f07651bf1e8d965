/// What an achievement counts for.
package struct Credit: Hashable, Sendable {
    /// Learner effort, in hours.
    package let hours: DecimalNumber?
    /// Continuing education units.
    package let ceu: DecimalNumber?

    package init(hours: DecimalNumber?, ceu: DecimalNumber?) {
        self.hours = hours
        self.ceu = ceu
    }
}
