/// The words of the interface in one language, from `templates/strings/<language>.yaml`.
struct Strings: Sendable {
    enum Entry: Hashable, Sendable {
        case text(String)
        /// What differs by number; `other` is always there.
        case counted([PluralCategory: String])
    }

    typealias Named = (name: String, entry: Entry)

    let language: Language
    let formats: Formats
    let entries: [Named]
    private let index: [StringKey: Entry]

    init(language: Language, formats: Formats? = nil, entries: [Named]) {
        self.language = language
        self.formats = formats ?? Formats(language)
        self.entries = entries
        let known = entries.compactMap { entry in StringKey(rawValue: entry.name).map { ($0, entry.entry) } }
        index = Dictionary(known) { first, _ in first }
    }

    /// A string with its placeholders filled; a name that the file lacks stands for itself (reported when it was read).
    func callAsFunction(_ key: StringKey, _ values: KeyValuePairs<String, String> = [:]) -> String {
        filled(key, values, count: nil)
    }

    /// A string that differs by number.
    func callAsFunction(_ key: StringKey, count: Int, _ values: KeyValuePairs<String, String> = [:]) -> String {
        filled(key, values, count: DecimalNumber(String(count)))
    }

    /// A string that differs by number, with every digit of the catalog's.
    func callAsFunction(_ key: StringKey, count: DecimalNumber) -> String {
        filled(key, [:], count: count)
    }

    /// Every form of a string that differs by number, the number left for a script to fill in.
    func forms(of key: StringKey) -> [(category: PluralCategory, text: String)] {
        switch index[key] {
        case .counted(let forms): PluralCategory.allCases.compactMap { form in forms[form].map { (form, $0) } }
        case .text(let only): [(.other, only)]
        case nil: [(.other, key.rawValue)]
        }
    }

    /// A number as the language writes it.
    func number(_ count: Int) -> String {
        DecimalNumber(String(count)).map(formats.numbers.text) ?? String(count)
    }

    private func filled(_ key: StringKey, _ values: KeyValuePairs<String, String>, count: DecimalNumber?) -> String {
        let text: String?
        switch index[key] {
        case .text(let only): text = only
        case .counted(let forms): text = count.flatMap { forms[formats.form(of: $0)] } ?? forms[.other]
        case nil: text = nil
        }
        guard let text else { return key.rawValue }
        return text.filling { name in
            values.first { $0.key == name }?.value ?? (name == "count" ? count.map(formats.numbers.text) : nil)
        }
    }

    /// A day in the language's words; as ISO 8601 writes it where they are not known.
    func text(_ date: CalendarDate) -> String {
        formats.dates?.text(date) ?? date.description
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
}
