extension Rule {
    package static let letterWithoutFont = Rule(
        "letter-without-font", .warning,
        page: Page(
            checks:
                "A font for share cards has every letter of the names of badges and levels, and of the site's and the "
                + "issuer's.",
            matters:
                "A letter that no font has stands as an empty box on the card that social networks and messages show. "
                + "Without any font, cards show no words at all.",
            example: "name: Reading 𓀀 aloud    # and no font with Egyptian hieroglyphs is installed",
            mend:
                "Install the Debian package that the message names, on every machine that builds the site. Fonts come only "
                + "from fonts-sil-charis, fonts-noto-core, fonts-noto-extra, fonts-noto-cjk, fonts-noto-color-emoji and "
                + "fonts-wqy-microhei, so that the same packages draw the same cards everywhere."))

    /// What can be wrong with pictures made of words.
    package static let rasterRules: [Rule] = [letterWithoutFont]
}
