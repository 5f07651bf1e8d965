import ArgumentParser
import Bakery

/// A standard as it is asked for on the command line.
enum AskedStandard: String, CaseIterable, ExpressibleByArgument {
    case openBadges2 = "2"
    case openBadges3 = "3"
    case clr2 = "clr"

    init(_ version: BakedPayload.Version) {
        self =
            switch version {
            case .openBadges2: .openBadges2
            case .openBadges3: .openBadges3
            case .clr2: .clr2
            }
    }
}
