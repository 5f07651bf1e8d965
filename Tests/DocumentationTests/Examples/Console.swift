/// A block of what happens at a terminal: lines that begin with `$ ` are commands, the lines below are what each prints.
///
/// A line `...` stands for any lines. How long a build took and how many files it counted is not compared.
struct Console {
    struct Step {
        let command: String
        var expected: [String] = []
    }

    private(set) var steps: [Step] = []

    init(_ lines: some Sequence<String>) {
        for line in lines {
            if line.hasPrefix("$ ") {
                steps.append(Step(command: String(line.dropFirst(2))))
            } else if !steps.isEmpty {
                steps[steps.count - 1].expected.append(line)
            }
        }
        for index in steps.indices {
            while steps[index].expected.last == "" { steps[index].expected.removeLast() }
        }
    }

    static func matches(_ printed: ArraySlice<String>, _ expected: ArraySlice<String>) -> Bool {
        guard let pattern = expected.first else { return printed.isEmpty }
        if pattern == "..." {
            return (printed.startIndex...printed.endIndex).contains { matches(printed[$0...], expected.dropFirst()) }
        }
        guard let line = printed.first, comparable(line) == comparable(pattern) else { return false }
        return matches(printed.dropFirst(), expected.dropFirst())
    }

    private static func comparable(_ line: String) -> String {
        // An award's id is of chance.
        let line = line.replacing(/urn:uuid:[0-9a-f-]+/, with: "urn:uuid:…")
        guard ["Built ", "Checked ", "Issued ", "Made a site "].contains(where: line.hasPrefix) else { return line }
        return line.replacing(/[0-9]+(\.[0-9]+)?/, with: "0")
    }
}
