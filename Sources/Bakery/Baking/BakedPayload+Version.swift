extension BakedPayload {
    /// The standards that say how an award is baked. One image holds at most one award of each.
    public enum Version: String, Sendable, CaseIterable, Comparable {
        /// Open Badges 2.0 and before.
        case openBadges2 = "Open Badges 2.0"
        /// Open Badges 3.0, § 5.3.
        case openBadges3 = "Open Badges 3.0"
        /// Comprehensive Learner Record 2.0.
        case clr2 = "CLR 2.0"

        /// Of the text chunk in a PNG.
        public var keyword: String {
            switch self {
            case .openBadges2: "openbadges"
            case .openBadges3: "openbadgecredential"
            case .clr2: "clrcredential"
            }
        }

        /// Of the element in an SVG.
        public var namespace: String {
            switch self {
            case .openBadges2: "http://openbadges.org"
            case .openBadges3: "https://purl.imsglobal.org/ob/v3p0"
            case .clr2: "https://purl.imsglobal.org/clr/v2p0"
            }
        }

        /// The local name of the element in an SVG.
        public var element: String {
            switch self {
            case .openBadges2: "assertion"
            case .openBadges3, .clr2: "credential"
            }
        }

        /// The older first.
        public static func < (left: Version, right: Version) -> Bool {
            left.order < right.order
        }

        private var order: Int {
            switch self {
            case .openBadges2: 0
            case .openBadges3: 1
            case .clr2: 2
            }
        }

        /// What an element bakes, whatever its prefix.
        init?(_ element: XMLReading.Element) {
            let version = Self.allCases.first { $0.namespace == element.namespace && $0.element == element.name }
            guard let version else { return nil }
            self = version
        }
    }
}
