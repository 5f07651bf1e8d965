/// How to show an award elsewhere. Everything is a plain link or text to copy: nothing is loaded from anyone.
struct AwardShareView: TemplateView {
    /// The address that stays.
    let address: String
    /// nil for an award that is not in force: nobody is invited to show it.
    let ways: Ways?

    struct Ways: TemplateView {
        /// LinkedIn's form for certificates, filled in.
        let profile: String
        /// Where a post can be written, by network.
        let posts: [LinkView]
        let mail: String
        let embed: AwardEmbed

        static let shape = ViewShape<Ways>(
            "ways",
            [
                .text("profile") { $0.profile },
                .list("posts") { $0.posts },
                .text("mail") { $0.mail },
                .text("html") { $0.embed.html },
                .text("markdown") { $0.embed.markdown },
            ])
    }

    static let shape = ViewShape<AwardShareView>(
        "share", [.text("address") { $0.address }, .optional("ways") { $0.ways }])

    init(_ award: RegisteredAward, named name: String, by issuer: String, in site: SiteContent) {
        address = Addresses.award(award.id).absolute(in: site.settings.baseURL)
        guard award.history.standing == .valid else {
            ways = nil
            return
        }
        let words = site.strings(.embedText, ["name": name, "issuer": issuer])
        let target = PercentCoding.value(address)
        let text = PercentCoding.value(words)
        let both = PercentCoding.value(words + "\n" + address)
        ways = Ways(
            profile: LinkedInProfile(award, in: site.settings).address,
            posts: [
                LinkView(href: "https://www.linkedin.com/sharing/share-offsite/?url=" + target, text: "LinkedIn"),
                LinkView(href: "https://www.facebook.com/sharer/sharer.php?u=" + target, text: "Facebook"),
                LinkView(href: "https://bsky.app/intent/compose?text=" + both, text: "Bluesky"),
                LinkView(href: "https://share.joinmastodon.org/#text=" + both, text: "Mastodon"),
                LinkView(href: "https://x.com/intent/post?text=\(text)&url=" + target, text: "X"),
            ],
            mail: "mailto:?subject=" + PercentCoding.value(site.strings(.mailSubject, ["name": name])) + "&body="
                + PercentCoding.value(words + "\r\n\r\n" + address),
            embed: AwardEmbed(award, words: words, address: address, in: site))
    }
}
