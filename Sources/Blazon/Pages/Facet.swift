/// One way to narrow the list of badges: by level, by skill, by tag or by hours.
struct Facet: Sendable {
    /// The names are those of the catalogue's query: `?level=course&hours=3-to-10`.
    enum Kind: String, Sendable {
        case level, skill, tag, hours
    }

    /// What one may narrow to.
    struct Option: Sendable {
        /// What stands for it in the query and in `search.json`.
        let value: String
        let name: String
        let address: SiteAddress
        /// How many badges have it; at least one.
        let count: Int
    }

    /// What a list is narrowed to.
    struct Choice: Sendable {
        let kind: Kind
        let value: String
    }

    let kind: Kind
    /// In the order of their own index.
    let options: [Option]
    /// The values offered in every list: all, or those with the most badges when there are too many to read.
    private let offered: Set<String>

    /// Up to so many options are all offered; of more, the frequent ones.
    private static let (room, frequent) = (15, 12)

    init(_ kind: Kind, _ options: [Option]) {
        self.kind = kind
        self.options = options
        let byCount = options.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
        offered = Set(byCount.prefix(options.count > Self.room ? Self.frequent : Self.room).map(\.element.value))
    }

    /// Whether some options stand in the index alone.
    var isLong: Bool { offered.count < options.count }

    /// What a list offers, narrowed to one value or to none.
    func options(besides current: String?) -> [Option] {
        options.filter { offered.contains($0.value) || $0.value == current }
    }

    /// The facets that have options, in the order they are offered.
    static func all(of catalog: Catalog, hours: [HoursBand: Int], strings: Strings) -> [Facet] {
        let facets = [
            Facet(
                .level,
                catalog.levels.map { level in
                    Option(
                        value: level.id.text, name: level.plural, address: Addresses.level(level.id),
                        count: catalog.badges(atLevel: level.id).count)
                }),
            Facet(
                .hours,
                HoursBand.allCases.map { band in
                    Option(
                        value: band.rawValue, name: strings.name(of: band), address: Addresses.hours(band),
                        count: hours[band, default: 0])
                }),
            Facet(
                .skill,
                catalog.skills.map { skill in
                    Option(
                        value: skill.id.text, name: skill.name, address: Addresses.skill(skill.id),
                        count: catalog.badges(with: skill).count)
                }),
            Facet(
                .tag,
                catalog.tags.map { tag in
                    Option(
                        value: tag, name: tag, address: Addresses.tag(tag), count: catalog.badges(tagged: tag).count)
                }),
        ]
        return facets.map { Facet($0.kind, $0.options.filter { $0.count > 0 }) }.filter { !$0.options.isEmpty }
    }
}
