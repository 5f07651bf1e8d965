import LinkedData

/// What a page elsewhere is told that somebody pastes an award's address into (oEmbed 1.0).
struct EmbeddedAward {
    let published: PublishedAward

    /// How long others may keep it, in seconds: an award can be revoked any day.
    private static let cacheAge = 86_400

    func document() throws -> JSON.Object {
        let site = published.site
        let award = try published.award()
        let credential = award.credential
        let name = credential.achievement["name"]?.asText ?? ""
        let issuer = credential.json["issuer"]?.asObject?["name"]?.asText ?? site.settings.issuer.name
        let address = Addresses.award(published.id).absolute(in: site.settings.baseURL)
        let words = site.strings(.embedText, ["name": name, "issuer": issuer])
        let subject = credential.json["credentialSubject"]?.asObject ?? [:]
        let standing = StandingView(award, replacement: nil, strings: site.strings)
        let isShown = award.history.standing == .valid
        let card = published.badge.map { Addresses.card($0.id) } ?? Addresses.siteCard
        return JSON.Object(present: [
            "version": "1.0",
            "type": isShown ? "rich" : "link",
            "title": .string(isShown ? words : "\(words): \(standing.word)"),
            "author_name": isShown ? HashedRecipient.name(in: subject).map(JSON.string) : nil,
            "provider_name": .string(site.settings.title),
            "provider_url": .string(site.settings.baseURL.appending("")),
            "cache_age": .number(JSON.Number(Self.cacheAge)),
            "html": isShown
                ? .string(AwardEmbed(award, words: words, address: address, in: site).html) : nil,
            "width": isShown ? .number(JSON.Number(AwardEmbed.side)) : nil,
            "height": isShown ? .number(JSON.Number(AwardEmbed.side)) : nil,
            "thumbnail_url": isShown ? .string(card.absolute(in: site.settings.baseURL)) : nil,
            "thumbnail_width": isShown ? .number(JSON.Number(ShareCard.width)) : nil,
            "thumbnail_height": isShown ? .number(JSON.Number(ShareCard.height)) : nil,
        ])
    }
}
