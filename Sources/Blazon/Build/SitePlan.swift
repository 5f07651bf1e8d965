/// Every file of the site, in output order of kinds; nothing is made yet.
struct SitePlan {
    /// The pages made by templates. A new kind is one line here.
    static let kinds: [PageKind] = [
        PageKind { _ in [HomePage()] },
        PageKind { site in ListPart.all(of: site.listedBadges).map(CataloguePage.init) },
        PageKind { site in site.catalog.badges.map(BadgePage.init) },
        PageKind { site in
            site.catalog.badges.flatMap { badge in
                badge.formerly.map { FormerBadgePage(former: $0, badge: badge) }
            }
        },
        PageKind { site in site.catalog.badges.flatMap { HoldersPage.all(of: $0, in: site) } },
        PageKind { site in site.catalog.levels.isEmpty ? [] : [LevelsPage()] },
        PageKind { site in
            site.catalog.levels.flatMap { level in
                ListPart.all(of: site.catalog.badges(atLevel: level.id)).map { LevelPage(level: level, part: $0) }
            }
        },
        PageKind { site in site.catalog.skills.isEmpty ? [] : [IndexPage(list: .skills)] },
        PageKind { site in site.tags.isEmpty ? [] : [IndexPage(list: .tags)] },
        PageKind { site in site.hoursBands.isEmpty ? [] : [IndexPage(list: .hours)] },
        PageKind { site in site.catalog.frameworks.isEmpty ? [] : [IndexPage(list: .frameworks)] },
        PageKind { site in
            site.catalog.skills.flatMap { skill in
                ListPart.all(of: site.catalog.badges(with: skill)).map { SkillPage(skill: skill, part: $0) }
            }
        },
        PageKind { site in
            site.tags.flatMap { tag in
                ListPart.all(of: site.catalog.badges(tagged: tag)).map { TagPage(tag: tag, part: $0) }
            }
        },
        PageKind { site in
            site.hoursBands.flatMap { band in
                ListPart.all(of: site.badges(in: band)).map { HoursPage(band: band, part: $0) }
            }
        },
        PageKind { site in site.catalog.frameworks.map(FrameworkPage.init) },
        PageKind { _ in [IssuerPage()] },
        PageKind { site in site.pages.filter { $0.name != "index" } },
        PageKind { _ in [NotFoundPage()] },
        PageKind { site in site.showsDrafts ? [ComponentsPage()] : [] },
        PageKind { _ in [FeedPage()] },
        PageKind { _ in [StyleSheet()] },
    ]

    private(set) var files: [PlannedFile]

    /// - Parameters:
    ///   - pages: what the kinds planned for this site.
    ///   - copies: pictures and other files published as they are.
    ///   - rasters: pictures in pixels.
    ///   - register: what was issued; its awards have no place here, for there may be a million.
    init(
        _ site: SiteContent, pages: [PlannedFile], copies: [PlannedFile], rasters: RasterFiles,
        register: RegisterContents
    ) {
        files = pages + copies + EmblemFiles.files(of: site) + Definitions.files(of: site)
        files += rasters.files(besides: Set(copies.map(\.address.path)))
        files += FormerAddresses.files(of: site, among: files)
        let listed = pages.compactMap { file -> (address: SiteAddress, changed: CalendarDate?)? in
            guard case .page(let changed) = file.kind else { return nil }
            return (file.address, changed)
        }
        let base = site.settings.baseURL
        files.append(
            PlannedFile(address: SiteAddress([], file: "sitemap.xml"), what: "the sitemap", origin: nil) {
                let awards = register.publicAwards.map { (address: Addresses.award($0), changed: CalendarDate?.none) }
                return Artifact.Prepared(Sitemap(pages: listed + awards, base: base).xml)
            })
        files.append(
            PlannedFile(address: SiteAddress([], file: "robots.txt"), what: "robots.txt", origin: nil) {
                Artifact.Prepared(Sitemap.robots(base))
            })
        files.append(
            PlannedFile(address: Addresses.search, what: "the search index", origin: nil) {
                Artifact.Prepared(SearchIndex.bytes(of: site))
            })
    }

    /// Reports files that want one address, told apart as a file system that ignores case would.
    func reportCollisions(to findings: Findings) {
        var taken: [String: PlannedFile] = [:]
        for file in files {
            guard let path = file.address.outputPath else {
                findings.add(
                    .addressCollision, "\(file.what) has no address that a file can have",
                    at: file.origin ?? .start(of: SettingsReader.path),
                    help: "use letters, digits and hyphens in its name")
                continue
            }
            if let other = taken.updateValue(file, forKey: path.text.lowercased()) {
                findings.add(
                    .addressCollision, "\(file.what) and \(other.what) both want '/\(file.address.path)'",
                    at: file.origin ?? other.origin ?? .start(of: SettingsReader.path), help: "rename one of them")
            }
        }
        reportFilesAsFolders(taken, to: findings)
    }

    /// A file cannot lie where another needs a folder.
    private func reportFilesAsFolders(_ taken: [String: PlannedFile], to findings: Findings) {
        for (path, file) in taken.sorted(by: { $0.key < $1.key }) {
            var folder = path[...]
            while let slash = folder.lastIndex(of: "/") {
                folder = folder[..<slash]
                guard let blocking = taken[String(folder)] else { continue }
                findings.add(
                    .addressCollision, "\(blocking.what) lies where \(file.what) needs the folder '/\(folder)/'",
                    at: blocking.origin ?? file.origin ?? .start(of: SettingsReader.path), help: "rename one of them")
            }
        }
    }
}
