/// Another name by which somebody else knows a thing; Open Badges 3.0 `IdentifierEntry`.
package struct Identifier: Hashable, Sendable {
    /// A term of `IdentifierType`.
    package let type: String
    package let identifier: String
}
