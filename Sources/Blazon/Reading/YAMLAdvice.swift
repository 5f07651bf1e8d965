/// What to say about a syntax error: the parser's own words mean little to somebody who writes a catalog.
struct YAMLAdvice {
    let message: String
    let label: String
    let help: String
    /// True when the place to look at is where the unfinished thing begins.
    let startsAtContext: Bool

    init(problem: String, context: String?, text: SourceText, at offset: Int) {
        let line = text.lineRange(text.position(of: offset).line)
        if line.contains(where: { text.bytes[$0] == UInt8(ascii: "\t") }) && problem.contains("cannot start any token") {
            self.init("tab character where YAML wants spaces", help: "indent with spaces")
        } else if problem.contains("mapping values are not allowed") {
            self.init(
                "second ': ' in one value", label: "this colon begins another value",
                help: "put the whole value in double quotes, or check the indentation")
        } else if problem.contains("unexpected end of stream") || context?.contains("quoted scalar") == true {
            self.init(
                "quotation mark that is never closed", label: "opened here", help: "close it, or remove it",
                startsAtContext: true)
        } else if problem.contains("cannot start any token") {
            self.init(
                "value that begins with a character YAML keeps for itself",
                help: "put the value in double quotes")
        } else if problem.contains("undefined alias") {
            self.init("'*' that names no anchor", help: "put a value that begins with '*' in double quotes")
        } else if problem.contains("could not find expected ':'") {
            self.init("line without ': ' between key and value", help: "write 'key: value', or indent the line to continue the one above")
        } else if problem.contains("did not find expected ',' or") {
            self.init("list or braces that are never closed", help: "add the missing ']' , '}' or ','", startsAtContext: true)
        } else if problem.contains("block end") || problem.contains("expected '-' indicator") || problem.contains("<document start>") {
            self.init(
                "line whose indentation fits nothing above it",
                help: "line it up with its neighbours: the same keys of one entry begin in the same column")
        } else if problem.contains("another document") {
            self.init("second YAML document in one file", help: "remove the '---' line")
        } else if problem.contains("nesting") {
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
