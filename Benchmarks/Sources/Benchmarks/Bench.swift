import Glibc

/// Where measuring takes place: the program, a folder of our own, and how to run one in the other.
struct Bench {
    let blazon: String
    let folder: String
    let runs: Int
    let counter: AllocationCounter?
    /// The repository; this is …/Benchmarks/Sources/Benchmarks/Bench.swift.
    static let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    private let own: String

    init(_ options: Options) throws {
        runs = options.runs
        own = try Self.resolved("/proc/self/exe")
        blazon = try Self.resolved(options.blazon ?? Self.built())
        folder = options.folder + "/blazon-benchmarks-\(getpid())"
        try Disk.makeFolders(folder)
        counter = try AllocationCounter(in: folder)
        Swift.print("\(blazon), sites in \(folder), best of \(runs)")
    }

    func clear() {
        try? Disk.remove(folder)
    }

    private static func built() throws -> String {
        print("Building blazon for release …")
        _ = try Child.run("swift", ["build", "-c", "release", "--package-path", root, "--product", "blazon"])
        return root + "/.build/release/blazon"
    }

    private static func resolved(_ path: String) throws -> String {
        guard let real = realpath(path, nil) else { throw Disk.Failure("find", path) }
        defer { free(real) }
        return String(cString: real)
    }

    func site(_ name: String, badges: Int, prose: SyntheticSite.Prose = .full, frameworkItems: Int = 40) throws
        -> SyntheticSite
    {
        try SyntheticSite(
            in: folder + "/" + name, badges: badges, templates: Self.root + "/templates", prose: prose,
            frameworkItems: frameworkItems)
    }

    // MARK: Runs

    /// Several runs of `blazon`, each with arguments of its own, and one more that counts allocations.
    func blazon(_ arguments: (_ run: Int) throws -> [String]) throws -> Usage {
        var best = try Usage.best(of: (0..<runs).map { try Child.run(blazon, arguments($0)).usage })
        if let counter {
            best.allocations = try Child.run(blazon, arguments(runs), counting: counter).usage.allocations
        }
        return best
    }

    func plainLoop(from source: String, to target: (_ run: Int) -> String) throws -> Usage {
        try .best(
            of: (0..<runs).map { run in
                let numbers = try Child.run(own, ["plain-loop", source, target(run)]).output.split { $0.isWhitespace }
                    .compactMap { Double($0) }
                return Usage(cpu: numbers[0], wall: numbers[1])
            })
    }

    func json(times: Int) throws -> Usage {
        var best = try Usage.best(of: (0..<runs).map { _ in try Child.run(own, ["json", "\(times)"]).usage })
        if let counter {
            best.allocations = try Child.run(own, ["json", "\(times)"], counting: counter).usage.allocations
        }
        return best
    }
}
