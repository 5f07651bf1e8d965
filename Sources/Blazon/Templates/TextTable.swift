/// Named texts that are the same on every page, such as interface strings: `{{strings.catalogue}}`.
///
/// They are known when templates load, so they become part of the compiled page. A name may be dotted
/// (`navigation.home`), for tables written in groups.
package struct TextTable: Sendable {
    package let name: String
    package let entries: [(name: String, text: String)]
    private let texts: [String: String]

    package init(_ name: String, _ entries: [(name: String, text: String)]) {
        self.name = name
        self.entries = entries
        texts = Dictionary(entries.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
    }

    func text(of name: String) -> String? {
        texts[name]
    }
}
