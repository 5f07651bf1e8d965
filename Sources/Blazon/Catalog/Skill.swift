package struct Skill: Hashable, Sendable {
    package let id: Slug
    package let name: String
    package let description: String?
    package let alignments: [CatalogAlignment]
}
