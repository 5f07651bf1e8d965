import Glibc

/// Measures the real `blazon` on synthetic sites, beside a plain loop that writes the same bytes.
@main
struct Benchmark {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        switch arguments.first {
        case "site" where arguments.count == 3:
            _ = try SyntheticSite(
                in: arguments[1], badges: Int(arguments[2]) ?? 300, templates: Bench.root + "/templates")
            return
        // What this program asks of itself, in a process of its own.
        case "plain-loop" where arguments.count == 3:
            let usage = try PlainLoop.run(from: arguments[1], to: arguments[2])
            return print(usage.cpu, usage.wall)
        case "json" where arguments.count == 2:
            return JSONDocument.write(times: Int(arguments[1]) ?? 0)
        default: break
        }
        do {
            let options = try Options(arguments)
            let bench = try Bench(options)
            defer { bench.clear() }
            for badges in options.sizes { try SiteReport(badges: badges, on: bench).print() }
            for awards in options.awards {
                try IssueReport(awards: awards, badges: options.sizes.first ?? 300, on: bench).print()
            }
            try StartReport(on: bench).print()
            try PartsReport(badges: options.sizes.last ?? 300, on: bench).print()
        } catch let failure as Options.Failure {
            print(failure.text)
            exit(2)
        }
    }
}

/// What can be asked for.
struct Options {
    var blazon: String?
    var folder = Disk.isFolder("/dev/shm") ? "/dev/shm" : getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var runs = 5
    var sizes = [300, 1_000]
    var awards = [10_000, 100_000]

    struct Failure: Error {
        let text: String
    }

    private static let usage = """
        usage: swift run -c release Benchmarks [--blazon <program>] [--folder <folder>] [--runs <n>] [--sizes <n,n>]
                                              [--awards <n,n>]

          --blazon  the program to measure (default: the repository's own, built for release)
          --folder  where the sites are written (default: /dev/shm, else $TMPDIR)
          --runs    how often each thing is done; the cheapest run counts (default: 5)
          --sizes   how many badges the sites have (default: 300,1000)
          --awards  how many awards are issued (default: 10000,100000)

        'Benchmarks site <folder> <badges>' writes a site to look at, or to profile.
        """

    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        while let name = rest.popFirst() {
            guard let value = rest.popFirst() else { throw Failure(text: Self.usage) }
            switch name {
            case "--blazon": blazon = value
            case "--folder": folder = value
            case "--runs": runs = max(Int(value) ?? 1, 1)
            case "--sizes": sizes = value.split(separator: ",").compactMap { Int($0) }
            case "--awards": awards = value.split(separator: ",").compactMap { Int($0) }
            default: throw Failure(text: Self.usage)
            }
        }
    }
}
