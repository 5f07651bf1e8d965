import ArgumentParser
import Blazon
import Glibc

/// What there is to issue on a site, found out, and on a person's word done.
struct Issue {
    let plan: IssuePlan
    /// The status lists to sign anew, whatever else there is to do.
    private let overdue: Set<Int>
    /// The lists as they were when the plan was made.
    private let stamps: [FileStamp?]
    private let site: IssuingSite
    private let session: RegisterSession

    /// Shows what is wrong, and ends the command when anything is.
    init(_ arguments: PlaceArguments, allowsReissue: Bool, writes: Bool) throws {
        func show(_ diagnostics: [Diagnostic], _ tree: SourceTree, besides: [String] = []) throws {
            try arguments.show(diagnostics, of: tree)
            guard diagnostics.hasErrors else { return }
            for line in besides { try arguments.summary.line(line) }
            try Terminal.errors.line("Nothing was issued.")
            throw ExitCode(1)
        }
        session = try RegisterSession(arguments.folder, writes: writes) { try show($0, $1) }
        let options = SiteOptions(today: Clock.today, checksAwards: false)
        let site = Generator.read(session.tree, options: options)
        try show(site.diagnostics, session.tree)
        guard let issuing = site.issuing else { throw Refusal("there is nothing to issue badges of") }
        self.site = issuing
        overdue = session.overdueLists
        stamps = try Self.stamps(of: session)
        plan = IssuePlan(issuing.lists, against: session.index, allowsReissue: allowsReissue)
        try show(plan.diagnostics, session.tree, besides: PlanText(plan).besides)
    }

    private static func stamps(of session: RegisterSession) throws -> [FileStamp?] {
        try session.tree.files(in: "content/awards").map { try FileStamp.of(session.site + "/" + $0.text) }
    }

    /// Whether rows and register agree, and nothing is left undone.
    var isEmpty: Bool { plan.isEmpty && overdue.isEmpty }

    /// What would happen, for a person to look over.
    var lines: [String] {
        guard !overdue.isEmpty else { return PlanText(plan).lines }
        return PlanText(plan).lines + ["To sign anew: \(count(overdue.count, "status list"))"]
    }

    /// Asks a person, where there is one.
    func isToBeDone(yes: Bool) throws -> Bool {
        try session.expectReady()
        if yes { return true }
        guard isatty(STDIN_FILENO) == 1, Terminal.output.isInteractive else {
            throw Refusal("nothing was issued: nobody is there to ask; say '--yes' to issue without asking")
        }
        try Terminal.output.write("Issue this? [y/N] ")
        guard ["y", "yes"].contains(readLine()?.lowercased()) else {
            try Terminal.output.line("Nothing was issued.")
            return false
        }
        return true
    }

    /// Issues, and writes the letters that are asked for.
    /// - Returns: what to tell, once it is on the disk.
    func run(jobs: Int, letters: LettersFile?, ofAll: Bool) async throws -> [String] {
        let lines: [String]
        do {
            lines = isEmpty ? [] : try await run(jobs: jobs)
        } catch  where letters != nil {
            try Terminal.errors.line("note: no letters were written; \(Self.wayToLetters)")
            throw error
        }
        guard let letters else { return lines }
        if plan.total.new + plan.total.changed == 0, !ofAll {
            return lines + ["No letters were written, for nothing was issued; \(Self.wayToLetters)"]
        }
        return lines + (try write(letters, ofAll: ofAll))
    }

    private static let wayToLetters = "'--all-letters' writes those of all that is issued"

    private func write(_ file: LettersFile, ofAll: Bool) throws -> [String] {
        let tally: Letters.Tally
        do {
            guard try Self.stamps(of: session) == stamps else { throw IssueRun.listsChanged }
            let tree = try DiskSourceTree.read(session.site)
            tally = try file.write(try Letters(site, in: tree, after: ofAll ? [:] : session.index.counts))
        } catch {
            let reason = (error as? Refusal)?.messages.first ?? "\(error)"
            throw Refusal("the register is whole, and no letters were written: \(reason); \(Self.wayToLetters)")
        }
        var lines = ["Wrote \(count(tally.written, "letter")) to '\(DisplayText.neutralised(file.path))'"]
        if tally.withheld > 0 {
            let (verb, end) = tally.withheld == 1 ? ("is", "has") : ("are", "have")
            lines.append("note: \(count(tally.withheld, "award")) that \(verb) not in force \(end) no letter")
        }
        if try file.isUnwatched {
            lines.append(
                "note: Git does not pass that file over, and it names learners: keep it out of version control")
        }
        return lines
    }

    /// - Returns: what to tell, once it is on the disk.
    private func run(jobs: Int) async throws -> [String] {
        let start = ContinuousClock.now
        guard try Self.stamps(of: session) == stamps else { throw IssueRun.listsChanged }
        let signers = try session.signers()
        var run = IssueRun(session, site, plan, signers, jobs: jobs)
        let total = plan.total.new + plan.total.changed
        var bar = ProgressBar(total: total, of: "awards", showsRate: true)
        do {
            try await run.run { try bar.show($0) }
        } catch {
            try bar.end()
            throw error
        }
        try bar.end()
        guard total > 0 else { return ["Done: the register is in '\(RegisterFiles.folder)'"] }
        return [
            "Issued \(count(total, "award")) in \(Elapsed(since: start)); the register is in '\(RegisterFiles.folder)'"
        ]
    }
}
