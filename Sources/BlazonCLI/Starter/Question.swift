/// Something `init` needs to know, how to ask for it, and what it may be.
struct Question: Sendable {
    let option: String
    let prompt: String
    let suggestion: String
    let expectation: String
    let accepts: @Sendable (String) -> Bool

    static let title = Question(
        option: "--title", prompt: "Name of the site", suggestion: "Our Badges", expectation: "a few words",
        accepts: isWords)
    static let issuer = Question(
        option: "--issuer", prompt: "Who issues the badges", suggestion: "Example University",
        expectation: "a name", accepts: isWords)
    static let url = Question(
        option: "--url", prompt: "Address of the site", suggestion: "https://badges.example.edu",
        expectation: "an address that begins with https://", accepts: isWebAddress)
    static let email = Question(
        option: "--email", prompt: "Public e-mail address", suggestion: "badges@example.edu",
        expectation: "an e-mail address", accepts: isEmailAddress)
    static let language = Question(
        option: "--language", prompt: "Language", suggestion: "en",
        expectation: "a language tag such as 'en' or 'pt-BR'",
        accepts: isLanguageTag)

    /// What the option said; else what a person says, asked until it is right; else the suggestion.
    func answer(_ given: String?, asks: Bool) throws -> String {
        if let given {
            guard accepts(given) else {
                throw Refusal("'\(option)' cannot be '\(given)': it takes \(expectation)")
            }
            return given
        }
        while asks {
            try Terminal.output.write("\(prompt) [\(suggestion)]: ")
            guard let line = readLine() else { throw Refusal("no answer: nothing was made") }
            let answer = line.isEmpty ? suggestion : line
            if accepts(answer) { return answer }
            try Terminal.output.line("This needs \(expectation).")
        }
        return suggestion
    }

    private static func isWords(_ text: String) -> Bool {
        text.contains { !$0.isWhitespace }
            && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }

    private static func isWebAddress(_ text: String) -> Bool {
        guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return false }
        let rest = text.dropFirst(scheme.count)
        return rest.first.map { $0.isLetter || $0.isNumber || $0 == "[" } ?? false
            && rest.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"\"<>\\^`{|}?#".utf8.contains($0) }
    }

    private static func isEmailAddress(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && isWords(text) && !text.contains(" ")
    }

    private static func isLanguageTag(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return (2...3).contains(parts[0].count) && parts[0].allSatisfy { $0.isASCII && $0.isLetter }
            && parts.allSatisfy {
                (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            }
    }
}
