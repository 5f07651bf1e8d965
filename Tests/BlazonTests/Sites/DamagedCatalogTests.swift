import Foundation
import Testing

/// One mistake hides no other, and raises no question of its own.
@Suite struct DamagedCatalogTests {
    @Test func `a list item that cannot be read is all that is missed`() throws {
        let catalog = """
            levels:
              - { id: module, name: Module: small }
            badges:
              - { id: web-basics, name: Web Basics, summary: A page., level: module, skills: [htlm], related: [knots] }
              - { id: web-forms, name: "Web Forms, summary: A form. }
            skills:
              - { id: html, name: HTML }

            """
        let site = try TestSite([
            "content/catalog.yaml": catalog,
            "content/badges/web-forms/description.md": "Forms.\n", "content/badges/lost/description.md": "Lost.\n",
            "content/badges/web-basics/criteria.md": "One [form](badge:web-forms) and [another](badge:web-from).\n",
        ])
        #expect(
            site.findings() == [
                "stray-folder content/badges/lost/description.md:1:1 no badge 'lost' in the catalog for the folder content/badges/lost",
                "unknown-badge content/badges/web-basics/criteria.md:1:43 no badge 'web-from' in the catalog",
                "yaml-syntax content/catalog.yaml:2:31 second ': ' in one value",
                "unknown-skill content/catalog.yaml:4:83 no skill 'htlm' in the catalog",
                "unknown-badge content/catalog.yaml:4:100 no badge 'knots' in the catalog",
                "yaml-syntax content/catalog.yaml:5:28 quotation mark that is never closed",
            ])
    }

    @Test func `a badge with a bad id is not missed by those that name it`() throws {
        let catalog = """
            badges:
              - { id: Web Basics, name: Web Basics, summary: A page., requires: { component: { name: Practicum } } }
              - { id: web-forms, name: Web Forms, summary: A form., requires: [web-basics], related: [Web Basics] }

            """
        let words = [
            "content/badges/web-forms/description.md": "Forms.\n", "content/badges/web-forms/criteria.md": "One.\n",
        ]
        let site = try TestSite(words.merging(["content/catalog.yaml": catalog]) { $1 })
        #expect(site.findings() == ["bad-id content/catalog.yaml:2:11 'Web Basics' cannot be an id"])
    }

    @Test func `tags with the same letters are one tag`() throws {
        let catalog = """
            badges:
              - { id: web-basics, name: Web Basics, summary: A page., tags: ["caf\u{E9}"], requires: { component: { name: X } } }
              - { id: web-forms, name: Web Forms, summary: A form., tags: ["cafe\u{301}"], requires: { count: 1, of: { tag: "cafe\u{301}" } } }

            """
        let site = try TestSite([
            "content/catalog.yaml": catalog, "content/badges/web-forms/description.md": "Forms.\n",
            "content/badges/web-forms/criteria.md": "One [tag](tag:cafe\u{301}).\n",
        ])
        #expect(site.findings() == [])
        let output = try site.build()
        #expect(
            output.keys.filter { $0.hasPrefix("tags/") }.sorted() == ["tags/caf\u{E9}/index.html", "tags/index.html"])
        let page = String(decoding: try #require(output["badges/web-forms/index.html"]), as: UTF8.self)
        #expect(page.components(separatedBy: "href=\"../../tags/caf%C3%A9/\"").count == 4)
    }
}
