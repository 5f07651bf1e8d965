/// Every word of an emblem, for people.
package enum EmblemVocabulary {
    /// A paragraph for each part.
    package static var text: String {
        let parts = EmblemPart.allCases.map { ($0.rawValue, $0.vocabulary) }
        let tinctures = Tincture.all.map(\.text) + ["#rrggbb"]
        return (parts + [("tinctures", tinctures)]).map { name, words in
            "\(name)\n" + wrapped(words + (name == "charge" ? ["a file.svg of your own"] : []))
        }.joined(separator: "\n")
    }

    private static func wrapped(_ words: [String]) -> String {
        var lines = ["  "]
        for (index, word) in words.enumerated() {
            let piece = word + (index < words.count - 1 ? ", " : "")
            if lines[lines.count - 1].count + piece.count > 80 { lines.append("  ") }
            lines[lines.count - 1] += piece
        }
        return lines.map { line in
            String(line.reversed().drop { $0 == " " }.reversed()) + "\n"
        }.joined()
    }
}
