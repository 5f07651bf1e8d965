/// What the author wishes of a site.
package struct SiteOptions: Sendable {
    package var includesDrafts: Bool
    /// What awards are held against; nil for a build, which is the same on any day.
    package var today: CalendarDate?
    /// Whether the award lists and the register are looked at: issuing reads them itself.
    package var checksAwards: Bool

    package init(includesDrafts: Bool = false, today: CalendarDate? = nil, checksAwards: Bool = true) {
        self.includesDrafts = includesDrafts
        self.today = today
        self.checksAwards = checksAwards
    }
}

/// A site as it was understood.
package struct Site: Sendable {
    package let diagnostics: [Diagnostic]
    package let pageCount: Int
    /// The files of the site; none when there are errors.
    package let artifacts: SiteArtifacts
    /// The files of private awards, which have no place in the site; nil where nothing was issued, or there are errors.
    package let handover: HandoverFiles?
    /// What holds earlier builds against the register; nil when there are errors.
    package let keeping: AddressKeeping?
    /// What no published file may hold; nil where no list says anything of anybody.
    package let proof: PrivacyProof?
    /// What awards are issued of; nil when there are errors.
    package let issuing: IssuingSite?
    /// How many awards the register holds.
    package let awardCount: Int

    /// The site as it is when more was found out; with errors it has no files.
    package func adding(_ more: [Diagnostic]) -> Site {
        let all = (diagnostics + more).inOrder()
        return all.hasErrors
            ? Site(faulty: all, awardCount: awardCount)
            : Site(
                diagnostics: all, pageCount: pageCount, artifacts: artifacts, handover: handover, keeping: keeping,
                proof: proof, issuing: issuing, awardCount: awardCount)
    }
}

extension Site {
    /// One that cannot be made.
    fileprivate init(faulty diagnostics: [Diagnostic], awardCount: Int) {
        self.init(
            diagnostics: diagnostics, pageCount: 0, artifacts: SiteArtifacts(), handover: nil, keeping: nil,
            proof: nil, issuing: nil, awardCount: awardCount)
    }
}

/// Words in, a site out. Reads everything, reports everything, and makes nothing until asked.
package enum Generator {
    package static func read(_ tree: SourceTree, options: SiteOptions = SiteOptions()) -> Site {
        let findings = Findings()
        let (plan, register, issuing, proof) = plan(tree, options, findings)
        let diagnostics = findings.diagnostics.inOrder()
        let count = register?.register.count ?? 0
        guard !diagnostics.hasErrors else {
            return Site(faulty: diagnostics, awardCount: count)
        }
        let artifacts = plan.files.compactMap { file in
            file.address.outputPath.map { Artifact(path: $0, prepare: file.prepare) }
        }
        return Site(
            diagnostics: diagnostics,
            pageCount: plan.files.count { $0.kind.isPage }
                + (register.map { $0.register.published.count + $0.register.withdrawn.count } ?? 0),
            artifacts: SiteArtifacts(artifacts, awards: register),
            handover: register.map {
                HandoverFiles(
                    tree: tree, site: $0.site, register: $0.register, pictures: $0.pictures, page: $0.page)
            },
            keeping: AddressKeeping(
                register: register?.register ?? RegisterContents(), base: issuing.settings.baseURL),
            proof: proof, issuing: issuing, awardCount: count)
    }

    private static func plan(
        _ tree: SourceTree, _ options: SiteOptions, _ findings: Findings
    ) -> (SitePlan, AwardFiles?, IssuingSite, PrivacyProof?) {
        let settings = SettingsReader.read(tree, findings: findings)
        let strings = StringsReader(tree: tree, findings: findings).strings(
            for: Located(settings.language, at: settings.languageSpan))
        let templates = TemplateFiles(tree, strings: strings, findings: findings)
        let draft = CatalogDraft(tree, findings: findings)
        let catalog = CatalogResolver.resolve(draft, tree: tree, findings: findings)
        let emblems = ProgrammeEmblems(
            catalog, draft: draft, family: settings.emblems, tree: tree, findings: findings)
        let words = WordsReader(
            tree: tree, catalog: catalog, published: options.includesDrafts ? catalog : catalog.withoutDrafts(),
            lost: draft.lost, settings: settings, findings: findings
        ).read()
        let keys = KeyHistoryReader.read(tree, findings: findings) ?? KeyHistory()
        MovedSiteCheck(history: keys, baseURL: settings.baseURL).report(to: findings)
        var site = SiteContent(
            settings: settings, catalog: words.published, emblems: emblems.emblems, artwork: words.artwork,
            strings: strings, prose: words.prose, pages: words.pages, keys: keys,
            showsDrafts: options.includesDrafts)
        let rows = PrivateRows(tree: tree, settings: settings)
        let proof = PrivacyProof(rows.words())
        if let proof { rows.report(proof, to: findings) }
        let lists = AwardLists(tree: tree, catalog: catalog, lost: draft.lost, today: options.today)
        // A build reads the lists by themselves, and holds nothing of the register.
        let holdsRows = options.checksAwards && options.today != nil && !lists.isEmpty
        var issued = RegisterIndex()
        var register = RegisterContents.unread
        if options.checksAwards {
            register = RegisterReading(tree, findings: findings).read { award in
                if let proof, award.visibility != .private { award.report(proof, to: findings) }
                if holdsRows { issued.entries.append(award.entry) }
            }
        }
        site.holders = register.holders
        let plan = SitePlan(
            site, pages: templates.pages(of: site),
            copies: words.copies + templates.copies + StatusListFiles.files(of: register, in: tree),
            rasters: RasterFiles(site), register: register)
        plan.reportCollisions(to: findings)
        LetterCheck(site).report(to: findings)
        LinkCheck(plan, of: site, tree: tree, anchors: words.anchors, register: register).report(
            words.pending, to: findings)
        StatusListCheck(tree).report(register, to: findings)
        FormerIssuerCheck(site).report(register, to: findings)
        AwardedBadgeCheck(
            catalog: catalog, published: words.published, lost: draft.lost,
            place: .start(of: CatalogDraft.files(in: tree).first ?? SourcePath("content/catalog.yaml"))
        ).report(register, to: findings)
        if let proof, options.checksAwards, !findings.diagnostics.hasErrors {
            PublishedFilesCheck(proof: proof, tree: tree).report(plan.files, to: findings)
        }
        if holdsRows {
            lists.check(against: issued, findings)
        } else if options.checksAwards {
            lists.read(findings) { _ in }
        }
        StrayFileCheck(tree: tree, catalog: catalog, used: words.used.union(emblems.used), lost: draft.lost).report(
            to: findings)
        let awards = templates.awardPage.flatMap { page in
            templates.withdrawnPage.map {
                AwardFiles(
                    tree: tree, site: site, register: register, pictures: AwardPictures(site), page: page,
                    withdrawnPage: $0)
            }
        }
        return (plan, awards, IssuingSite(content: site, lists: lists), proof)
    }
}
