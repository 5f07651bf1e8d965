/// Why a name in a template stands for nothing.
enum TemplateNameMistake: Error {
    case unknown(views: [String], known: [String], suggestion: String?)
    /// A dotted name that goes through something without names of its own.
    case noNames(part: String, noun: String, isList: Bool)
    /// `.` where the innermost view has no value of its own.
    case noValue(view: String)

    var suggestion: String? {
        if case .unknown(_, _, let suggestion) = self { suggestion } else { nil }
    }

    func diagnostic(of name: String, at span: SourceSpan, way: [String]) -> Diagnostic {
        switch self {
        case .unknown(let views, let known, let suggestion):
            let listed = known.prefix(12).joined(separator: ", ")
            let help =
                suggestion.map { "did you mean '\($0)'?" }
                ?? (listed.isEmpty ? "there are no names here" : "known here: \(listed)")
            return Diagnostic(
                .unknownTemplateVariable, "unknown name '\(name)'", at: span,
                label: "not in \(views.joined(separator: " or "))", help: [help] + way)
        case .noNames(let part, let noun, let isList):
            let help = isList ? "write '{{#\(part)}}…{{/\(part)}}' and the rest inside" : "write '\(part)' alone"
            return Diagnostic(
                .wrongTemplateKind, "'\(part)' is \(noun), which has no names of its own", at: span,
                help: [help] + way)
        case .noValue(let view):
            return Diagnostic(
                .wrongTemplateKind, "'.' is a \(view), which has no text to show", at: span,
                help: ["write one of its names"] + way)
        }
    }
}
