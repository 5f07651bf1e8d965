import LinkedData
import Testing

@testable import Blazon

@Suite struct AwardPageTests {
    private static let folder = "awards/\(TestRegister.id(1).uuid)/"

    private static func page(
        _ files: [String: String] = [:], changes: [StatusChange.Kind] = [],
        _ change: (inout TestRegister.Words) -> Void = { _ in }
    ) throws -> String {
        var register = try TestRegister()
        var words = TestRegister.Words(1)
        change(&words)
        try register.add(words)
        for number in 2...3 {
            var other = TestRegister.Words(number)
            if number == 3 { other.visibility = .private }
            try register.add(other)
        }
        for change in changes { try register.change(1, change) }
        var site = try register.site()
        for (path, text) in files { site.put(path, Array(text.utf8)) }
        try register.makeLists(in: &site)
        return try site.text(folder + "index.html")
    }

    @Test func `says who, what, how, and who says so`() throws {
        let page = try Self.page { words in
            words.name = "Zoë <Example>"
            words.achievementName = "Web Basics of old"
            words.evidence = [
                ["id": "https://work.example.org/essay?a=1&b=2", "type": ["Evidence"]],
                ["id": "https://work.example.org/film/", "type": ["Evidence"], "name": "A film"],
                ["id": "javascript:alert(1)", "type": ["Evidence"]],
            ]
            words.subject = ["narrative": "Made **two** pages. <b>Really</b>", "creditsEarned": 2]
        }
        for text in [
            "<h1>Web Basics of old</h1>", #"<p class="holder" dir="auto">Zoë &lt;Example&gt;</p>"#,
            "The earner can make a web page.", "Example University", "2 May 2026", "<dd>2 CEUs</dd>",
            "<p>Make one page, and publish it.</p>", "Made <strong>two</strong> pages. &lt;b&gt;Really&lt;/b&gt;",
            #"href="https://work.example.org/essay?a=1&amp;b=2" rel="noopener noreferrer nofollow">work.example.org/essay?a=1&amp;b=2<"#,
            ">A film<", #"href="../../badges/web-basics/">Web Basics</a>"#, #"href="credential.json""#,
            #"href="assertion.json""#, #"href="../../status/1.json""#,
            "https://badges.example.edu/\(Self.folder)", TestRegister.id(1).description,
        ] {
            #expect(page.contains(text), "\(text)")
        }
        for text in ["javascript:", "credential.jwt", "did.json", "learner1@", "#page_done"] {
            #expect(!page.contains(text), "\(text)")
        }
    }

