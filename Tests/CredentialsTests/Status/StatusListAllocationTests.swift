import Testing

@testable import Credentials

@Suite("Drawing entries of status lists")
struct StatusListAllocationTests {
    @Test("Each entry is given once, until none is left")
    func everyEntry() {
        var allocation = StatusListAllocation(count: 4096, taken: [0, 5, 5, 4095, 4096, -1])
        #expect(allocation.freeCount == 4093)
        var generator = SeededGenerator(seed: 1)
        var drawn: Set<Int> = []
        while let index = allocation.draw(using: &generator) { drawn.insert(index) }
        #expect(drawn == Set(1..<4095).subtracting([5]))
        #expect(allocation.freeCount == 0)
        #expect(allocation.draw(using: &generator) == nil)
        #expect(allocation.isTaken(0) && allocation.isTaken(1))
        #expect(!allocation.isTaken(4096))
    }

    @Test("The last free entry is found")
    func last() {
        var allocation = StatusListAllocation(taken: (0..<131_072).filter { $0 != 77_777 })
        var generator = SeededGenerator(seed: 3)
        #expect(allocation.draw(using: &generator) == 77_777)
    }

    @Test("Every part of the list is drawn alike, and not in order")
    func spread() {
        var allocation = StatusListAllocation(taken: [])
        var generator = SeededGenerator(seed: 2)
        var parts = [Int](repeating: 0, count: 16)
        var last = -1
        var rises = 0
        for _ in 0..<65_536 {
            guard let index = allocation.draw(using: &generator) else { break }
            parts[index / 8192] += 1
            if index > last { rises += 1 }
            last = index
        }
        #expect(parts.allSatisfy { (3900...4300).contains($0) }, "\(parts)")
        #expect((32_000...33_500).contains(rises), "\(rises)")
    }

    @Test("The same chance draws the same entries")
    func deterministic() {
        func drawn() -> [Int?] {
            var allocation = StatusListAllocation(taken: [1, 2, 3])
            var generator = SeededGenerator(seed: 9)
            return (0..<100).map { _ in allocation.draw(using: &generator) }
        }
        #expect(drawn() == drawn())
    }
}
