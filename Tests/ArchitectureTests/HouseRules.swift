extension House {
    func forbiddenImports(in source: SourceFile) -> [Violation] {
        guard let room = room(of: source) else {
            return [Violation(source.path, 1, "no room '\(source.room ?? "")' in the house")]
        }
        let allowed = room.imports.union(source.folder.flatMap { room.folderImports[$0] } ?? [])
        return source.numberedCode.flatMap { number, line in
            Self.imports(in: line).filter { !allowed.contains($0) }.map { module in
                let home = room.folderImports.filter { $0.value.contains(module) }.keys.sorted()
                let place = home.isEmpty ? "" : " outside '\(home.joined(separator: "', '"))'"
                return Violation(source.path, number, "'\(module)' imported in '\(room.name)'\(place)")
            }
        }
    }

    func forbiddenNames(in source: SourceFile) -> [Violation] {
        guard let room = room(of: source), room.floor < Self.rim else { return [] }
        return source.numberedCode.flatMap { number, line in
            Self.forbiddenBelowTheRim.filter { Self.line(line, names: $0) }
                .map { Violation(source.path, number, "'\($0)' below the rim") }
        }
    }

    func typesNamedLikeRooms(in source: SourceFile) -> [Violation] {
        let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "actor", "typealias"]
        let names = Set(rooms.map { Substring($0.name) })
        return source.numberedCode.flatMap { number, line in
            let words = line.split { !Self.isNamePart($0) }
            return zip(words, words.dropFirst()).filter { kinds.contains($0) && names.contains($1) }
                .map { Violation(source.path, number, "type '\($1)' bears the name of a module") }
        }
    }

    static func forbiddenFolders(of source: SourceFile) -> [Violation] {
        source.folders.filter { forbiddenFolders.contains($0.lowercased()) }
            .map { Violation(source.path, 1, "folder '\($0)' says nothing of the domain") }
    }

    static func length(of source: SourceFile, known: [String: String]) -> [Violation] {
        let isKnown = known[source.path] != nil
        return switch source.lineCount {
        case tooLongFile...:
            [Violation(source.path, source.lineCount, "\(source.lineCount) lines, \(tooLongFile) is too long")]
        case longFile... where !isKnown:
            [Violation(source.path, source.lineCount, "\(source.lineCount) lines, not among the known long files")]
        case ..<longFile where isKnown:
            [Violation(source.path, source.lineCount, "\(source.lineCount) lines, no longer a long file")]
        default: []
        }
    }

    /// The modules a line imports; `import struct Foundation.Data` imports `Foundation`.
    static func imports(in line: String) -> [String] {
        line.split(separator: ";").compactMap { statement in
            let words = statement.split(separator: " ")
            guard let keyword = words.firstIndex(of: "import") else { return nil }
            let isImport = words[..<keyword].allSatisfy {
                $0.hasPrefix("@") || ["public", "package", "internal", "fileprivate", "private"].contains($0)
            }
            let kinds = ["typealias", "struct", "class", "enum", "protocol", "let", "var", "func"]
            let named = words[(keyword + 1)...].first { !kinds.contains(String($0)) }
            return isImport ? named?.split(separator: ".").first.map(String.init) : nil
        }
    }

    /// Whether the name stands in the line by itself, not as a part of a longer one: `print(`, not `fingerprint(`.
    static func line(_ line: String, names name: String) -> Bool {
        line.ranges(of: name).contains { range in
            let before = line[..<range.lowerBound].last
            let after = line[range.upperBound...].first
            let startsInside = name.first.map(isNamePart) == true && before.map(isNamePart) == true
            let endsInside = name.last.map(isNamePart) == true && after.map(isNamePart) == true
            return !startsInside && !endsInside
        }
    }

    private static func isNamePart(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "_"
    }
}
