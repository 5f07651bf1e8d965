import Glibc

/// What something cost.
struct Usage {
    /// Seconds of processor, in the program and in the kernel for it.
    var cpu: Double
    /// Seconds by the clock.
    var wall: Double
    /// The most memory held at once, in bytes; nil when it means nothing.
    var peak: Int?
    var allocations: Int?

    /// The cheapest of several runs of the same: neighbours make a run dearer, never cheaper.
    static func best(of runs: [Usage]) -> Usage {
        Usage(
            cpu: runs.map(\.cpu).min() ?? 0, wall: runs.map(\.wall).min() ?? 0, peak: runs.compactMap(\.peak).max(),
            allocations: runs.compactMap(\.allocations).min())
    }

    /// What this cost more than the other.
    static func - (left: Usage, right: Usage) -> Usage {
        Usage(
            cpu: left.cpu - right.cpu, wall: left.wall - right.wall,
            allocations: left.allocations.flatMap { more in right.allocations.map { more - $0 } })
    }

    /// The cost of what this process does.
    static func of(_ deed: () throws -> Void) rethrows -> Usage {
        var before = rusage()
        var after = rusage()
        let start = ContinuousClock.now
        getrusage(RUSAGE_SELF.rawValue, &before)
        try deed()
        getrusage(RUSAGE_SELF.rawValue, &after)
        return Usage(cpu: after.cpu - before.cpu, wall: (ContinuousClock.now - start).seconds)
    }
}

extension rusage {
    var cpu: Double { ru_utime.seconds + ru_stime.seconds }
}

extension timeval {
    fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
