/// Which entries of a status list belong to credentials. New ones are drawn at random, so that their order tells nothing
/// (Bitstring Status List 1.0 § 5.2), and none is given twice.
public struct StatusListAllocation: Hashable, Sendable {
    private var taken: Bitstring
    /// How many entries are still to be had.
    public private(set) var freeCount: Int

    /// A list with entries that are taken already; what is beyond the list is not of this one.
    public init(count: Int = Bitstring.leastCount, taken: some Sequence<Int>) {
        self.taken = Bitstring(count: count)
        freeCount = self.taken.count
        for index in taken { take(index) }
    }

    /// Whether an entry belongs to a credential.
    public func isTaken(_ index: Int) -> Bool {
        taken.status(at: index) == 1
    }

    /// Draws a free entry and takes it. Chance comes from outside.
    /// - Returns: nil when the list is full, and another must be begun.
    public mutating func draw(using generator: inout some RandomNumberGenerator) -> Int? {
        guard freeCount > 0 else { return nil }
        // Mostly the first that is drawn is free.
        for _ in 0..<Self.tries {
            let index = Int(generator.next(upperBound: UInt(taken.count)))
            if !taken[index] { return take(index) }
        }
        return free(after: Int(generator.next(upperBound: UInt(freeCount)))).map { take($0) }
    }

    private static let tries = 16

    /// The free entry that has so many free ones before it.
    private func free(after count: Int) -> Int? {
        var count = count
        for (place, byte) in taken.bytes.enumerated() {
            let free = 8 - byte.nonzeroBitCount
            if count < free { return (8 * place..<8 * place + 8).filter { !taken[$0] }[count] }
            count -= free
        }
        return nil
    }

    @discardableResult
    private mutating func take(_ index: Int) -> Int {
        guard (0..<taken.count).contains(index), !taken[index] else { return index }
        taken[index] = true
        freeCount -= 1
        return index
    }
}
