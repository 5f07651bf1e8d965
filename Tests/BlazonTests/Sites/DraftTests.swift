import Testing

@testable import Blazon

/// What is not ready to be seen is nowhere on the site, and is checked all the same.
@Suite struct DraftTests {
    private static let files = [
        "content/catalog.yaml": """
        badges:
          - id: web-basics
            name: Web Basics
            summary: The earner can make a web page.
          - id: web-secrets
            name: Web Secrets
            summary: Nobody may know of this yet.
            draft: true
            tags: [secrets]
            requires: web-basics
            image: secret.svg

        """,
        "content/badges/web-secrets/description.md": "Hidden: ![a hidden picture](hidden.svg)\n",
        "content/badges/web-secrets/criteria.md": "Wait.\n",
        "content/badges/web-secrets/hidden.svg": drawing,
        "content/badges/web-secrets/secret.svg": drawing,
    ]
    private static let drawing =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path d=\"M0 0h8\"/></svg>"

    @Test func `a draft leaves no trace`() throws {
        let site = try TestSite(Self.files)
        #expect(site.findings() == [])
        for (path, bytes) in try site.build() {
            #expect(!path.contains("secret"))
            #expect(!String(decoding: bytes, as: UTF8.self).lowercased().contains("secret"), "\(path)")
        }
    }

    @Test func `with drafts it is there, pictures and all`() throws {
        let paths = Set(try TestSite(Self.files).read(drafts: true).artifacts.map(\.path.text))
        for name in ["index.html", "badge.json", "achievement.json", "emblem.svg", "hidden.svg"] {
            #expect(paths.contains("badges/web-secrets/\(name)"))
        }
        #expect(paths.contains("tags/secrets/index.html"))
    }

    @Test func `a mistake in one file of a badge is found though the other is missing`() throws {
        let site = try TestSite([
            "content/badges/web-basics/description.md": "",
            "content/badges/web-basics/criteria.md": "Read [this](badge:web-basic).\n",
        ])
        #expect(site.findings().map { $0.prefix { $0 != " " } } == ["unknown-badge", "missing-file"])
    }
}
