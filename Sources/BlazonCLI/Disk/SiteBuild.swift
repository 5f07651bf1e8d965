import ArgumentParser
import Blazon

/// Writes a site that was read: what the world sees, and what is handed over.
struct SiteBuild {
    let site: Site
    /// Where its words are.
    let source: String
    let output: OutputFolder
    let handover: HandoverFolder
    let jobs: Int

    /// - Returns: what to tell.
    func run(since start: ContinuousClock.Instant) async throws -> [String] {
        let writer = try SiteWriter(site: source, output: output, proof: site.proof)
        try expectAddresses(of: writer)
        var bar = ProgressBar(total: site.artifacts.count)
        let outcome: SiteWriter.Outcome
        do {
            outcome = try await writer.write(site.artifacts, jobs: jobs) { try bar.show($0) }
        } catch let leak as SiteWriter.Leak {
            try tell(leak)
            throw ExitCode(1)
        }
        try bar.end()
        try tell(outcome)
        let handedOver = try await handover.write(site.handover, jobs: jobs)
        let files = count(outcome.written + outcome.kept, "file")
        let built =
            "Built \(count(site.pageCount, "page")) in \(Elapsed(since: start)): \(files), "
            + "\(outcome.written) written, \(outcome.kept) kept, \(outcome.removed) removed"
        return [built] + [handedOver].compactMap(\.self)
    }

    private func tell(_ leak: SiteWriter.Leak) throws {
        let place = DisplayText.neutralised(output.place(of: leak.path))
        try Terminal.errors.line("error[\(leak.hit.rule.name)]: \(leak.hit.words), would be published in '\(place)'")
        try Terminal.errors.line("help: \(leak.hit.help)")
        try Terminal.errors.line("That file was not written, and the build ended.")
    }

    private func tell(_ outcome: SiteWriter.Outcome) throws {
        for path in outcome.left {
            let name = DisplayText.neutralised(output.place(of: path))
            try Terminal.errors.line("note: '\(name)' stays: it was changed since Blazon wrote it")
        }
        guard outcome.withdrawn > 0 else { return }
        let verb = outcome.withdrawn == 1 ? "is" : "are"
        try Terminal.errors.line(
            "note: \(count(outcome.withdrawn, "credential")) \(verb) published no more: made private")
    }

    private static let shown = 10

    /// Ends the build where it would take away the page of an award that the register has lost. A page that somebody removed
    /// by hand is not missed.
    private func expectAddresses(of writer: SiteWriter) throws {
        let lost = try site.keeping?.lost(among: writer.record.index.files.keys).filter {
            try FileStamp.of(output.place(of: $0.path)) != nil
        }
        guard let lost, !lost.isEmpty else { return }
        let (verb, pronoun) = lost.count == 1 ? ("was", "it") : ("were", "them")
        var lines = [
            "error: \(count(lost.count, "award")) \(verb) published, and the register does not have \(pronoun):"
        ]
        lines += lost.prefix(Self.shown).map { "  " + $0.address }
        if lost.count > Self.shown { lines.append("  and \(lost.count - Self.shown) more") }
        lines += [
            "help: bring '\(RegisterFiles.folder)' back from version control or a backup, and build again",
            "help: to hide an award, write 'private' in its row; to take it back, revoke it: both stay in the register",
            "help: an award that nobody was ever told of can go: remove its folder from "
                + "'\(DisplayText.neutralised(output.path))/awards', and build again",
            "Nothing was written.",
        ]
        for line in lines { try Terminal.errors.line(line) }
        throw ExitCode(1)
    }
}
