/// The words of the interface in one language, from `templates/strings/<language>.yaml`.
struct Strings: Sendable {
    enum Entry: Hashable, Sendable {
        case text(String)
        case counted(one: String, other: String)
    }

    let language: String
    let entries: [(name: String, entry: Entry)]
    private let index: [String: Entry]

    init(language: String, entries: [(name: String, entry: Entry)]) {
        self.language = language
        self.entries = entries
        index = Dictionary(entries.map { ($0.name, $0.entry) }) { first, _ in first }
    }

    /// A string with its placeholders filled; a name that the file lacks stands for itself (reported when it was read).
    func callAsFunction(_ key: StringKey, _ values: [String: String] = [:]) -> String {
        switch index[key.rawValue] {
        case .text(let text), .counted(_, let text): fill(text, values)
        case nil: key.rawValue
        }
    }

    /// A string that differs by number.
    func callAsFunction(_ key: StringKey, count: Int, _ values: [String: String] = [:]) -> String {
        counted(key, number: String(count), isOne: isSingular(count), values)
    }

    /// A string that differs by number, the number as the catalog writes it.
    func callAsFunction(_ key: StringKey, count: DecimalNumber) -> String {
        counted(key, number: count.description, isOne: count.description == "1", [:])
    }

    private func counted(_ key: StringKey, number: String, isOne: Bool, _ values: [String: String]) -> String {
        let values = values.merging(["count": number]) { first, _ in first }
        guard case .counted(let one, let other) = index[key.rawValue] else { return self(key, values) }
        return fill(isOne ? one : other, values)
    }

    /// French and Portuguese count nothing as one.
    private func isSingular(_ count: Int) -> Bool {
        count == 1 || (count == 0 && ["fr", "pt"].contains(language.prefix(2)))
    }

    private func fill(_ text: String, _ values: [String: String]) -> String {
        var filled = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            filled += rest[..<open]
            let name = String(rest[rest.index(after: open)..<close])
            filled += values[name] ?? String(rest[open...close])
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }

    /// The strings that templates may show as they are.
    var table: TextTable {
        TextTable(
            "strings",
            entries.compactMap { name, entry in
                guard case .text(let text) = entry else { return nil }
                return (name, text)
            })
    }

    /// The direction the language is written in, for the `dir` attribute.
    var direction: String {
        ["ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"].contains(language.prefix { $0 != "-" }) ? "rtl" : "ltr"
    }
}
