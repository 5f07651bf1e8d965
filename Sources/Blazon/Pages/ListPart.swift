/// One page of a list of badges. A list is parted so that no page grows with the catalog.
struct ListPart: Hashable, Sendable {
    /// From 1.
    let number: Int
    /// How many parts there are.
    let total: Int

    static let size = 96

    /// At least one: a list of nothing has a page too.
    static func all(of badges: [Badge]) -> [ListPart] {
        let total = max(1, (badges.count + size - 1) / size)
        return (1...total).map { ListPart(number: $0, total: total) }
    }

    func badges(of list: [Badge]) -> ArraySlice<Badge> {
        list.dropFirst((number - 1) * Self.size).prefix(Self.size)
    }
}

extension PageFrame {
    /// The frame of a part of the list that this frame is of: a later part stands below the first.
    func part(_ part: ListPart, in site: SiteContent) -> PageFrame {
        guard part.number > 1 else { return self }
        func numbered(_ words: String) -> String {
            site.strings(.listPart, ["title": words, "number": String(part.number)])
        }
        return PageFrame(
            address: Addresses.part(part.number, of: address), title: numbered(title),
            description: numbered(description), trail: trail + [(address, title)], alternates: alternates,
            image: image, data: data)
    }
}
