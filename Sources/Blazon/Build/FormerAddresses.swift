/// The pictures and other files of badges at the addresses that they had under former ids: issued credentials name them
/// there.
enum FormerAddresses {
    static func files(of site: SiteContent, among files: [PlannedFile]) -> [PlannedFile] {
        let moved = site.catalog.badges.filter { !$0.formerly.isEmpty }
        guard !moved.isEmpty else { return [] }
        return moved.flatMap { badge in
            let folder = Addresses.badge(badge.id)
            // Pages and definitions are not the same there.
            let own = [folder, Addresses.achievement(badge.id), Addresses.badgeClass(badge.id)].map(\.path)
            let copied = files.filter { $0.address.path.hasPrefix(folder.path) && !own.contains($0.address.path) }
            return badge.formerly.flatMap { former in
                copied.map { file in
                    PlannedFile(
                        address: Addresses.badge(former).file(String(file.address.path.dropFirst(folder.path.count))),
                        what: file.what + " at its former address", origin: file.origin, prepare: file.prepare)
                }
            }
        }
    }
}
