/// All that was ever issued, as far as issuing more asks for it.
package struct RegisterIndex: Sendable {
    /// In the order they were issued.
    package var entries: [RegisterEntry] = []
    /// The status lists that credentials name, by number.
    package var statusLists: [StatusListContents] = []
    /// How many credentials there are of each year: as many records belong to them, and those that follow are of an issue
    /// that was cut short.
    package var counts: [Int: Int] = [:]

    package init() {}
}
