/// A rung of the programme, lowest first in the catalog.
package struct Level: Hashable, Sendable {
    package let id: Slug
    package let name: String
    /// The name for several: `Modules`.
    package let plural: String
    package let description: String?
    /// What its badges have unless they say otherwise.
    package let credit: Credit
    package let requires: Requirement?
    /// From 0, in the catalog's order.
    package let rank: Int
}
