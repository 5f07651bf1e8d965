extension RDFC10 {
    /// How much Hash N-Degree Quads may do for one dataset. Only datasets with many blank nodes that look alike need it
    /// at all; poisoned ones are made so that no work is enough (RDFC-1.0 § 7.1).
    public struct WorkBudget: Hashable, Sendable {
        /// Steps for each blank node of the dataset. A step is a call of Hash N-Degree Quads, a quad looked at in it, or
        /// a blank node in one of the orders tried: less than a microsecond.
        public var stepsPerBlankNode: Int
        /// Steps every dataset may take, however small.
        public var leastSteps: Int
        /// Calls of Hash N-Degree Quads inside one another. They take place on the stack: a
        /// kilobyte each, more without optimisation.
        public var depth: Int

        /// Enough for every dataset of the official suite that is meant to succeed.
        public static let standard = WorkBudget()

        /// A budget; what is not said is as in ``standard``.
        public init(stepsPerBlankNode: Int = 64, leastSteps: Int = 1 << 15, depth: Int = 128) {
            self.stepsPerBlankNode = stepsPerBlankNode
            self.leastSteps = leastSteps
            self.depth = depth
        }

        func steps(blankNodes: Int) -> Int {
            let (steps, overflows) = stepsPerBlankNode.multipliedReportingOverflow(by: blankNodes)
            return overflows ? .max : max(leastSteps, steps)
        }
    }

    /// The dataset was given up: canonicalising it would take more than the budget.
    public enum WorkBudgetExceeded: String, Error, CaseIterable, Sendable {
        /// Too many calls of Hash N-Degree Quads and orders tried.
        case steps
        /// Too many calls of Hash N-Degree Quads inside one another.
        case depth
    }
}
