/// The same numbers for the same seed, on every machine (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// True once in so many times.
    mutating func once(in count: Int) -> Bool {
        Int.random(in: 0..<count, using: &self) == 0
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: elements.indices, using: &self)]
    }

    /// Several different numbers below a bound, in order.
    mutating func several(_ count: ClosedRange<Int>, below bound: Int) -> [Int] {
        let wanted = Swift.min(Int.random(in: count, using: &self), bound)
        var numbers: Set<Int> = []
        while numbers.count < wanted { numbers.insert(Int.random(in: 0..<bound, using: &self)) }
        return numbers.sorted()
    }
}
