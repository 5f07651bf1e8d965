import ArgumentParser
import Blazon

/// What commands about one issued award are told.
struct AwardArguments: ParsableArguments {
    @Argument(help: "Its id, the address of its page, or its row: '2026-spring.csv:14'.")
    var award: String

    @OptionGroup var site: PlaceArguments

    func make(_ verb: StandingChange.Verb, reason: String? = nil) throws {
        if let objection = reason.flatMap(StatusChange.objection(toReason:)) { throw ValidationError(objection) }
        let session = try RegisterSession(site.folder) { diagnostics, tree in
            try site.show(diagnostics, of: tree)
            if diagnostics.hasErrors { throw ExitCode(1) }
        }
        let entry = try AwardReference(text: award).entry(in: session)
        for line in try StandingChange(session: session).make(verb, entry, reason: reason ?? "") {
            try site.summary.line(line)
        }
    }
}
