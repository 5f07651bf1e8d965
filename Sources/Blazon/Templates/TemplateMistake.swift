/// A name in a template that cannot be what it is written as.
enum TemplateMistake: Error {
    case unknown(views: [String], known: [String], suggestion: String?)
    /// A dotted name that goes through something without names of its own.
    case noNames(part: String, noun: String, isList: Bool)
    /// `.` where the innermost view has no value of its own.
    case noValue(view: String)
    /// A list or a view shown as though it were text.
    case noText(noun: String)
    case unescaped
    /// `{{>*name}}` over something that does not choose among partials.
    case noChoice(noun: String)
    case unknownChoice(String, file: SourcePath)
    case unknownBlock(parent: String, known: [String])
    /// An inclusion that closes a ring without going deeper into the data.
    case endless
    case tooLarge

    var suggestion: String? {
        if case .unknown(_, _, let suggestion) = self { suggestion } else { nil }
    }

    func diagnostic(of name: String, at span: SourceSpan, way: [String] = []) -> Diagnostic {
        let (rule, message, label, help) = words(for: name)
        return Diagnostic(rule, message, at: span, label: label, help: [help] + way)
    }

    private func words(for name: String) -> (rule: Rule, message: String, label: String, help: String) {
        switch self {
        case .unknown(let views, let known, let suggestion):
            (
                .unknownTemplateVariable, "unknown name '\(name)'", "not in \(views.joined(separator: " or "))",
                Self.help(suggestion, known, none: "there are no names here")
            )
        case .noNames(let part, let noun, let isList):
            (
                .wrongTemplateKind, "'\(part)' is \(noun), which has no names of its own", "",
                isList ? "write '{{#\(part)}}…{{/\(part)}}' and the rest inside" : "write '\(part)' alone"
            )
        case .noValue(let view):
            (
                .wrongTemplateKind, "'.' is a \(view), which has no text to show", "", "write one of its names"
            )
        case .noText(let noun):
            (
                .wrongTemplateKind, "'\(name)' is \(noun), which has no text to show", "",
                "write '{{#\(name)}}…{{/\(name)}}'"
            )
        case .unescaped:
            (
                .unescapedText, "text '\(name)' written into the page unescaped", "text, not markup",
                "write '{{\(name)}}'"
            )
        case .noChoice(let noun):
            (
                .wrongTemplateKind, "'\(name)' is \(noun), which names no partials", "",
                "write the name of one partial, without '*'"
            )
        case .unknownChoice(let choice, let file):
            (.unknownPartial, "no template '\(choice)', which '\(name)' can name", "", "write \(file)")
        case .unknownBlock(let parent, let known):
            (
                .unknownBlock, "no block '\(name)' in '\(parent)'", "never shown",
                Self.help(Suggestion.nearest(to: name, among: known), known, none: "'\(parent)' has no blocks")
            )
        case .endless:
            (
                .templateRecursion, "'\(name)' included in itself without end", "always reached again",
                "put it in a section over a list or an optional part of what it shows"
            )
        case .tooLarge:
            (
                .templateRecursion, "template '\(name)' that includes more than can be followed", "",
                "include less within one another"
            )
        }
    }

    private static func help(_ suggestion: String?, _ known: [String], none: String) -> String {
        if let suggestion { return "did you mean '\(suggestion)'?" }
        return known.isEmpty ? none : "known here: \(known.prefix(12).joined(separator: ", "))"
    }
}
