import CAllocations
import Glibc

/// What doing something once costs.
struct Cost {
    /// Seconds of processor.
    let cpu: Double
    let allocations: Int

    /// Does it for a while, several times; the cheapest counts, because neighbours make it dearer, never cheaper.
    static func of<Result>(_ deed: () throws -> Result) rethrows -> Cost {
        let before = CAllocations.allocations()
        _ = try deed()
        let allocations = CAllocations.allocations() - before
        var repeats = 1
        var best = try seconds(repeats, deed)
        while best < 0.05 {
            repeats *= 2
            best = try seconds(repeats, deed)
        }
        for _ in 0..<6 { best = min(best, try seconds(repeats, deed)) }
        return Cost(cpu: best / Double(repeats), allocations: allocations)
    }

    private static func seconds<Result>(_ repeats: Int, _ deed: () throws -> Result) rethrows -> Double {
        let start = processorSeconds()
        for _ in 0..<repeats { _ = try deed() }
        return processorSeconds() - start
    }

    private static func processorSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
