/// Looks through the files that are made from the site's words, before any of them is written.
struct PublishedFilesCheck {
    let proof: PrivacyProof
    let tree: SourceTree

    /// Files of text; pictures are made of words that are in the pages too.
    private static let extensions: Set<Substring> = ["html", "json", "xml", "txt", "css", "js", "svg"]

    func report(_ files: [PlannedFile], to findings: Findings) {
        var told: Set<PrivacyProof.Hit> = []
        for file in files {
            guard let path = file.address.outputPath, Self.isText(path.text),
                let bytes = try? file.prepare().bytes(), let hit = proof.hit(in: bytes, of: path),
                told.insert(hit).inserted
            else { continue }
            let place = place(of: hit) ?? file.origin ?? .start(of: SettingsReader.path)
            findings.add(
                Diagnostic(
                    hit.rule, "\(hit.words), would be published at '/\(path.address)'", at: place,
                    help: [hit.help], showing: []))
        }
    }

    private static func isText(_ path: String) -> Bool {
        path.split(separator: ".").last.map(extensions.contains) ?? false
    }

    /// The file of the author's in which it stands, and the line.
    private func place(of hit: PrivacyProof.Hit) -> SourceSpan? {
        for path in tree.paths where !AwardLists.isList(path) && !RegisterFiles.hold(path) {
            guard let bytes = try? tree.bytes(of: path), proof.hit(in: bytes) == hit else { continue }
            var start = 0
            for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
                if proof.hit(in: Array(line)) == hit { return SourceSpan(path, start..<start) }
                start += line.count + 1
            }
            return .start(of: path)
        }
        return nil
    }
}

extension RegisteredAward {
    /// Reports what of the award is not for the world. What is signed cannot be changed: it can only be withdrawn.
    func report(_ proof: PrivacyProof, to findings: Findings) {
        guard let hit = proof.hit(in: line) else { return }
        findings.add(
            Diagnostic(
                hit.rule, "\(hit.words), stands in the credential in line \(place.line)",
                at: .start(of: RegisterFiles.credentials(place.year)),
                help: ["make the award 'private' in its row, correct the row, and issue it anew"], showing: []))
    }
}
