/// What awards are issued of: a site without errors.
package struct IssuingSite: Sendable {
    let content: SiteContent
    package let lists: AwardLists

    package var settings: SiteSettings { content.settings }
    package var catalog: Catalog { lists.catalog }

    /// Every badge as credentials issued now will have it.
    package func frozenBadges() -> FrozenBadges { FrozenBadges(content) }
}