    @Test func `says what was, not what the badge says now`() throws {
        let page = try Self.page([
            "content/catalog.yaml": """
            skills: [{ id: markup, name: Markup, description: Today. }]
            badges:
              - id: web-basics
                name: Web Basics
                summary: Another summary.
                version: "2"
                skills: [markup]
                credit: { hours: 9, ceu: 0.9 }

            """
        ]) { words in
            words.achievement = [
                "version": "1", "tag": ["html", "css"], "humanCode": "WB-1",
                "alignment": [
                    [
                        "type": ["Alignment"], "targetName": "Marking up", "targetDescription": "Of old.",
                        "targetUrl": "https://badges.example.edu/skills/markup/", "targetCode": "markup",
                    ],
                    [
                        "type": ["Alignment"], "targetName": "Gone", "targetCode": "gone",
                        "targetUrl": "https://badges.example.edu/skills/gone/",
                    ],
                    [
                        "type": ["Alignment"], "targetName": "Writes HTML", "targetCode": "7.1",
                        "targetFramework": "Web Standards", "targetUrl": "https://web.example.org/7.1",
                    ],
                ],
            ]
        }
        for text in [
            "The earner can make a web page.", "<dd>html</dd><dd>css</dd>", "<dd>WB-1</dd>", "<dd>1</dd>",
            #"<a href="../../skills/markup/">Marking up</a><p>Of old.</p>"#, "<li>Gone</li>",
            "<h3>Web Standards</h3>", #"<a href="https://web.example.org/7.1">Writes HTML</a>"#,
        ] {
            #expect(page.contains(text), "\(text)")
        }
        // Previews show the badge's card.
        let body = page[try #require(page.firstRange(of: "<body>")).upperBound...]
        for text in ["Another summary", "Today.", "9 hours", "0.9 CEU"] { #expect(!body.contains(text), "\(text)") }
    }

    @Test func `names hours only while the badge is what it was`() throws {
        let catalog = """
            badges:
              - id: web-basics
                name: Web Basics
                summary: The earner can make a web page.
                credit: { hours: 2, ceu: 0.20 }

            """
        let site = try TestSite(["content/catalog.yaml": catalog])
        let definition = try JSON(parsing: Array(site.text("badges/web-basics/achievement.json").utf8)).asObject
        let criteria = try #require(definition?["criteria"])
        func page(earned: String) throws -> String {
            try Self.page(["content/catalog.yaml": catalog]) { words in
                words.achievement = ["criteria": criteria]
                words.subject = ["creditsEarned": JSON.Number(earned).map(JSON.number) ?? .null]
            }
        }
        #expect(try page(earned: "0.2").contains("<dd>2 hours</dd><dd>0.20 CEUs</dd>"))
        #expect(try page(earned: "0.1").contains("<dt>Credit</dt><dd>0.1 CEUs</dd>"))
    }

    @Test func `tells a result in the words of its rubric`() throws {
        let id = "https://badges.example.edu/badges/web-basics/achievement.json#result"
        let scale: JSON.Object = [
            "resultDescription": [
                [
                    "id": .string(id), "type": ["ResultDescription"], "name": "Two pages", "resultType": "RubricScore",
                    "requiredLevel": .string(id + "-solid"), "valueMin": "0", "valueMax": "20",
                    "rubricCriterionLevel": [
                        [
                            "id": .string(id + "-solid"), "type": ["RubricCriterionLevel"], "name": "Solid",
                            "description": "Both can be read.",
                        ],
                        ["id": .string(id + "-fine"), "type": ["RubricCriterionLevel"], "name": "Fine"],
                    ],
                ]
            ]
        ]
        func page(_ result: JSON) throws -> String {
            try Self.page { words in
                words.achievement = scale
                words.subject = ["result": [result]]
            }
        }
        let level = try page(["type": ["Result"], "achievedLevel": .string(id + "-solid")])
        #expect(level.contains("<p><strong>Solid</strong><br>Both can be read.</p>"))
        #expect(level.contains(">Two pages<"))
        #expect(level.contains("Needed for the badge: Solid · Results from 0 to 20"))
        #expect(level.contains("<dt>Result</dt><dd>Solid</dd>"))
        #expect(
            try page(["type": ["Result"], "achievedLevel": .string(id + "-fine")]).contains("<strong>Fine</strong></p>")
        )
        #expect(try page(["type": ["Result"], "value": "17"]).contains("<strong>17</strong></p>"))
        #expect(try page(["type": ["Result"], "status": "Completed"]).contains("<strong>Completed</strong></p>"))
        #expect(try !page(["type": ["Result"]]).contains("page_result"))
    }

    @Test func `without consent names nobody, and says how to check`() throws {
        let page = try Self.page()
        #expect(page.contains("The holder of this award"))
        #expect(page.contains("<code dir=\"ltr\">0123456789abcdef0123456789abcdef</code>"))
        #expect(page.contains("<code dir=\"ltr\">sha256$"))
        #expect(page.contains("email address"))
        let did = try Self.page { words in
            words.subject = ["id": "did:web:learner.example.org", "identifier": []]
        }
        #expect(did.contains("<code dir=\"ltr\">did:web:learner.example.org</code>"))
        #expect(!did.contains("sha256$"))
    }

    @Test func `is valid, and says until when`() throws {
        let forever = try Self.page()
        #expect(forever.contains(#"<div class="standing is-valid">"#))
        #expect(forever.contains("<strong>Valid</strong> <span>Checked against the issuer’s register on this page."))
        #expect(forever.contains("<dd>Does not expire</dd>"))
        #expect(!forever.contains("is-expired"))
        let ending = try Self.page { $0.validUntil = "2029-05-02" }
        #expect(ending.contains(#"<div class="standing is-valid" data-ending>"#))
        #expect(ending.contains(#"<time datetime="2029-05-02T23:59:59Z">Valid until 2 May 2029</time>"#))
        #expect(ending.contains(#"<div class="standing is-expired" hidden>"#))
        #expect(ending.contains("<strong>Expired on 2 May 2029</strong>"))
        #expect(ending.contains(#"<dt>Valid until</dt><dd><time datetime="2029-05-02">2 May 2029</time></dd>"#))
        let again = try Self.page(changes: [.suspended(reason: "Checks"), .reinstated])
        #expect(again.contains("is-valid"))
        #expect(!again.contains("Reason given"))
    }

    @Test func `says since when and why it is out of force`() throws {
        let suspended = try Self.page(changes: [.suspended(reason: "Checks & more")]) { $0.validUntil = "2029-05-02" }
        #expect(suspended.contains(#"<div class="standing is-suspended">"#))
        #expect(suspended.contains("<strong>Suspended on 1 June 2026</strong>"))
        #expect(suspended.contains("Reason given: Checks &amp; more"))
        #expect(!suspended.contains("is-expired"))
        let revoked = try Self.page(changes: [.revoked(reason: "Issued by mistake"), .visibility(.public)])
        #expect(revoked.contains("<strong>Revoked on 1 June 2026</strong>"))
        #expect(revoked.contains("Issued by mistake"))
        let replaced = try Self.page(changes: [.superseded(by: TestRegister.id(2), reason: "Name corrected")])
        #expect(replaced.contains("<strong>Replaced on 1 June 2026</strong>"))
        #expect(replaced.contains(#"<a href="../\#(TestRegister.id(2).uuid)/">"#))
        #expect(!replaced.contains("Name corrected"))
        // Its successor is private.
        let alone = try Self.page(changes: [.superseded(by: TestRegister.id(3), reason: "Moved")])
        #expect(alone.contains("Replaced on"))
        #expect(!alone.contains(TestRegister.id(3).uuid))
    }

    @Test func `tells search engines of the award, and of nobody`() throws {
        let page = try Self.page { words in
            words.name = "Ada Lovelace"
            words.validUntil = "2029-05-02"
        }
        let start = try #require(page.firstRange(of: #"<script type="application/ld+json">"#))
        let text = page[start.upperBound...].prefix { $0 != "<" }
        let schema = try #require(try JSON(parsing: Array(text.utf8)).asObject)
        #expect(schema["@type"] == "EducationalOccupationalCredential")
        #expect(schema["@id"] == .string("https://badges.example.edu/\(Self.folder)"))
        #expect(schema["datePublished"] == "2026-05-02")
        #expect(schema["expires"] == "2029-05-02T23:59:59Z")
        #expect(schema["recognizedBy"]?.asObject?["name"] == "Example University")
        #expect(!text.contains("Lovelace"))
    }

    @Test func `awards of one badge share what is read of it`() throws {
        var register = try TestRegister()
        for number in 1...3 {
            var words = TestRegister.Words(number)
            if number == 3 { words.achievement = ["criteria": ["narrative": "Make two pages."]] }
            try register.add(words)
        }
        var site = try register.site()
        try register.makeLists(in: &site)
        let pages = try site.build().filter { $0.key.hasPrefix("awards/") && $0.key.hasSuffix(".html") }
            .mapValues { String(decoding: $0, as: UTF8.self) }
        #expect(pages.values.count { $0.contains("<p>Make one page, and publish it.</p>") } == 2)
        #expect(pages.values.count { $0.contains("<p>Make two pages.</p>") } == 1)
    }
}
