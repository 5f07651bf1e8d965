import Credentials
import LinkedData

/// One award: what was recognised, of whom, since when, and whether it still stands.
struct AwardPage: Page {
    static let template = "award"
    let award: RegisteredAward
    /// The award that took its place, where that has a page.
    let replacement: AwardIdentifier?

    var address: SiteAddress { Addresses.award(award.id) }
    var what: String { "award '\(award.id)'" }
    var kind: PlannedFile.Kind { award.visibility == .public ? .page(changed: nil) : .unlistedPage }

    struct View: TemplateView {
        let frame: FrameView
        let isHidden: Bool
        let name: String
        let summary: String?
        let languageAttributes: Markup
        let image: String?
        let imageCaption: String
        let tint: String?
        let holder: String?
        let issuer: LinkView
        let issued: DateView
        let expires: DateView?
        let standing: StandingView?
        let badge: LinkView?
        let criteria: LinkView?
        let evidence: [LinkView]
        let id: String
        let credential: String
        let token: String?
        let assertion: String
        let share: AwardShareView

        static let shape = ViewShape<View>(
            "award",
            [
                .view("frame") { $0.frame },
                .flag("hidden") { $0.isHidden },
                .text("name") { $0.name },
                .optionalText("summary") { $0.summary },
                .markup("languageAttributes") { $0.languageAttributes },
                .optionalText("image") { $0.image },
                .text("imageCaption") { $0.imageCaption },
                .optionalText("tint") { $0.tint },
                .optionalText("holder") { $0.holder },
                .view("issuer") { $0.issuer },
                .view("issued") { $0.issued },
                .optional("expires") { $0.expires },
                .optional("outOfForce") { $0.standing },
                .optional("badge") { $0.badge },
                .optional("criteria") { $0.criteria },
                .flag("hasEvidence") { !$0.evidence.isEmpty },
                .list("evidence") { $0.evidence },
                .text("id") { $0.id },
                .text("credential") { $0.credential },
                .optionalText("token") { $0.token },
                .text("assertion") { $0.assertion },
                .view("share") { $0.share },
            ])
    }

    /// Why an award is not in force.
    struct StandingView: TemplateView {
        let word: String
        let note: String
        let reason: String?
        let replacement: String?

        static let shape = ViewShape<StandingView>(
            "standing",
            [
                .text("word") { $0.word },
                .text("note") { $0.note },
                .optionalText("reason") { $0.reason },
                .optionalText("replacement") { $0.replacement },
            ])
    }

    func view(of site: SiteContent) -> View {
        let strings = site.strings
        let credential = award.credential
        let achievement = credential.achievement
        let name = achievement["name"]?.asText ?? ""
        let subject = credential.json["credentialSubject"]?.asObject ?? [:]
        let issuer = credential.json["issuer"]?.asObject?["name"]?.asText ?? site.settings.issuer.name
        let badge = site.catalog.badge(award.record.badge)
        let page = badge.map { Addresses.badge($0.id).relative(from: address) }
        let json = Addresses.credential(award.id).relative(from: address)
        let assertion = Addresses.assertion(award.id).relative(from: address)
        let frame = PageFrame(
            address: address, title: strings(.awardTitle, ["name": name]),
            description: strings(.awardDescription, ["name": name, "issuer": issuer]),
            trail: [(Addresses.badges, strings(.badges))]
                + (badge.map { [(Addresses.badge($0.id), $0.name)] } ?? []),
            alternates: [
                FrameView.AlternateView(href: json, type: "application/vc", title: "Open Badges 3.0 Credential"),
                FrameView.AlternateView(
                    href: assertion, type: "application/ld+json", title: "Open Badges 2.0 Assertion"),
            ], image: badge.map(site.shareImage) ?? site.shareImage)
        return View(
            frame: frame.view(of: site), isHidden: award.visibility != .public, name: name,
            summary: achievement["description"]?.asText,
            languageAttributes: badge.map { site.card(of: $0).languageAttributes } ?? Markup(escaping: ""),
            image: badge.map { site.imageAddress(of: $0).relative(from: address) },
            imageCaption: badge.map(site.imageCaption) ?? "",
            tint: badge.flatMap { site.emblems[$0.id]?.field.first.colour.tint },
            holder: HashedRecipient.name(in: subject),
            issuer: LinkView(href: Addresses.issuer.relative(from: address), text: issuer),
            issued: DateView(award.record.issued, strings: strings),
            expires: credential.validUntil.flatMap { CalendarDate(utf8: $0.text.utf8.prefix(10)) }.map {
                DateView($0, strings: strings)
            },
            standing: standing(strings), badge: page.map { LinkView(href: $0, text: badge?.name ?? name) },
            criteria: criteria(achievement, page: page, strings), evidence: evidence(credential.json),
            id: award.id.description, credential: json,
            token: award.record.jws.map { _ in Addresses.credentialJWT(award.id).relative(from: address) },
            assertion: assertion, share: AwardShareView(award, in: site))
    }

    private func standing(_ strings: Strings) -> StandingView? {
        let (word, note): (StringKey, StringKey)
        switch award.history.standing {
        case .valid: return nil
        case .suspended: (word, note) = (.awardSuspended, .awardSuspendedNote)
        case .revoked: (word, note) = (.awardRevoked, .awardRevokedNote)
        case .superseded: (word, note) = (.awardReplaced, .awardReplacedNote)
        }
        return StandingView(
            word: strings(word), note: strings(note),
            reason: award.history.standing == .superseded ? nil : award.history.reason,
            replacement: replacement.map { Addresses.award($0).relative(from: address) })
    }

    /// On the badge's page while there is one; else wherever the credential says.
    private func criteria(_ achievement: JSON.Object, page: String?, _ strings: Strings) -> LinkView? {
        let written = achievement["criteria"]?.asObject?["id"]?.asText.flatMap { WebURL($0)?.text }
        return (page.map { $0 + "#criteria" } ?? written).map { LinkView(href: $0, text: strings(.awardCriteria)) }
    }

    private func evidence(_ credential: JSON.Object) -> [LinkView] {
        (credential["evidence"]?.elements ?? []).compactMap { item in
            item.asObject?["id"]?.asText.flatMap { WebURL($0) }.map { LinkView(href: $0.text, text: $0.text) }
        }
    }
}
