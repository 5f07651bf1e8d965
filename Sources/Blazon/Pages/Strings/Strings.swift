/// The words of the interface in one language, from `templates/strings/<language>.yaml`.
struct Strings: Sendable {
    enum Entry: Hashable, Sendable {
        case text(String)
        case counted(one: String, other: String)
    }

    let language: String
    let entries: [(name: String, entry: Entry)]
    private let index: [StringKey: Entry]

    init(language: String, entries: [(name: String, entry: Entry)]) {
        self.language = language
        self.entries = entries
        let known = entries.compactMap { entry in StringKey(rawValue: entry.name).map { ($0, entry.entry) } }
        index = Dictionary(known) { first, _ in first }
    }

    /// A string with its placeholders filled; a name that the file lacks stands for itself (reported when it was read).
    func callAsFunction(_ key: StringKey, _ values: KeyValuePairs<String, String> = [:]) -> String {
        filled(key, values, count: nil, isOne: false)
    }

    /// A string that differs by number.
    func callAsFunction(_ key: StringKey, count: Int, _ values: KeyValuePairs<String, String> = [:]) -> String {
        filled(key, values, count: String(count), isOne: isSingular(count))
    }

    /// A string that differs by number, the number as the catalog writes it.
    func callAsFunction(_ key: StringKey, count: DecimalNumber) -> String {
        let number = count.description
        return filled(key, [:], count: number, isOne: number == "1")
    }

    private func filled(_ key: StringKey, _ values: KeyValuePairs<String, String>, count: String?, isOne: Bool)
        -> String
    {
        let text: String
        switch index[key] {
        case .text(let only): text = only
        case .counted(let one, let other): text = isOne ? one : other
        case nil: return key.rawValue
        }
        return fill(text) { name in values.first { $0.key == name }?.value ?? (name == "count" ? count : nil) }
    }

    /// French and Portuguese count nothing as one.
    private func isSingular(_ count: Int) -> Bool {
        count == 1 || (count == 0 && ["fr", "pt"].contains(language.prefix(2)))
    }

    private func fill(_ text: String, value: (Substring) -> String?) -> String {
        var filled = ""
        var rest = text[...]
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            filled += rest[..<open]
            if let value = value(rest[rest.utf8.index(after: open)..<close]) {
                filled += value
            } else {
                filled += rest[open...close]
            }
            rest = rest[rest.utf8.index(after: close)...]
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
