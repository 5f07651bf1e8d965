import Testing

@testable import Blazon

/// What a reader finds on the page of a badge, and of what stands around it.
@Suite struct BadgePageTests {
    private func page(_ path: String, of site: TestSite) throws -> String {
        try site.text(path + "index.html")
    }

    private func site(_ catalog: String) throws -> TestSite {
        var files = ["content/catalog.yaml": catalog]
        for id in catalog.split(separator: "\n").compactMap({ $0.wholeMatch(of: #/  - \{? ?id: (b-[a-z0-9-]+).*/#)?.1 })
        {
            files["content/badges/\(id)/description.md"] = "About it.\n"
            files["content/badges/\(id)/criteria.md"] = "Do it.\n"
        }
        files["content/badges/web-basics/description.md"] = ""
        files["content/badges/web-basics/criteria.md"] = ""
        return try TestSite(files)
    }

    /// Of a page, what stands in the elements that are there to be copied.
    private func copied(_ page: String) -> [String] {
        page.matches(of: #/<code dir="ltr">([^<]*)</code>/#).map { match in
            [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(String(match.1)) {
                $0.replacing($1.0, with: $1.1)
            }
        }
    }

    @Test func `a badge that leads to many shows some, and where the others are`() throws {
        let courses = (0..<15).map {
            "  - { id: b-\($0), name: Course \($0), summary: S, level: course, requires: b-m }\n"
        }
        let site = try site(
            "levels: [{ id: course, name: Course }]\nbadges:\n  - { id: b-m, name: M, summary: S }\n" + courses.joined()
        )
        let page = try page("badges/b-m/", of: site)
        #expect(page.matches(of: #/<li class="card"/#).count == 12)
        #expect(page.contains("<a href=\"../../levels/course/\">and 3 more</a>"))
        #expect(page.contains("<a href=\"#unlocks\">and 13 more</a>"))
    }

    @Test func `what is to be copied is whole, whatever the name`() throws {
        let site = try site("badges:\n  - { id: b-1, name: \"A \\\"<b>\\\" & [c](d) *e*\", summary: S }\n")
        let texts = copied(try page("badges/b-1/", of: site))
        #expect(texts.count == 3)
        #expect(texts.last == "https://badges.example.edu/badges/b-1/")
        let tags = MarkupScan(Array(texts[0].utf8)).tags
        #expect(tags.map(\.name) == ["a", "img", "/a"])
        #expect(tags[0]["href"] == "https://badges.example.edu/badges/b-1/")
        #expect(tags[1]["src"] == "https://badges.example.edu/badges/b-1/emblem.png")
        #expect(tags[1]["alt"] == "A \"<b>\" & [c](d) *e*, a badge of Example University")
        #expect(
            texts[1]
                == #"[![A "&lt;b\>" &amp; \[c\](d) \*e\*, a badge of Example University]"#
                + "(https://badges.example.edu/badges/b-1/emblem.png)](https://badges.example.edu/badges/b-1/)")
    }

    @Test(arguments: [
        ("MicroCredential", "Micro-credential"), ("CoCurricular", "Co-curricular"), ("Badge", "Badge"),
        ("CertificateOfCompletion", "Certificate of completion"), ("ext:StudyVisit", "Study visit"),
        ("ext:MOOC", "MOOC"),
    ])
    func `the kind is told in words`(_ term: String, _ words: String) throws {
        let site = try site("badges:\n  - { id: b-1, name: One, summary: S, achievementType: \"\(term)\" }\n")
        #expect(try page("badges/b-1/", of: site).contains("<dt>Kind</dt><dd>\(words)</dd>"))
    }

    @Test func `links to share carry the whole address and lead nowhere else`() throws {
        let site = try site("badges:\n  - { id: b-1, name: \"A & B\", summary: \"One + one = 2?\" }\n")
        let tags = MarkupScan(Array(try page("badges/b-1/", of: site).utf8)).tags
        let links = tags.compactMap { $0["href"] }
        let address = "https%3A%2F%2Fbadges.example.edu%2Fbadges%2Fb-1%2F"
        #expect(links.contains("https://www.linkedin.com/sharing/share-offsite/?url=" + address))
        #expect(
            links.contains(
                "mailto:?subject=Badge%3A%20A%20%26%20B&body=One%20%2B%20one%20%3D%202%3F%0D%0A%0D%0A" + address))
        let outside = tags.filter { $0["href"]?.hasPrefix("https://www.linkedin") == true }
        #expect(outside.allSatisfy { $0["rel"] == "noopener noreferrer" })
    }

    @Test func `the level that must be reached is told in words`() throws {
        let site = try site(
            """
            badges:
              - id: b-1
                name: One
                summary: S
                assessment:
                  rubric: [{ id: low, name: Low, description: Not yet. }, { id: high, name: High, description: Done. }]
                  requiredLevel: high
              - id: b-2
                name: Two
                summary: S
                assessment: { allowedValue: [Fail, Pass], requiredValue: Pass, resultType: Result }

            """)
        let rubric = try page("badges/b-1/", of: site)
        #expect(rubric.contains("<th scope=\"row\">Low</th><td>Not yet.</td></tr>"))
        #expect(rubric.contains("Done. <span class=\"here\">Needed for the badge</span>"))
        #expect(rubric.matches(of: #/class="here"/#).count == 1)
        #expect(!rubric.contains("Points"))
        let values = try page("badges/b-2/", of: site)
        #expect(values.contains("<p>Possible results: Fail · Pass</p>"))
        #expect(values.contains("<p>Needed for the badge: Pass</p>"))
    }

    @Test func `standards stand under their framework, which is linked where it has a page`() throws {
        let site = try site(
            """
            frameworks:
              - id: quality
                name: Quality
                items:
                  - { code: "1", name: Item one, url: "https://q.example/1" }
                  - { code: "2", name: Item two, url: "https://q.example/2" }
            badges:
              - id: b-1
                name: One
                summary: S
                alignment:
                  - { framework: quality, code: "2" }
                  - { targetName: Alone, targetUrl: "https://alone.example" }
                  - { targetName: Other, targetUrl: "https://other.example", targetFramework: Elsewhere }
                  - { framework: quality, code: "1" }

            """)
        let badge = try page("badges/b-1/", of: site)
        let names = badge.matches(of: #/<h3>.*?</h3>|>(?:Item \w+|Alone|Other)</#).map { String($0.0) }
        #expect(
            names == [
                "<h3><a href=\"../../frameworks/quality/\">Quality</a></h3>", ">Item two<", ">Item one<", ">Alone<",
                "<h3>Elsewhere</h3>", ">Other<",
            ])
        #expect(try page("frameworks/quality/", of: site).contains("that a badge meets: 2 of 2"))
    }

    @Test func `what is empty says so`() throws {
        let site = try site(
            """
            levels: [{ id: low, name: Low }, { id: high, name: High, plural: Highs }]
            skills: [{ id: lone, name: Lone }]
            frameworks: [{ id: f, name: F, items: [{ code: "1", name: I, url: "https://f.example/1" }] }]
            badges:
              - { id: b-1, name: One, summary: S, level: low }

            """)
        #expect(try page("levels/high/", of: site).contains("No badge stands at this level yet."))
        #expect(try page("levels/high/", of: site).contains("Step 2 of 2"))
        #expect(try page("levels/", of: site).contains("No badge stands at this level yet."))
        #expect(try page("skills/lone/", of: site).contains("No badge stands for this skill yet."))
        #expect(try page("frameworks/f/", of: site).contains("No badge meets this yet."))
        #expect(try page("frameworks/f/", of: site).contains("that a badge meets: 0 of 1"))
        let badge = try page("badges/b-1/", of: site)
        #expect(badge.contains("<li class=\"current\" aria-current=\"true\"><a href=\"../../levels/low/\">Low</a>"))
        #expect(["skills", "requirements", "unlocks", "assessment"].allSatisfy { !badge.contains("<h2 id=\"\($0)\"") })
    }

    @Test(arguments: SitePropertyTests.samples)
    func `a link may name every part of a page`(_ sample: SitePropertyTests.Sample) throws {
        var site = try sample.site()
        let links = try site.build().sorted { $0.key < $1.key }.flatMap { path, bytes -> [String] in
            let folders = path.split(separator: "/")
            guard folders.count == 3, folders[0] == "badges", folders[2] == "index.html" else { return [] }
            let headings = MarkupScan(bytes).tags.filter { $0.name == "h2" }
            return headings.compactMap { $0["id"] }.map { "[x](badge:\(folders[1])#\($0))" }
        }
        #expect(links.count > 20)
        site.put("content/pages/links.md", Array("# Links\n\n\(links.joined(separator: " "))\n".utf8))
        #expect(site.findings() == [])
    }

    @Test(arguments: ["benefits", "assessment", "skills", "requirements", "unlocks", "alignment", "levels"])
    func `a link to a part that a page does not have is reported`(_ part: String) throws {
        let site = try TestSite(["content/pages/links.md": "# Links\n\n[x](badge:web-basics#\(part))\n"])
        #expect(site.findings().map { $0.prefix { $0 != " " } } == ["unknown-anchor"])
    }

    @Test(arguments: [
        ("azure, book argent", "1f4e8c"), ("per-pale teal and sable, book argent", "0f6470"),
        ("#1e5090, book argent", "1e5090"),
    ])
    func `a page is tinted by the field`(_ emblem: String, _ tint: String) throws {
        let site = try site("badges:\n  - { id: b-1, name: One, summary: S, emblem: '\(emblem)' }\n")
        #expect(try page("badges/b-1/", of: site).contains("<header class=\"portrait tint-\(tint)\">"))
        let style = try site.text("assets/style.css")
        #expect(style.contains(".tint-\(tint) { --tint: #\(tint); }"))
    }
}
