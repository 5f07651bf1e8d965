package import Credentials
import LinkedData

/// What the register says of one status list.
package struct StatusListContents: Hashable, Sendable {
    package let number: Int
    package let purpose: StatusPurpose
    /// Where its credentials say that it is.
    package let address: String
    /// Which entries belong to credentials.
    package private(set) var taken = Bitstring()
    /// The bits as they must be: set for every award that is out of force.
    package private(set) var statuses = Bitstring()
    /// Which bits were set and are not to be any more.
    package private(set) var reinstated = Bitstring()
    /// Whether a credential of its is a token too.
    package internal(set) var hasTokens = false

    /// A list that nobody has an entry of.
    package init(number: Int, purpose: StatusPurpose, address: String) {
        self.number = number
        self.purpose = purpose
        self.address = address
    }

    enum Fault {
        /// The entry is of a list for another purpose, or at another address.
        case otherList
        /// The entry is another award's.
        case taken
    }

    /// Gives an entry to an award.
    /// - Returns: why it cannot be; nil when all is well.
    mutating func give(_ entry: BitstringStatusListEntry, _ history: AwardHistory) -> Fault? {
        guard entry.statusPurpose == purpose, entry.statusListCredential.text.utf8.elementsEqual(address.utf8) else {
            return .otherList
        }
        guard taken.status(at: entry.statusListIndex) == 0 else { return .taken }
        take(entry.statusListIndex)
        statuses[entry.statusListIndex] = history.standing != .valid
        reinstated[entry.statusListIndex] = history.wasReinstated
        return nil
    }

    mutating func take(_ index: Int) {
        taken[index] = true
    }

    /// - Returns: whether the bit was another.
    mutating func set(_ index: Int, outOfForce: Bool) -> Bool {
        guard taken.status(at: index) == 1, statuses[index] != outOfForce else { return false }
        statuses[index] = outOfForce
        return true
    }

    /// The entries that belong to credentials.
    var indices: [Int] {
        (0..<taken.count).filter { taken[$0] }
    }
}
