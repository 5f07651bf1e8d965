/// Every rule there is.
package enum RuleBook {
    /// By name.
    package static let all: [Rule] = inReadingOrder.sorted { $0.name < $1.name }

    private static let inReadingOrder =
        Rule.yamlRules + Rule.fileRules + Rule.catalogRules + Rule.referenceRules + Rule.stackingRules + Rule.siteRules
        + Rule.markdownRules + Rule.imageRules + Rule.emblemRules + Rule.rasterRules
        + Rule.templateRules + Rule.tableRules + Rule.awardRules + Rule.issueRules + Rule.registerRules
        + Rule.privacyRules
        + Rule.keyRules

    package static func rule(named name: String) -> Rule? {
        all.first { $0.name == name }
    }
}
