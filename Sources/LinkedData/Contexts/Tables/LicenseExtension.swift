extension ContextTable {
    static let licenseExtension = ContextTable(
        url: "https://w3id.org/openbadges/extensions/licenseExtension/context.json",
        sha256: "ef1144d991310feb4b16f24fad45b41b7ab38f7224499807a7aa2876aedf374d",
        facts: """
            obi https://w3id.org/openbadges#
            extensions https://w3id.org/openbadges/extensions#
            cc http://creativecommons.org/ns#
            legalCode cc:legalcode
            License cc:License
            CC-0 https://creativecommons.org/publicdomain/zero/1.0/
            CC-BY http://creativecommons.org/licenses/by/4.0/
            CC-BY-SA http://creativecommons.org/licenses/by-sa/4.0/
            CC-BY-NC http://creativecommons.org/licenses/by-nc/4.0/
            CC-BY-NC-SA http://creativecommons.org/licenses/by-nc-sa/4.0/
            CC-BY-ND http://creativecommons.org/licenses/by-nd/4.0/
            CC-BY-NC-ND https://creativecommons.org/licenses/by-nc-nd/4.0/
            """
    )
}
