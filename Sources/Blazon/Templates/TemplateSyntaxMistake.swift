/// A template that cannot be read as written. Each holds the words the message shows.
enum TemplateSyntaxMistake {
    case unclosedTag(String, ending: String)
    case neverClosed(String, name: String)
    case closesNothing(String, name: String)
    case wrongCloser(String, expected: String)
    case outsideBlocks(String, parent: String)
    case delimiters(String)
    case notAName(String)
    case tooDeep(String, most: Int)

    func diagnostic(at span: SourceSpan) -> Diagnostic {
        let (message, label, help) = words
        return Diagnostic(.templateSyntax, message, at: span, label: label, help: help)
    }

    private var words: (message: String, label: String, help: String) {
        switch self {
        case .unclosedTag(let tag, let ending):
            ("unclosed tag '\(tag)'", "opened here", "write '\(ending)' where the tag ends")
        case .neverClosed(let tag, let name):
            ("'\(tag)' is never closed", "opened here", "write '{{/\(name)}}' where it ends")
        case .closesNothing(let tag, let name):
            ("'\(tag)' closes nothing", "nothing is open here", "remove it, or open it before with '{{#\(name)}}'")
        case .wrongCloser(let tag, let expected):
            ("'\(tag)' where '\(expected)' should be closed", "not the open name", "write '{{/\(expected)}}'")
        case .outsideBlocks(let tag, let parent):
            (
                "'\(tag)' inside '{{<\(parent)}}' but in no block", "never shown",
                "put it inside a '{{$block}}' that '\(parent)' has"
            )
        case .delimiters(let words):
            (
                "delimiters '\(words)' that are not two words", "",
                "write the two with a space between, as in '{{=<% %>=}}'"
            )
        case .notAName(""):
            ("tag without a name", "", "write a name, or remove the tag")
        case .notAName(let text):
            ("'\(text)' is not a name", "", "write one word, or words with one dot between each")
        case .tooDeep(let name, let most):
            ("'\(name)' nested more than \(most) deep", "", "move the inner part to a partial")
        }
    }
}
