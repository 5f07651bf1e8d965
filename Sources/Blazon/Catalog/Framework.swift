/// A published set of statements that badges align to.
package struct Framework: Hashable, Sendable {
    package let id: Slug
    package let name: String
    package let url: WebURL?
    package let publisher: String?
    package let version: String?
    package let description: String?
    package let items: [Item]

    package struct Item: Hashable, Sendable {
        package let code: String
        package let name: String
        package let description: String?
        package let url: WebURL
        package let targetType: String?
    }
}
