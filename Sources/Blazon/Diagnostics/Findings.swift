/// Gathers diagnostics while a stage runs; the stage returns them beside its value.
final class Findings {
    private(set) var diagnostics: [Diagnostic] = []

    func add(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }

    func add(_ more: some Sequence<Diagnostic>) {
        diagnostics.append(contentsOf: more)
    }

    func add(_ rule: Rule, _ message: String, at span: SourceSpan, label: String = "", help: [String] = []) {
        add(Diagnostic(rule, message, at: span, label: label, help: help))
    }

    func add(_ rule: Rule, _ message: String, at span: SourceSpan, label: String = "", help: String) {
        add(Diagnostic(rule, message, at: span, label: label, help: help))
    }
}
