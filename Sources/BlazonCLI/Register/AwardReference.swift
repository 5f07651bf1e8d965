import Blazon

/// How a person names an award: by its id, by the address of its page, or by its row in a list.
struct AwardReference {
    let text: String

    /// - Throws: a `Refusal` when there is no such award.
    func entry(in session: RegisterSession) throws -> RegisterEntry {
        if let id = AwardIdentifier(text) {
            guard let entry = session.index.entries.first(where: { $0.id == id }) else {
                throw Refusal("no award '\(id)' in \(RegisterFiles.folder)")
            }
            return entry
        }
        guard let colon = text.lastIndex(of: ":"), let line = Int(text[text.index(after: colon)...]) else {
            throw Refusal(
                "'\(text)' names no award: write its id, the address of its page, or its row, like '2026-spring.csv:14'"
            )
        }
        let list = text[..<colon].split(separator: "/").last.map(String.init) ?? ""
        let site = Generator.read(session.tree, options: SiteOptions(checksAwards: false))
        guard let issuing = site.issuing else {
            throw Refusal("the site has errors: see 'blazon check', or name the award by its id")
        }
        guard let award = issuing.lists.award(at: line, of: list) else {
            throw Refusal("no award at '\(list):\(line)': see 'blazon check'")
        }
        guard let entry = session.index.following(issuing.catalog).entries(like: award).last else {
            throw Refusal("the award at '\(list):\(line)' is not issued: see 'blazon issue --plan'")
        }
        return entry
    }
}
