/// A span of learner effort to browse by. The bands and their addresses stay whatever badges come and go, so that a link
/// to one keeps its meaning.
package enum HoursBand: String, CaseIterable, Sendable {
    case under3 = "under-3"
    case from3 = "3-to-10"
    case from10 = "10-to-40"
    case from40 = "from-40"

    /// Each band begins with its lower bound: ten hours are `10-to-40`.
    package init(_ hours: DecimalNumber) {
        self =
            switch hours.whole {
            case ..<3: .under3
            case ..<10: .from3
            case ..<40: .from10
            default: .from40
            }
    }
}

extension Badge {
    /// nil when its hours are not known.
    package var hoursBand: HoursBand? { credit.hours.map(HoursBand.init) }
}
