import Bakery
import LinkedData
import Testing

@testable import Blazon

@Suite struct BakedAwardTests {
    private static let folder = "awards/\(TestRegister.id(1).uuid)/"
    private static let noPixels = """
        title: Web Badges
        baseURL: https://badges.example.edu
        issuer: { name: Example University, url: https://www.example.edu, email: badges@example.edu }
        awards: { png: false }

        """

    private static func site(
        _ files: [String: [UInt8]] = [:], changes: [StatusChange.Kind] = []
    ) throws -> (site: TestSite, line: [UInt8]) {
        var register = try TestRegister()
        var words = TestRegister.Words(1)
        words.name = "Zoë <Example> ]]> & others"
        try register.add(words)
        for change in changes { try register.change(1, change) }
        var site = try register.site()
        for (path, bytes) in files { site.put(path, bytes) }
        try register.makeLists(in: &site)
        return (site, try #require(register.lines[2026])[0])
    }

    @Test func `both pictures hold the credential and the assertion, byte for byte`() throws {
        let (site, line) = try Self.site()
        let built = try site.build()
        let assertion = try #require(built[Self.folder + "assertion.json"])
        for (baked, plain) in [("badge.svg", "emblem.svg"), ("badge.png", "emblem.png")] {
            let picture = try BadgeImage(try #require(built[Self.folder + baked]))
            #expect(picture.versions == [.openBadges2, .openBadges3])
            #expect(try picture.payload(.openBadges3)?.text == line)
            let text = try #require(try picture.payload(.openBadges2)?.text)
            #expect(try JSON(parsing: text) == JSON(parsing: assertion))
            let bare = try #require(site.read().artifacts.first { $0.path.text == "badges/web-basics/" + plain })
            #expect(try picture.unbaked() == bare.prepare().bytes(), "\(baked)")
        }
    }

    @Test func `what is out of force is no assertion any more, and keeps its credential`() throws {
        let (site, line) = try Self.site(changes: [.revoked(reason: "Issued by mistake")])
        let built = try site.build()
        for name in ["badge.svg", "badge.png"] {
            let picture = try BadgeImage(try #require(built[Self.folder + name]))
            #expect(picture.versions == [.openBadges3])
            #expect(try picture.payload(.openBadges3)?.text == line)
        }
    }

    @Test func `a site without pixels names the drawing`() throws {
        let (site, _) = try Self.site(["content/site.yaml": Array(Self.noPixels.utf8)])
        let built = try site.build()
        #expect(built[Self.folder + "badge.png"] == nil)
        #expect(built[Self.folder + "badge.svg"] != nil)
        #expect(site.read().artifacts.count == built.count)
        let text = try site.text(Self.folder + "assertion.json")
        #expect(text.contains(#""image": "https://badges.example.edu/\#(Self.folder)badge.svg""#))
        #expect(try !site.text(Self.folder + "index.html").contains("badge.png"))
    }

    @Test func `a new picture makes a new file, and that is told without drawing it`() throws {
        let (blank, _) = try Self.site()
        func fingerprints(_ charge: String) throws -> [Fingerprint] {
            var site = blank
            site.put(
                "content/catalog.yaml",
                Array(
                    """
                    badges:
                      - id: web-basics
                        name: Web Basics
                        summary: The earner can make a web page.
                        emblem: { shape: shield, field: azure, charge: \(charge) }

                    """.utf8))
            return try site.read().artifacts.filter { $0.path.text.hasPrefix(Self.folder + "badge.") }.map {
                try $0.prepare().fingerprint
            }
        }
        let (book, star) = (try fingerprints("book"), try fingerprints("star"))
        #expect(book.count == 2)
        #expect(try book == fingerprints("book"))
        #expect(zip(book, star).allSatisfy { $0 != $1 })
    }
}
