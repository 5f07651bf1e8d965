import Blazon
import Credentials
import LinkedData

/// What the commands say of keys: never more than their public parts.
enum KeyReport {
    static func new(_ keys: [Keyring.Change], of issuer: DIDWeb, site: String, instead old: [Keyring.Change] = [])
        -> String
    {
        let made = keys.filter { !$0.isFound }
        let found = keys.filter(\.isFound)
        var text = ""
        if !made.isEmpty { text += "Made \(count(made.count, "key")) of \(issuer.did):\n" + lines(of: made) }
        if !found.isEmpty {
            text += "Took in \(count(found.count, "key")) of \(issuer.did) that lay there:\n" + lines(of: found)
        }
        text += retired(old)
        let folder = site == "." ? "" : " " + site
        text += """
            Keep a copy of the private \(keys.count == 1 ? "key" : "keys") where nobody else can read it.
            Next: 'blazon build\(folder)' publishes the public \(keys.count == 1 ? "key" : "keys") in did.json.

            """
        return text
    }

    static func retired(_ keys: [Keyring.Change], left keyring: Keyring) -> String {
        var text = retired(keys)
        for key in keys where keyring.history.activeKeys(for: key.kind.algorithm, of: keyring.issuer).isEmpty {
            text += "No \(key.kind.name) key is left to sign with: 'blazon keys new' makes one.\n"
        }
        return text
    }

    private static func retired(_ keys: [Keyring.Change]) -> String {
        guard !keys.isEmpty else { return "" }
        var text = "Retired \(count(keys.count, "key")); what was signed with them stays verified:\n"
        for key in keys {
            text += line(of: key)
            switch key.place {
            case .file(let path)?: text += "           its private key is now '\(path)'\n"
            case .environment(let name)?:
                text += "           its private key stands in \(name): take it out of there\n"
            case nil: text += "           its private key is not here any more\n"
            }
        }
        return text
    }

    static func list(_ history: KeyHistory, of issuer: DIDWeb, store: KeyStore) throws -> String {
        let strange = KeyKind.allCases.flatMap { store.strange($0, history) }
        guard !history.isEmpty || !strange.isEmpty else {
            return "\(issuer.did) has no keys: 'blazon keys new' makes them.\n"
        }
        var rows = [["KEY", "MADE", "STATE", "PRIVATE KEY", "ID"]]
        let putAway = try store.folder.putAway()
        for key in history.keys {
            let isForeign = key.method.controller != issuer.did
            rows.append([
                key.publicKey.kind, day(key.created),
                key.retired.map { "retired " + day($0) } ?? "active",
                putAway.contains(key.publicKey) ? "put away" : words(for: store.place(of: key.publicKey)),
                isForeign ? key.method.id.text : key.publicKey.fingerprint,
            ])
        }
        for key in strange {
            rows.append([key.kind.name, "", "not in keys.json", words(for: key.place), key.publicKey.fingerprint])
        }
        var text = "Keys of \(issuer.did)\n\n" + table(rows)
        if !strange.isEmpty {
            text += "\nA key that is not in keys.json has never signed: 'blazon keys new' takes it in.\n"
        }
        return text
    }

    private static func words(for place: HeldKey.Place?) -> String {
        switch place {
        case .file?: "file"
        case .environment?: "environment"
        case nil: "not here"
        }
    }

    /// The last column has a line to itself: ids are long.
    private static func table(_ rows: [[String]]) -> String {
        let columns = (rows.first?.count ?? 1) - 1
        let widths = (0..<columns).map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            var line = ""
            for (cell, width) in zip(row, widths) {
                line += cell + String(repeating: " ", count: width - cell.count + 2)
            }
            while line.last == " " { line.removeLast() }
            return line + "\n" + String(repeating: " ", count: (widths.first ?? 0) + 2) + row[columns] + "\n"
        }.joined()
    }

    private static func day(_ stamp: DateTimeStamp) -> String {
        String(stamp.text.prefix(10))
    }

    private static func lines(of keys: [Keyring.Change]) -> String {
        keys.map { key in
            let place: String
            switch key.place {
            case .file(let path)?: place = "           private key: '\(path)'\n"
            case .environment(let name)?: place = "           private key: \(name)\n"
            case nil: place = ""
            }
            return line(of: key) + place
        }.joined()
    }

    private static func line(of key: Keyring.Change) -> String {
        let name = key.kind.name
        return "  \(name)\(String(repeating: " ", count: 9 - name.count))\(key.method.publicKey.fingerprint)\n"
    }
}
