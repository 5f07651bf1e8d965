import Measuring

/// One site: built, built again, built after a change; beside the plain loop.
struct SiteReport {
    private let badges: Int
    private let pages: Int
    private let files: Int
    private let size: Int
    private let floor: Usage
    private let rows: [(name: String, usage: Usage)]

    init(badges: Int, on bench: Bench) throws {
        self.badges = badges
        let site = try bench.site("site-\(badges)", badges: badges)
        func output(_ kind: String, _ run: Int) -> String { "\(bench.folder)/out-\(badges)-\(kind)-\(run)" }
        func build(_ output: String, _ more: [String] = []) -> [String] {
            ["build", site.folder, "--output", output] + more
        }

        let cold = try bench.blazon { build(output("cold", $0)) }
        let single = try bench.blazon { build(output("single", $0), ["--jobs", "1"]) }
        let again = try bench.blazon { _ in build(output("cold", 0)) }
        let changed = try bench.blazon { run in
            try site.change(run % badges)
            return build(output("cold", 0))
        }
        let built = output("cold", 1 % bench.runs)
        floor = try bench.plainLoop(from: built) { output("floor", $0) }
        rows = [
            ("cold build", cold), ("cold build, --jobs 1", single), ("nothing changed", again),
            ("one badge changed", changed),
        ]
        let names = try Disk.files(in: built)
        files = names.count
        pages = names.count { $0.hasSuffix(".html") }
        size = try names.reduce(0) { $0 + (try Disk.read(built + "/" + $1).count) }
        for name in try Disk.folders(in: bench.folder) where name.hasPrefix("out-") {
            try Disk.remove(bench.folder + "/" + name)
        }
    }

    func print() {
        Swift.print("\n\(badges) badges: \(pages) pages, \(files) files, \((Double(size) / 1e6).fixed(1)) MB")
        var table = Table(["", "CPU s", "wall s", "peak MB", "pages/CPU s", "CPU/floor", "wall/floor", "mallocs"])
        table.add([
            "plain loop", floor.cpu.fixed(3), floor.wall.fixed(3), "", "\(Int(Double(pages) / floor.cpu))", "1", "1",
            "",
        ])
        for (name, usage) in rows {
            table.add([
                name, usage.cpu.fixed(3), usage.wall.fixed(3), usage.peak.map { (Double($0) / 1e6).fixed(1) } ?? "",
                "\(Int(Double(pages) / usage.cpu))", (usage.cpu / floor.cpu).fixed(1),
                (usage.wall / floor.wall).fixed(1),
                usage.allocations.map(String.init) ?? "not measured",
            ])
        }
        table.print()
    }
}

/// A small site, from start-up to exit.
struct StartReport {
    private let rows: [(name: String, usage: Usage)]

    init(on bench: Bench) throws {
        let site = try bench.site("small", badges: 10)
        rows = [
            ("--version", try bench.blazon { _ in ["--version"] }),
            ("check", try bench.blazon { _ in ["check", site.folder] }),
            ("cold build", try bench.blazon { ["build", site.folder, "--output", "\(bench.folder)/small-\($0)"] }),
            (
                "nothing changed",
                try bench.blazon { _ in ["build", site.folder, "--output", "\(bench.folder)/small-0"] }
            ),
        ]
    }

    func print() {
        Swift.print("\n10 badges, start-up to exit")
        var table = Table(["", "CPU s", "wall s", "peak MB", "mallocs"])
        for (name, usage) in rows {
            table.add([
                name, usage.cpu.fixed(4), usage.wall.fixed(4), usage.peak.map { (Double($0) / 1e6).fixed(1) } ?? "",
                usage.allocations.map(String.init) ?? "not measured",
            ])
        }
        table.print()
    }
}

/// What each part of the work costs: the difference between two runs that differ in that part alone.
struct PartsReport {
    private let rows: [(name: String, unit: String, usage: Usage, count: Double)]

    init(badges: Int, on bench: Bench) throws {
        let full = try bench.site("parts-full", badges: badges)
        let bare = try bench.site("parts-bare", badges: badges, prose: .least)
        let long = try bench.site("parts-long", badges: 10, frameworkItems: 10_000)
        let short = try bench.site("parts-short", badges: 10)
        func check(_ site: SyntheticSite) throws -> Usage { try bench.blazon { _ in ["check", site.folder] } }
        func output(_ run: Int) -> String { "\(bench.folder)/parts-\(run)" }

        let reading = try check(full)
        let cold = try bench.blazon { ["build", full.folder, "--output", output($0), "--jobs", "1"] }
        let again = try bench.blazon { _ in ["build", full.folder, "--output", output(0), "--jobs", "1"] }
        let floor = try bench.plainLoop(from: output(1 % bench.runs)) { "\(bench.folder)/parts-floor-\($0)" }
        let files = Double(try Disk.files(in: output(0)).count)
        var rendering = cold - again
        rendering.cpu -= floor.cpu
        rows = [
            (
                "reading YAML", "KB", try check(long) - check(short),
                Double(long.catalogSize - short.catalogSize) / 1_000
            ),
            ("reading Markdown", "KB", try reading - check(bare), Double(full.proseSize - bare.proseSize) / 1_000),
            ("working out what a file shows", "file", again - reading, files),
            ("making and placing a file", "file", rendering, files),
            ("writing JSON", "KB", try bench.json(times: 20_000) - bench.json(times: 0), JSONDocument.size * 20_000),
        ]
    }

    func print() {
        Swift.print("\nParts")
        var table = Table(["", "µs CPU", "mallocs", "per"])
        for row in rows {
            table.add([
                row.name, (row.usage.cpu / row.count * 1e6).fixed(1),
                row.usage.allocations.map { (Double($0) / row.count).fixed(1) } ?? "not measured", row.unit,
            ])
        }
        table.print()
    }
}
