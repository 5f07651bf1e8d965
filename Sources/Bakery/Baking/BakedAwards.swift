/// What an image holds of each version.
struct BakedAwards {
    /// A chunk or an element that awards are baked in.
    struct Place {
        let version: BakedPayload.Version
        let range: Range<Int>
    }

    /// All of them, in the order of the file.
    private(set) var places: [Place] = []
    /// What the one that counts says.
    private(set) var payloads: [BakedPayload.Version: Result<BakedPayload, BakingError>] = [:]
    private(set) var remarks: [BadgeImage.Remark] = []

    /// Of a version that is there already only the place is kept.
    mutating func add(
        _ version: BakedPayload.Version, at range: Range<Int>, isOutdated: Bool = false,
        _ reading: () throws(BakingError.Fault) -> BakedPayload
    ) {
        places.append(Place(version: version, range: range))
        guard payloads[version] == nil else {
            remarks.append(.duplicate(version, offset: range.lowerBound))
            return
        }
        if isOutdated { remarks.append(.outdated(version, offset: range.lowerBound)) }
        do {
            payloads[version] = .success(try reading())
        } catch {
            payloads[version] = .failure(.unreadable(version, error, offset: range.lowerBound))
        }
    }

    func removals(of versions: Set<BakedPayload.Version>) -> [Splice.Edit] {
        places.filter { versions.contains($0.version) }.map { Splice.Edit(range: $0.range, replacement: []) }
    }
}
