/// What to say about a syntax error: the parser's own words mean little to somebody who writes a catalog.
struct YAMLAdvice {
    let message: String
    let label: String
    let help: String
    /// True when the place to look at is where the unfinished thing begins.
    let startsAtContext: Bool

    static let unclosedQuote = YAMLAdvice(
        "quotation mark that is never closed", label: "opened here", help: "close it, or remove it",
        startsAtContext: true)

    private static let keptCharacter = YAMLAdvice(
        "value that begins with a character YAML keeps for itself", help: "put the value in double quotes")

    private static let tab = YAMLAdvice("tab character where YAML wants spaces", help: "indent with spaces")

    private static let indentation = YAMLAdvice(
        "line whose indentation fits nothing above it",
        help: "line it up with its neighbours: the same keys of one entry begin in the same column")

    /// - Parameter start: where the unfinished thing begins.
    init(problem: String, context: String?, from start: Int?, text: SourceText, at offset: Int) {
        let line = text.lineRange(text.position(of: offset).line)
        let before = text.bytes[line.lowerBound..<max(line.lowerBound, min(offset, line.upperBound))]
        let hasTab = line.contains { text.bytes[$0] == UInt8(ascii: "\t") }
        let says = { (words: String) in problem.contains(words) }
        let isAtColon =
            offset < text.bytes.count && text.bytes[offset] == UInt8(ascii: ":")
            && start.map { text.position(of: $0).line } == text.position(of: offset).line
        if says("tab character") || hasTab && says("cannot start any token") {
            self = .tab
        } else if says("mapping values are not allowed") || isAtColon && says("did not find expected ',' or") {
            self.init(
                "second ': ' in one value", label: "this colon begins another value",
                help: "put the whole value in double quotes, or check the indentation")
        } else if says("escape") || says("hexdecimal") {
            self.init(
                "backslash that means nothing in double quotes",
                help: "write two backslashes, or put the value in single quotes")
        } else if says("unexpected end of stream") || context?.contains("quoted scalar") == true {
            self = .unclosedQuote
        } else if says("cannot start any token") || says("node content") || says("alphabetic or numeric") {
            self = .keptCharacter
        } else if says("undefined alias") {
            self.init("'*' that names no anchor", help: "put a value that begins with '*' in double quotes")
        } else if says("comment or line break") {
            self.init(
                "text in the same line as '|' or '>'",
                help: "begin the text in the line below, or put the whole value in double quotes")
        } else if says("block sequence entries are not allowed") {
            self.init(
                "'- ' in the same line as a key", help: "begin the list in the line below, or put the value in quotes")
        } else if says("could not find expected ':'") {
            self.init(
                "line without ': ' between key and value",
                help: "write 'key: value', or indent the line to continue the one above", startsAtContext: true)
        } else if says("did not find expected ',' or") {
            self.init(
                "list or braces that are never closed", help: "add the missing ']', '}' or ','", startsAtContext: true)
        } else if says("expected key") && before.contains(where: { $0 != UInt8(ascii: " ") }) {
            self.init(
                "text after the end of a value",
                help: "put the whole value in double quotes; within single quotes, write '' for an apostrophe")
        } else if ["block end", "expected key", "expected '-' indicator", "<document start>"].contains(where: says) {
            self = .indentation
        } else if says("another document") {
            self.init("second YAML document in one file", help: "remove the '---' line")
        } else if says("nesting") {
            self.init("values nested too deeply", help: "remove the needless brackets")
        } else {
            self.init("YAML that cannot be read: \(problem)", help: "check quotes, colons and indentation around here")
        }
    }

    private init(_ message: String, label: String = "", help: String, startsAtContext: Bool = false) {
        self.message = message
        self.label = label
        self.help = help
        self.startsAtContext = startsAtContext
    }
}
