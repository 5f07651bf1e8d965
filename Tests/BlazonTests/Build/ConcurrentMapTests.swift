import Blazon
import Synchronization
import Testing

struct ConcurrentMapTests {
    @Test(arguments: [1, 2, 3, 8, 64], [0, 1, 31, 32, 33, 1000])
    func `results come in the order of the elements`(jobs: Int, count: Int) async throws {
        let results = try await (0..<count).concurrentMap(jobs: jobs) { $0 * 2 }
        #expect(results == (0..<count).map { $0 * 2 })
    }

    @Test func `an error ends an endless sequence`() async {
        struct Tired: Error {}
        let numbers = sequence(first: 0) { $0 + 1 }
        await #expect(throws: Tired.self) {
            try await numbers.concurrentMap(jobs: 2) {
                if $0 == 500 { throw Tired() }
            } receive: { _ in
            }
        }
        await #expect(throws: Tired.self) {
            try await numbers.concurrentMap(jobs: 2) {
                $0
            } receive: {
                if $0 == 500 { throw Tired() }
            }
        }
    }

    @Test func `elements are drawn no further ahead than the bound`() async throws {
        let received = Mutex(0)
        let drawn = Mutex((last: 0, furthest: 0))
        let numbers = (0..<2000).lazy.map { number in
            let done = received.withLock { $0 }
            drawn.withLock { $0.furthest = max($0.furthest, number - done) }
            return number
        }
        try await numbers.concurrentMap(jobs: 2, chunk: 10) {
            $0
        } receive: { _ in
            received.withLock { $0 += 1 }
        }
        #expect(received.withLock { $0 } == 2000)
        #expect(drawn.withLock { $0.furthest } <= 2 * 2 * 10)
    }
}
