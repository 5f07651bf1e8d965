/// A statement elsewhere that an achievement or a skill answers to; members as in Open Badges 3.0 `Alignment`.
package struct CatalogAlignment: Hashable, Sendable {
    package let targetName: String
    package let targetURL: WebURL
    package let targetDescription: String?
    package let targetFramework: String?
    package let targetCode: String?
    package let targetType: String?
}
