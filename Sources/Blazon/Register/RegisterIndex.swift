/// All that was ever issued, as far as issuing more asks for it.
package struct RegisterIndex: Sendable {
    /// In the order they were issued.
    package var entries: [RegisterEntry] = []
    /// What each status list is for, by its number less one.
    package var statusLists: [StatusListUse] = []

    package init() {}

    /// A status list that exists.
    package struct StatusListUse: Hashable, Sendable {
        package let number: Int
        /// `revocation` or `suspension`.
        package let purpose: String

        package init(number: Int, purpose: String) {
            self.number = number
            self.purpose = purpose
        }
    }
}
