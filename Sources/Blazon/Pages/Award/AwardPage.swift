import Credentials
import LinkedData

/// One award: who earned what, how, whether it is still good, and who says so. On paper, a certificate.
struct AwardPage: Page {
    static let template = "award"
    static let narrativePrefix = "narrative-"
    let award: RegisteredAward
    /// The award that took its place, where that has a page.
    let replacement: AwardIdentifier?

    var address: SiteAddress { Addresses.award(award.id) }
    var what: String { "award '\(award.id)'" }
    var kind: PlannedFile.Kind { award.visibility == .public ? .page(changed: nil) : .unlistedPage }

    struct View: TemplateView {
        let frame: FrameView
        let isHidden: Bool
        let achievement: IssuedAchievement
        let fit: CertificateFit
        let holder: String?
        let issuer: LinkView
        let issued: DateView
        let expires: DateView?
        let standing: StandingView
        let credit: [String]
        let results: [ResultView]
        let narrative: Markup?
        let evidence: [EvidenceView]
        let id: String
        let files: AwardFilesView
        let holderCheck: HolderCheckView
        let genuine: String
        let signatories: [SignatoryView]
        /// Its address, for cameras.
        let code: Markup?
        let share: AwardShareView

        static let shape = ViewShape<View>(
            "award",
            [
                .view("frame") { $0.frame },
                .flag("hidden") { $0.isHidden },
                .view("achievement") { $0.achievement },
                .text("fit") { $0.fit.rawValue },
                .markup("languageAttributes") {
                    $0.achievement.badge?.languageAttributes ?? Markup(escaping: "")
                },
                .optionalText("holder") { $0.holder },
                .view("issuer") { $0.issuer },
                .view("issued") { $0.issued },
                .optional("expires") { $0.expires },
                .view("standing") { $0.standing },
                .flag("hasCredit") { !$0.credit.isEmpty },
                .texts("credit") { $0.credit },
                .flag("hasResults") { !$0.results.isEmpty },
                .list("results") { $0.results },
                .optionalMarkup("narrative") { $0.narrative },
                .flag("hasEvidence") { !$0.evidence.isEmpty },
                .list("evidence") { $0.evidence },
                .text("id") { $0.id },
                .view("files") { $0.files },
                .view("holderCheck") { $0.holderCheck },
                .text("genuine") { $0.genuine },
                .flag("hasSignatories") { !$0.signatories.isEmpty },
                .list("signatories") { $0.signatories },
                .optionalMarkup("code") { $0.code },
                .view("share") { $0.share },
            ])
    }

    func view(of site: SiteContent) -> View {
        let strings = site.strings
        let credential = award.credential
        let subject = credential.json["credentialSubject"]?.asObject ?? [:]
        let issuer = credential.json["issuer"]?.asObject?["name"]?.asText ?? site.settings.issuer.name
        let achievement = site.issuedAchievements.achievement(of: credential, issuer: issuer) {
            IssuedAchievement(
                credential.achievement, of: award.record.badge, issuer: issuer, on: address, in: site)
        }
        let canonical = address.absolute(in: site.settings.baseURL)
        let holder = HashedRecipient.name(in: subject)
        let earned = subject["creditsEarned"]?.asNumber.flatMap { DecimalNumber($0.lexeme) }
        var frame = achievement.frame
        frame.canonical = canonical
        if let holder { frame.title = strings(.awardTitleOf, ["name": achievement.name, "holder": holder]) }
        frame.alternates.append(
            FrameView.AlternateView(
                href: Addresses.embedded(award.id).absolute(in: site.settings.baseURL),
                type: "application/json+oembed", title: "oEmbed"))
        frame.data = [FrameView.DataView(json: Markup(json: schema(achievement, canonical)))]
        return View(
            frame: frame, isHidden: award.visibility != .public, achievement: achievement,
            fit: CertificateFit(holder: holder, name: achievement.name, summary: achievement.summary), holder: holder,
            issuer: LinkView(href: Addresses.issuer.relative(from: address), text: issuer),
            issued: DateView(award.record.issued, strings: strings),
            expires: credential.validUntil.flatMap(CalendarDate.init(of:)).map { DateView($0, strings: strings) },
            standing: StandingView(award, replacement: replacement, strings: strings),
            credit: strings.parts(of: achievement.credit(earned: earned)),
            results: (subject["result"]?.elements ?? []).compactMap(achievement.scale.view),
            narrative: subject["narrative"]?.asText.map { IssuedMarkdown.html($0, prefix: Self.narrativePrefix) },
            evidence: (credential.json["evidence"]?.elements ?? []).compactMap(EvidenceView.init),
            id: award.id.description,
            files: AwardFilesView(award, in: site, didDocument: achievement.didDocument),
            holderCheck: HolderCheckView(credential.recipient, strings: strings),
            genuine: strings(.awardGenuine, ["address": site.settings.baseURL.appending("")]),
            signatories: SignatoryView.all(on: address, of: site), code: QRCode(canonical)?.svg,
            share: AwardShareView(award, named: achievement.name, by: issuer, in: site))
    }

    /// For search engines.
    private func schema(_ achievement: IssuedAchievement, _ canonical: String) -> JSON {
        var schema = achievement.schema
        schema["@id"] = .string(canonical)
        schema["url"] = .string(canonical)
        schema["identifier"] = .string(award.id.description)
        schema["datePublished"] = .string(award.record.issued.description)
        schema["expires"] = award.credential.validUntil.map { .string($0.text) }
        return .object(schema)
    }
}

extension CalendarDate {
    /// The day of a point in time, as it is written.
    init?(of time: DateTimeStamp) {
        self.init(utf8: time.text.utf8.prefix(10))
    }
}

extension JSON {
    fileprivate var asNumber: JSON.Number? {
        if case .number(let number) = self { number } else { nil }
    }
}
