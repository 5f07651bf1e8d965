import Blazon
import Foundation

/// A small site in memory that takes in the fragments of the documentation, each where it belongs.
struct ExampleSite {
    private var files: [String: String]

    /// The repository's own templates, by path.
    static let templates: [String: String] = {
        let folder = Document.root.appending(path: "templates")
        var files: [String: String] = [:]
        for name in FileManager.default.subpaths(atPath: folder.path(percentEncoded: false)) ?? [] {
            files["templates/" + name] = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
        }
        return files
    }()

    private static let settings = [
        "title": "title: Teaching Badges\n", "baseURL": "baseURL: https://badges.example.edu\n",
        "issuer": "issuer: { name: Example University, url: https://www.example.edu, email: badges@example.edu }\n",
    ]
    /// Definitions that fragments may refer to, left out where a fragment defines the same.
    private static let definitions: [(list: String, id: String, words: String)] =
        [("levels", "module", "name: Module"), ("levels", "course", "name: Course")]
        + [("skills", "universal-design", "name: Universal design")]
        + [
            (
                "frameworks", "online-teaching",
                "name: Online teaching, url: 'https://example.org/ot', items: [{ code: '1.1', name: Access }]"
            )
        ]
        + ["captioning", "transcripts", "document-access", "screen-readers"].map {
            ("badges", $0, "name: \($0), summary: Words, level: module, tags: [accessibility]")
        }

    init() {
        files = Self.templates
        files["content/site.yaml"] = Self.settings.values.sorted().joined()
        files["content/pages/about.md"] = "# About\n\nWords.\n"
        takeInCatalog("")
    }

    var diagnostics: [Diagnostic] {
        // A fragment in the place of a whole template leaves partials unused.
        Generator.read(tree).diagnostics.filter { $0.rule.name != "unused-template" }
    }

    var tree: SourceTree { SourceTree(files) }

    mutating func put(_ text: String, at path: String) {
        files[path] = text
    }

    /// Keys of `site.yaml`.
    mutating func takeInSettings(_ fragment: String) {
        let keys = Self.topLevelKeys(of: fragment)
        let rest = Self.settings.filter { !keys.contains($0.key) }.values.sorted().joined()
        files["content/site.yaml"] = rest + fragment
        addPictures(of: fragment, to: "content")
    }

    /// Keys of `catalog.yaml`.
    mutating func takeInCatalog(_ fragment: String) {
        files["content/catalog.yaml"] = fragment.isEmpty ? nil : fragment
        let own = fragment.matches(of: /(?m)^  - (?:\{ )?id: ([a-z0-9-]+)/).map { String($0.output.1) }
        let rest = Self.definitions.filter { !own.contains($0.id) }
        var support = ""
        for list in ["levels", "skills", "frameworks", "badges"] {
            let entries = rest.filter { $0.list == list }
            if entries.isEmpty { continue }
            support += "\(list):\n" + entries.map { "  - { id: \($0.id), \($0.words) }\n" }.joined()
        }
        files["content/catalog/others.yaml"] = support
        let badges = Self.definitions.filter { $0.list == "badges" }.map(\.id) + Self.badges(of: fragment)
        for id in badges {
            files["content/badges/\(id)/description.md"] = files["content/badges/\(id)/description.md"] ?? "Words.\n"
            files["content/badges/\(id)/criteria.md"] = files["content/badges/\(id)/criteria.md"] ?? "Words.\n"
        }
    }

    /// Keys of one badge.
    mutating func takeInBadge(_ fragment: String) {
        let keys = Self.topLevelKeys(of: fragment)
        let required = [("id", "example"), ("name", "Example"), ("summary", "Words.")].filter { !keys.contains($0.0) }
        let lines = required.map { "\($0): \($1)" } + fragment.split(separator: "\n").map(String.init)
        let entry = lines.map { "    \($0)\n" }.joined()
        takeInCatalog("badges:\n  - " + entry.dropFirst(4))
        addPictures(of: fragment, to: "content/badges/example")
    }

    /// Markdown of the badge `captioning` or of a page.
    mutating func takeInMarkdown(_ fragment: String, as kind: String) {
        let path = kind == "page" ? "content/pages/example.md" : "content/badges/captioning/\(kind).md"
        files[path] = fragment
        addPictures(of: fragment, to: path.replacing(/\/[^\/]+$/, with: ""))
    }

    /// Interface strings.
    mutating func takeInStrings(_ fragment: String) {
        let keys = Self.topLevelKeys(of: fragment)
        var isLeftOut = false
        let kept = (files["templates/strings/en.yaml"] ?? "").split(separator: "\n").filter { line in
            if let key = line.prefixMatch(of: /([a-z-]+):/) { isLeftOut = keys.contains(String(key.output.1)) }
            return !isLeftOut
        }
        files["templates/strings/en.yaml"] = kept.joined(separator: "\n") + "\n" + fragment
    }

    /// A part of a page's own template.
    mutating func takeInTemplate(_ fragment: String, of page: String) {
        files["templates/\(page).mustache"] = "{{<layout}}\n{{$main}}\n\(fragment){{/main}}\n{{/layout}}\n"
    }

    private static func topLevelKeys(of yaml: String) -> Set<String> {
        Set(yaml.matches(of: /(?m)^([A-Za-z-]+):/).map { String($0.output.1) })
    }

    private static func badges(of catalog: String) -> [String] {
        var list = ""
        return catalog.split(separator: "\n").compactMap { line in
            if let key = line.prefixMatch(of: /([a-z]+):/) { list = String(key.output.1) }
            guard list == "badges", let id = line.prefixMatch(of: /\ {2}- (?:\{ )?id: ([a-z0-9-]+)/) else { return nil }
            return String(id.output.1)
        }
    }

    private mutating func addPictures(of fragment: String, to folder: String) {
        for name in fragment.matches(of: /[a-z0-9-]+\.svg/) {
            files[folder + "/" + name.output] = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><title>Disc</title><circle cx="256" cy="256" \
                r="232" fill="#234"/></svg>
                """
        }
    }
}
