import Glibc

/// A whole site in a folder: the same bytes for the same size.
struct SyntheticSite {
    let folder: String
    let badges: Int
    /// How many bytes of Markdown and of YAML it has.
    private(set) var proseSize = 0
    private(set) var catalogSize = 0

    /// Words of a badge's description and criteria together.
    enum Prose {
        case full
        /// One word, to tell what the others cost.
        case least
    }

    /// Writes the site.
    /// - Parameter templates: the folder to copy the templates from.
    init(
        in folder: String, badges: Int, templates: String, prose: Prose = .full, frameworkItems: Int = 40
    ) throws {
        self.folder = folder
        self.badges = badges
        var numbers = SeededNumbers(seed: UInt64(badges))
        try Disk.write(Self.settings, to: folder + "/content/site.yaml")
        try Disk.write(
            "# Welcome\n\nBadges of a programme that is not there.\n", to: folder + "/content/pages/about.md")
        var catalog = SyntheticCatalog(badges: badges, frameworkItems: frameworkItems, numbers: numbers)
        catalog.write()
        catalogSize = catalog.text.utf8.count
        try Disk.write(catalog.text, to: folder + "/content/catalog.yaml")
        for badge in 0..<badges {
            let words = Int.random(in: 300...1_500, using: &numbers)
            var description = SyntheticProse(
                SeededNumbers(seed: numbers.next()), badges: badges, skills: SyntheticCatalog.skills(for: badges))
            var criteria = SyntheticProse(
                SeededNumbers(seed: numbers.next()), badges: badges, skills: SyntheticCatalog.skills(for: badges))
            if case .full = prose {
                description.writeDescription(words: words * 55 / 100 - 40)
                criteria.writeCriteria(words: words * 30 / 100 - 40)
            }
            let texts = ["description": description.text, "criteria": criteria.text]
            for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
                let text = text.isEmpty ? "Word.\n" : text
                proseSize += text.utf8.count
                try Disk.write(text, to: "\(folder)/content/badges/\(badgeId(badge))/\(name).md")
            }
        }
        for file in try Disk.files(in: templates) {
            try Disk.write(try Disk.read(templates + "/" + file), to: folder + "/templates/" + file)
        }
    }

    /// Adds a sentence to one badge.
    func change(_ badge: Int) throws {
        let path = "\(folder)/content/badges/\(badgeId(badge))/description.md"
        try Disk.write(try Disk.read(path) + Array("\nOne sentence more.\n".utf8), to: path)
    }

    private static let settings = """
        title: Synthetic Badges
        tagline: Many words about nothing
        baseURL: https://badges.example.edu
        language: en
        published: 2026-01-10
        issuer:
          name: Example University
          url: https://www.example.edu
          email: badges@example.edu

        """
}
