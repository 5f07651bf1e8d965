package import Credentials
import LinkedData
import OpenBadges

/// A badge as its credentials will have it for ever: definition and issuer as they are now, made once for all awards.
package struct FrozenBadge: Sendable {
    package let badge: Badge
    private let base: BaseURL
    private let achievement: IRI
    private let resultDescription: ResultDescription?
    /// What every credential of the badge says.
    private let credential: AchievementCredential

    init?(_ badge: Badge, issuer: Profile, site: SiteContent) {
        guard var achievement = site.achievements[badge.id], let nobody = IRI("urn:uuid:"),
            let never = DateTimeZ("0001-01-01T00:00:00Z")
        else { return nil }
        // Some verifiers' copies of the context do not know `inLanguage`.
        achievement.inLanguage = nil
        achievement.creator = Profile(id: issuer.id)
        var credential = AchievementCredential(
            id: nobody, issuer: issuer, validFrom: never,
            credentialSubject: AchievementSubject(achievement: achievement))
        credential.name = badge.name
        credential.credentialSchema = CredentialSchema.achievementCredential.map { [$0] } ?? []
        self.badge = badge
        self.credential = credential
        self.achievement = achievement.id
        resultDescription = achievement.resultDescription.first
        base = site.settings.baseURL
    }

    /// The purpose of the status list that an award's entry is in.
    package func purpose(of award: Award) -> StatusPurpose {
        if case .suspended = award.standing { return .suspension }
        return badge.isSuspendable ? .suspension : .revocation
    }

    /// - Returns: nil when the award says something that no credential can hold.
    package func draft(_ award: Award, _ draws: Draws, replacing predecessor: Predecessor? = nil) -> CredentialDraft? {
        let recipient = HashedRecipient(award.recipient, salt: draws.salt)
        let expires = expiry(of: award)
        let credit = award.credit ?? badge.credit.ceu
        let purpose = purpose(of: award)
        let evidence = award.evidence.compactMap { IRI($0.text) }
        let list = Addresses.statusList(draws.status.list).absolute(in: base)
        guard let id = IRI(draws.id.description), let validFrom = DateTimeZ("\(award.issued)T00:00:00Z"),
            let listIRI = IRI(list), evidence.count == award.evidence.count,
            let status = BitstringStatusListEntry(
                statusListCredential: listIRI, statusListIndex: draws.status.index, statusPurpose: purpose)
        else { return nil }
        var credential = credential
        credential.id = id
        credential.validFrom = validFrom
        credential.validUntil = expires
        credential.credentialSubject.creditsEarned = credit.flatMap { JSON.Number($0.shortest) }
        credential.credentialSubject.narrative = award.narrative.map(Self.withoutTabs)
        let resultForm = take(award.result, into: &credential.credentialSubject)
        let identityType = take(recipient, name: award.name, draws, into: &credential.credentialSubject)
        credential.evidence = evidence.map { Evidence(id: $0) }
        credential.credentialStatus = status.json
        credential.relatedResource = predecessor.flatMap(relatedResource).map { [$0] } ?? []
        let shape = CredentialShape(
            badge: badge.id, purpose: purpose, identityType: identityType, hasName: award.name != nil,
            expires: expires != nil, hasNarrative: award.narrative != nil, evidenceCount: evidence.count,
            creditsEarned: credit?.description, result: resultForm, replaces: predecessor != nil)
        return CredentialDraft(document: credential.document, shape: shape)
    }

    /// Older verifiers write a tab otherwise when they hash it, and find the proof wrong.
    private static func withoutTabs(_ markdown: String) -> String {
        markdown.replacing("\t", with: "    ")
    }

    /// The end of the day that the row names, or else of the day that the badge's duration leads to. A duration of hours
    /// counts from the beginning of the day of the award.
    private func expiry(of award: Award) -> DateTimeZ? {
        if let day = award.expires { return DateTimeZ("\(day)T23:59:59Z") }
        guard let duration = badge.expires else { return nil }
        let minutes = duration.hours * 60 + duration.minutes
        guard minutes > 0 else { return DateTimeZ("\(award.issued.adding(duration))T23:59:59Z") }
        let day = award.issued.adding(duration).adding(days: minutes / (24 * 60))
        let digits = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
        return DateTimeZ("\(day)T\(digits(minutes / 60 % 24)):\(digits(minutes % 60)):00Z")
    }

    /// - Returns: what kind of identifier the recipient is known by; nil for a DID.
    private func take(
        _ recipient: HashedRecipient, name: String?, _ draws: Draws, into subject: inout AchievementSubject
    ) -> String? {
        var identityType: String?
        switch recipient {
        case .did(let did): subject.id = IRI(did)
        case .identity(let type, let hash, let salt):
            identityType = type
            subject.id = IRI(draws.subject.description)
            subject.identifier =
                IdentifierType(type).map {
                    [IdentityObject(.sha256(hash, salt: salt), identityType: $0)]
                } ?? []
        }
        if let name { subject.identifier.append(IdentityObject(.plain(name), identityType: .standard(.name))) }
        return identityType
    }

    private func take(_ result: AwardResult?, into subject: inout AchievementSubject) -> CredentialShape.ResultForm {
        var written = Result()
        written.resultDescription = resultDescription?.id
        let form: CredentialShape.ResultForm
        switch result {
        case nil: return .none
        case .rubricLevel(let level):
            written.achievedLevel = Definitions.resultLevel(level, of: achievement)
            form = .level(level)
        case .value(let text):
            if resultDescription?.resultType == .standard(.status), let status = ResultStatusType(rawValue: text) {
                written.status = status
                form = .status(text)
            } else {
                written.value = text
                form = .value
            }
        }
        subject.result = [written]
        return form
    }

    private func relatedResource(_ predecessor: Predecessor) -> RelatedResource? {
        let address =
            predecessor.visibility == .private
            ? predecessor.id.description : Addresses.credential(predecessor.id).absolute(in: base)
        return IRI(address).map {
            var resource = RelatedResource(id: $0, digestSRI: predecessor.digest.digestSRI)
            resource.mediaType = "application/vc"
            return resource
        }
    }
}

/// Every badge of a site that can be awarded, frozen.
package struct FrozenBadges: Sendable {
    private let badges: [Slug: FrozenBadge]

    init(_ site: SiteContent) {
        guard let issuer = Definitions(site).profile else {
            badges = [:]
            return
        }
        let frozen = site.catalog.badges.filter { !$0.isDraft }.compactMap {
            FrozenBadge($0, issuer: issuer, site: site)
        }
        badges = Dictionary(frozen.map { ($0.badge.id, $0) }) { first, _ in first }
    }

    package subscript(badge: Slug) -> FrozenBadge? { badges[badge] }
}
