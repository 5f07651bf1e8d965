/// Gathers from the award lists what is not for the world, and looks for it in what they would publish themselves.
struct PrivateRows {
    let tree: SourceTree
    let settings: SiteSettings

    /// Columns of texts that credentials repeat.
    private static let published: [AwardColumn] = [.evidence, .narrative, .reason]

    /// The words of all lists. A name that stands under 'name' in a row that is not private may be shown; other names, in the
    /// rows of private awards and in columns that are not read, may not, unless the same name may elsewhere.
    func words() -> PrivateWords {
        var words = PrivateWords()
        var shown: Set<String> = []
        for path in AwardLists.files(in: tree) {
            words.addList(path)
            read(path) { row, header, line in
                let name = header[.name].map { Self.text($0, of: row) } ?? ""
                let isPrivate = header[.visibility].map { Self.text($0, of: row).lowercased() } == "private"
                if !name.isEmpty {
                    if isPrivate { words.add(name: name, line: line) } else { shown.insert(name) }
                }
                for (index, column) in header.columns.enumerated() where index < row.fields.count {
                    guard column == .recipient || column == nil else { continue }
                    let text = row.trimmed(index)
                    if text.contains(UInt8(ascii: "@")), !text.starts(with: "http".utf8) {
                        words.add(address: text, line: line)
                    }
                }
                if let parts = header.unreadName(in: row) { words.add(name: parts, line: line) }
            }
        }
        for name in shown { words.remove(name: name) }
        for name in publicNames { words.remove(name: name) }
        words.remove(address: settings.issuer.email.text)
        return words
    }

    /// Names that the site shows of its own accord.
    private var publicNames: [String] {
        settings.publicNames + settings.signatories.map(\.name) + [settings.issuer.name]
    }

    /// Reports rows whose texts would publish somebody's address or name.
    func report(_ proof: PrivacyProof, to findings: Findings) {
        for path in AwardLists.files(in: tree) {
            let said = AwardFindings(path, findings: findings)
            read(path) { row, header, _ in
                guard header[.visibility].map({ Self.text($0, of: row).lowercased() }) != "private" else { return }
                for column in Self.published {
                    guard let index = header[column], index < row.fields.count,
                        let hit = proof.hit(in: Array(row.trimmed(index)))
                    else { continue }
                    let written = AwardRow(row, under: header, path: path)
                    said.add(
                        hit.rule, "what stands under '\(column.rawValue)' has \(hit.words), and would be published",
                        at: written.range(column), showing: written.visible, label: "not for the world",
                        help: [hit.help])
                }
            }
            said.finish()
        }
    }

    private func read(_ path: SourcePath, receive: (CSVRow, AwardHeader, Int) -> Void) {
        guard let pieces = try? tree.open(path) else { return }
        let silent = AwardFindings(path, findings: Findings())
        var reader = CSVReader()
        var header: AwardHeader?
        var isLost = false
        func receiveRow(_ row: CSVRow) {
            if let header {
                receive(row, header, row.line)
            } else if !isLost {
                header = AwardHeader(row, findings: silent)
                isLost = header == nil
            }
        }
        while let piece = (try? pieces()) ?? nil { reader.read(piece, isLast: false, receive: receiveRow) }
        reader.read([], isLast: true, receive: receiveRow)
    }

    private static func text(_ index: Int, of row: CSVRow) -> String {
        index < row.fields.count ? row.text(index) : ""
    }
}

extension AwardHeader {
    /// A name in columns that are not read, where platforms write it in parts.
    fileprivate func unreadName(in row: CSVRow) -> String? {
        guard !nameParts.isEmpty else { return nil }
        let parts = nameParts.filter { $0 < row.fields.count }.map(row.text).filter { !$0.isEmpty }
        return parts.count > 1 ? parts.joined(separator: " ") : nil
    }
}
