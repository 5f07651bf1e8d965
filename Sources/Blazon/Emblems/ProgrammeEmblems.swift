/// The emblems of all badges that have no artwork, a family.
struct ProgrammeEmblems {
    private(set) var emblems: [Slug: Emblem] = [:]
    /// Files that are charges.
    private(set) var used: Set<SourcePath> = []

    /// What is known of one badge's emblem.
    private struct Wish {
        let badge: Badge
        let entry: EmblemEntry
        let shape: Emblem.Shape
    }

    init(_ catalog: Catalog, draft: CatalogDraft, family: EmblemFamily, tree: SourceTree, findings: Findings) {
        let levels = Dictionary(uniqueKeysWithValues: draft.levels.map { ($0.id.value, $0.emblem) })
        let entries = Dictionary(uniqueKeysWithValues: draft.badges.map { ($0.id.value, $0.emblem) })
        let wishes = catalog.badges.filter { $0.image == .drawn }.map { badge in
            let written = entries[badge.id].flatMap(\.self) ?? EmblemEntry(span: badge.span)
            let entry = written.over(badge.level.flatMap { levels[$0.id] }.flatMap(\.self))
            return Wish(
                badge: badge, entry: entry, shape: entry.shape?.value ?? family.shape(atRank: badge.level?.rank ?? 0))
        }
        let choice = AutomaticEmblem(
            wishes.map { ($0.badge, $0.entry, $0.shape) }, tinctures: family.tinctures)
        for wish in wishes {
            Self.checkFamily(wish.entry, family, findings)
            let completion = EmblemCompletion(
                tinctures: TinctureChoice(allowed: family.tinctures),
                file: { name, span in
                    let path = Self.place(of: name, for: wish.badge, in: tree)
                    return ChargeFiles.read(
                        path.flatMap { try? tree.bytes(of: $0) }, name: name, at: span, findings: findings)
                }, findings: findings)
            let rank = catalog.levels.count > 1 ? wish.badge.level?.rank ?? 0 : 0
            let marks = EmblemFamily.marks(atRank: rank)
            let hasLaurel = (wish.entry.marks?.value ?? marks).contains { $0.kind == .laurel }
            let defaults = EmblemCompletion.Defaults(
                shape: wish.shape, field: choice.field(of: wish.badge), figure: choice.figure(of: wish.badge),
                difference: choice.difference(of: wish.badge, hasLaurel: hasLaurel), border: family.border, marks: marks
            )
            emblems[wish.badge.id] = completion.emblem(wish.entry, defaults: defaults)
            if case .file(let name) = wish.entry.charge?.value?.figure,
                let path = Self.place(of: name, for: wish.badge, in: tree)
            {
                used.insert(path)
            }
        }
        EmblemLikeness.report(
            wishes.compactMap { wish in
                emblems[wish.badge.id].map { emblem in
                    EmblemLikeness.Candidate(
                        badge: wish.badge, span: wish.entry.span, emblem: emblem,
                        isWritten: wish.entry.charge != nil || wish.entry.field != nil)
                }
            }, to: findings)
    }

    /// Beside the badge's words, or in `content/` for all badges.
    private static func place(of name: String, for badge: Badge, in tree: SourceTree) -> SourcePath? {
        guard !name.contains("..") else { return nil }
        return [Badge.folder(of: badge.id), SourcePath("content")].map { $0.appending(name) }.first(
            where: tree.contains)
    }

    private static func checkFamily(_ entry: EmblemEntry, _ family: EmblemFamily, _ findings: Findings) {
        guard !family.tinctures.isEmpty else { return }
        for tincture in entry.tinctures where !family.tinctures.contains(tincture.value) {
            let nearest = family.tinctures.min {
                ColourVision.full.distance($0.colour, tincture.value.colour)
                    < ColourVision.full.distance($1.colour, tincture.value.colour)
            }
            findings.add(
                .emblemFamily, "'\(tincture.value.text)' is not among the programme's tinctures", at: tincture.span,
                help:
                    "write '\(nearest?.text ?? "")', the nearest that is, or add it to 'tinctures' under 'emblems' in site.yaml"
            )
        }
    }
}
