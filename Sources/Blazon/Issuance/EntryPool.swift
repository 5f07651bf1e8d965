/// The register's entries as rows are held against them: each is the match of one row at most.
///
/// Whom an entry is of can only be asked by hashing, so entries are tried in the order they were issued, which is most
/// often the order of the rows.
struct EntryPool {
    let entries: [RegisterEntry]
    /// How often a recipient was hashed.
    private(set) var checks = 0
    private var flags: [Flags]
    /// The entry issued next whose key is the same; -1 for none.
    private var following: [Int32]
    private var cursors: [Key: Int32]
    /// By the award that was replaced, what took its place.
    private let replacements: [AwardIdentifier: Int]
    /// By badge, the entries that no row of the first reading took; in two parts, for those that are in force come first.
    private var remaining: [Slug: Remaining] = [:]
    private lazy var places: [AwardIdentifier: Int] = Dictionary(
        entries.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })

    private struct Flags: OptionSet {
        let rawValue: UInt8
        static let isTaken = Flags(rawValue: 1)
        static let isSuperseded = Flags(rawValue: 2)
        static let willBeSuperseded = Flags(rawValue: 4)
    }

    /// Stands for badge, facts and whether it is revoked. What has the same key by chance is told apart by its recipient
    /// and facts.
    private typealias Key = UInt64

    private static func key(_ badge: Slug, _ facts: Fingerprint, isRevoked: Bool) -> Key {
        let sum = badge.text.utf8.reduce(facts.high) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return sum ^ facts.low ^ (isRevoked ? .max : 0)
    }

    private struct Remaining {
        var inForce: [Int32] = []
        var revoked: [Int32] = []
        var superseded: [Int32] = []
        var cursor = 0
    }

    /// So many entries are tried before a row is left for the second reading.
    private static let tries = 8

    init(_ index: RegisterIndex) {
        entries = index.entries
        replacements = Dictionary(
            index.entries.enumerated().compactMap { place, entry in entry.replaces.map { ($0, place) } },
            uniquingKeysWith: { $1 })
        flags = index.entries.map { $0.standing == .superseded ? .isSuperseded : [] }
        following = [Int32](repeating: -1, count: index.entries.count)
        cursors = [:]
        for place in index.entries.indices.reversed() {
            let entry = index.entries[place]
            if replacements[entry.id] != nil { flags[place].insert(.isSuperseded) }
            guard !flags[place].contains(.isSuperseded) else { continue }
            let key = Self.key(entry.badge, entry.facts, isRevoked: entry.isRevoked)
            following[place] = cursors.updateValue(Int32(place), forKey: key) ?? -1
        }
    }

    func isTaken(_ place: Int) -> Bool { flags[place].contains(.isTaken) }

    mutating func take(_ place: Int) { flags[place].insert(.isTaken) }

    mutating func supersede(_ place: Int) { flags[place].insert(.willBeSuperseded) }

    func isSuperseded(_ place: Int) -> Bool { !flags[place].isDisjoint(with: [.isSuperseded, .willBeSuperseded]) }

    mutating func place(of id: AwardIdentifier) -> Int? { places[id] }

    /// The last of those that took an award's place, one after another; nil when none did.
    mutating func replacement(of id: AwardIdentifier) -> Int? {
        guard var place = replacements[id] else { return nil }
        var seen: Set<Int> = [place]
        while let next = replacements[entries[place].id], seen.insert(next).inserted { place = next }
        return place
    }

    /// Awards whose place was taken, though the register does not call them superseded yet.
    mutating func pending() -> [PendingSupersession] {
        var pending: [PendingSupersession] = []
        for place in replacements.values.sorted() {
            guard let id = entries[place].replaces, let replaced = places[id] else { continue }
            switch entries[replaced].standing {
            case .valid, .suspended:
                pending.append(PendingSupersession(replaced: entries[replaced], replacement: entries[place]))
            case .revoked, .superseded: break
            }
        }
        return pending
    }

    /// The entry of the same badge, facts and recipient, if it is among the next that are free.
    mutating func next(like award: Award, facts: Fingerprint, isRevoked: Bool) -> Int? {
        let key = Self.key(award.badge, facts, isRevoked: isRevoked)
        guard var place = cursors[key].map(Int.init) else { return nil }
        var tries = 0
        while place >= 0, tries < Self.tries {
            if !isTaken(place), entries[place].facts == facts, entries[place].badge == award.badge {
                if isOf(award.recipient, place) {
                    take(place)
                    cursors[key] = following[place]
                    return place
                }
                tries += 1
            }
            place = Int(following[place])
        }
        return nil
    }

    /// Ends the first reading: what it left is looked at from now on.
    mutating func gatherRemaining(of badges: Set<Slug>) {
        for (place, entry) in entries.enumerated() where badges.contains(entry.badge) && !isTaken(place) {
            if isSuperseded(place) {
                remaining[entry.badge, default: Remaining()].superseded.append(Int32(place))
            } else if entry.isRevoked {
                remaining[entry.badge, default: Remaining()].revoked.append(Int32(place))
            } else {
                remaining[entry.badge, default: Remaining()].inForce.append(Int32(place))
            }
        }
    }

    func hasRemaining(_ badge: Slug) -> Bool { remaining[badge] != nil }

    enum Part {
        case inForce
        case revoked
        case superseded
    }

    /// A remaining entry of the award's badge and recipient that is free and answers to more.
    mutating func remaining(
        _ part: Part, of award: Award, where answers: (RegisterEntry) -> Bool
    ) -> Int? {
        guard let left = remaining[award.badge] else { return nil }
        let places =
            switch part {
            case .inForce: left.inForce
            case .revoked: left.revoked
            case .superseded: left.superseded
            }
        let start = part == .inForce ? left.cursor : 0
        for step in places.indices {
            let index = (start + step) % places.count
            let place = Int(places[index])
            guard !isTaken(place), answers(entries[place]), isOf(award.recipient, place) else { continue }
            if part == .inForce { remaining[award.badge]?.cursor = index + 1 }
            return place
        }
        return nil
    }

    /// Those in force that no row took.
    var untaken: [RegisterEntry] {
        entries.indices.filter { !isTaken($0) && !isSuperseded($0) && !entries[$0].isRevoked }.map { entries[$0] }
    }

    mutating func isOf(_ recipient: Recipient, _ place: Int) -> Bool {
        checks += 1
        return entries[place].recipient.isOf(recipient)
    }
}

extension RegisterEntry {
    var isRevoked: Bool { if case .revoked = standing { true } else { false } }
}

extension Award {
    var isRevoked: Bool { if case .revoked = standing { true } else { false } }
}
