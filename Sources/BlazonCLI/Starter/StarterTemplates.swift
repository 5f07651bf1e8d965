/// The templates a new site begins with: the repository's own, compiled in.
///
/// `Starter/Templates` is a link to `templates/`; each file below it is embedded under its name, in which every
/// character that cannot stand in a Swift name is `_`. A test compares the list with the folder.
enum StarterTemplates {
    static let files: [StarterFile] = [
        StarterFile("templates/404.mustache", PackageResources._04_mustache),
        StarterFile("templates/assets/blazon.js", PackageResources.blazon_js),
        StarterFile("templates/assets/empty.svg", PackageResources.empty_svg),
        StarterFile("templates/assets/style.css.mustache", PackageResources.style_css_mustache),
        StarterFile("templates/badge.mustache", PackageResources.badge_mustache),
        StarterFile("templates/catalogue.mustache", PackageResources.catalogue_mustache),
        StarterFile("templates/feed.xml.mustache", PackageResources.feed_xml_mustache),
        StarterFile("templates/framework.mustache", PackageResources.framework_mustache),
        StarterFile("templates/home.mustache", PackageResources.home_mustache),
        StarterFile("templates/index.mustache", PackageResources.index_mustache),
        StarterFile("templates/issuer.mustache", PackageResources.issuer_mustache),
        StarterFile("templates/layout.mustache", PackageResources.layout_mustache),
        StarterFile("templates/level.mustache", PackageResources.level_mustache),
        StarterFile("templates/levels.mustache", PackageResources.levels_mustache),
        StarterFile("templates/page.mustache", PackageResources.page_mustache),
        StarterFile("templates/partials/alignments.mustache", PackageResources.alignments_mustache),
        StarterFile("templates/partials/assessment.mustache", PackageResources.assessment_mustache),
        StarterFile("templates/partials/badge-card.mustache", PackageResources.badge_card_mustache),
        StarterFile("templates/partials/badge-list.mustache", PackageResources.badge_list_mustache),
        StarterFile("templates/partials/breadcrumbs.mustache", PackageResources.breadcrumbs_mustache),
        StarterFile("templates/partials/ladder.mustache", PackageResources.ladder_mustache),
        StarterFile("templates/partials/map.mustache", PackageResources.map_mustache),
        StarterFile("templates/partials/no-badges.mustache", PackageResources.no_badges_mustache),
        StarterFile("templates/partials/peers.mustache", PackageResources.peers_mustache),
        StarterFile("templates/partials/requirement.mustache", PackageResources.requirement_mustache),
        StarterFile("templates/partials/share.mustache", PackageResources.share_mustache),
        StarterFile("templates/skill.mustache", PackageResources.skill_mustache),
        StarterFile("templates/strings/de.yaml", PackageResources.de_yaml),
        StarterFile("templates/strings/en.yaml", PackageResources.en_yaml),
        StarterFile("templates/strings/es.yaml", PackageResources.es_yaml),
        StarterFile("templates/strings/fr.yaml", PackageResources.fr_yaml),
        StarterFile("templates/tag.mustache", PackageResources.tag_mustache),
    ]
}
