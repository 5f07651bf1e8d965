import Measuring

/// Awards issued: all of them, and none of them again.
struct IssueReport {
    private let awards: Int
    private let rows: [(name: String, usage: Usage)]

    init(awards: Int, badges: Int, on bench: Bench) throws {
        self.awards = awards
        let site = try bench.site("issue-\(awards)", badges: badges, prose: .full)
        let before = try bench.blazon { _ in ["check", site.folder] }
        _ = try Child.run(bench.blazon, ["keys", "new", site.folder])
        try site.writeAwards(awards)
        func issue(_ jobs: String) throws -> Usage {
            try bench.blazon { _ in
                try site.clearRegister()
                return ["issue", site.folder, "--yes", "--jobs", jobs]
            }
        }
        rows = [
            ("the site alone", before),
            ("issue", try issue("2")),
            ("issue, --jobs 1", try issue("1")),
            ("nothing new", try bench.blazon { _ in ["issue", site.folder, "--yes"] }),
        ]
        try Disk.remove(site.folder)
    }

    func print() {
        Swift.print("\n\(awards) awards")
        var table = Table(["", "CPU s", "wall s", "peak MB", "µs CPU/award", "mallocs/award"])
        for (name, usage) in rows {
            table.add([
                name, usage.cpu.fixed(2), usage.wall.fixed(2), usage.peak.map { (Double($0) / 1e6).fixed(1) } ?? "",
                (usage.cpu / Double(awards) * 1e6).fixed(1),
                usage.allocations.map { (Double($0) / Double(awards)).fixed(1) } ?? "not measured",
            ])
        }
        table.print()
    }
}
