import Foundation
import Testing

@testable import Blazon

/// Every way of showing an award, taken apart by another reader of addresses.
@Suite struct AwardShareTests {
    private static let folder = "awards/\(TestRegister.id(1).uuid)/"
    private static let address = "https://badges.example.edu/" + folder

    private static func files(
        changes: [StatusChange.Kind] = [], name: String = "C++ & Käse #1: 100% “Ernst” 🧀",
        holder: String? = "Zoë Müller"
    ) throws -> (page: String, embedded: [String: Any]) {
        var register = try TestRegister()
        var words = TestRegister.Words(1)
        words.achievementName = name
        words.name = holder
        words.validUntil = "2029-12-31"
        try register.add(words)
        try register.add(TestRegister.Words(2))
        for change in changes { try register.change(1, change) }
        var site = try register.site()
        try register.makeLists(in: &site)
        let embedded = try JSONSerialization.jsonObject(with: Data(site.text(folder + "oembed.json").utf8))
        return (try site.text(folder + "index.html"), try #require(embedded as? [String: Any]))
    }

    /// The values of the link that begins so.
    private static func values(of start: String, in page: String) throws -> [String: String] {
        let links = page.matches(of: /href="([^"]*)"/).map { String($0.output.1).replacing("&amp;", with: "&") }
        let link = try #require(links.first { $0.hasPrefix(start) }, "\(start)")
        #expect(!link.contains("+"))
        let parts = try #require(URLComponents(string: link))
        let items = parts.queryItems ?? []
        return Dictionary(items.map { ($0.name, $0.value ?? "") }) { $1 }
    }

    @Test func `LinkedIn's form is filled in`() throws {
        let values = try Self.values(of: "https://www.linkedin.com/profile/add?", in: Self.files().page)
        #expect(
            values == [
                "startTask": "CERTIFICATION_NAME", "name": "C++ & Käse #1: 100% “Ernst” 🧀",
                "organizationName": "Example University", "issueYear": "2026", "issueMonth": "5",
                "expirationYear": "2029",
                "expirationMonth": "12", "certUrl": Self.address, "certId": TestRegister.id(1).uuid,
            ])
    }

    @Test func `each network is given address and words`() throws {
        let page = try Self.files().page
        let words = "C++ & Käse #1: 100% “Ernst” 🧀, a badge of Example University"
        #expect(
            try Self.values(of: "https://www.linkedin.com/sharing/share-offsite/", in: page) == ["url": Self.address])
        #expect(try Self.values(of: "https://www.facebook.com/sharer/sharer.php", in: page) == ["u": Self.address])
        #expect(
            try Self.values(of: "https://bsky.app/intent/compose", in: page) == ["text": words + "\n" + Self.address])
        #expect(
            try Self.values(of: "https://x.com/intent/post", in: page) == ["text": words, "url": Self.address])
        let mail = try Self.values(of: "mailto:", in: page)
        #expect(mail["body"] == words + "\r\n\r\n" + Self.address)
        let toots = page.matches(of: /href="https:\/\/share\.joinmastodon\.org\/#text=([^"]*)"/).map(\.output.1)
        #expect(toots.map { String($0).removingPercentEncoding } == [words + "\n" + Self.address])
    }

    @Test func `pages elsewhere learn what they show`() throws {
        let (page, embedded) = try Self.files()
        #expect(
            page.contains(
                #"<link rel="alternate" type="application/json+oembed" title="oEmbed" href="\#(Self.address)oembed.json">"#
            ))
        #expect(embedded["version"] as? String == "1.0")
        #expect(embedded["type"] as? String == "rich")
        #expect(embedded["author_name"] as? String == "Zoë Müller")
        #expect(embedded["width"] as? Int == 160)
        #expect(embedded["thumbnail_url"] as? String == "https://badges.example.edu/badges/web-basics/card.png")
        let html = try #require(embedded["html"] as? String)
        #expect(html.hasPrefix(#"<a href="\#(Self.address)"><img src="\#(Self.address)badge.png" alt="C++ &amp; Käse"#))
    }

    @Test func `previews name the holder who agreed, and nobody else`() throws {
        for (holder, title) in [("Zoë Müller", "“Web”, awarded to Zoë Müller"), (nil, "Award of “Web”")] {
            let page = try Self.files(name: "Web", holder: holder).page
            for property in ["og:title", "twitter:title"] {
                #expect(page.contains("=\"\(property)\" content=\"\(title)\">"), "\(property)")
            }
            #expect(page.contains(#"<meta property="og:url" content="\#(Self.address)">"#))
            #expect(
                page.contains(
                    #"<meta property="og:image" content="https://badges.example.edu/badges/web-basics/card.png">"#))
        }
    }

    @Test(arguments: [
        StatusChange.Kind.revoked(reason: "Issued by mistake"), .suspended(reason: "Checks"),
        .superseded(by: TestRegister.id(2), reason: "Corrected"),
    ])
    func `nobody is invited to show what is out of force`(change: StatusChange.Kind) throws {
        let (page, embedded) = try Self.files(changes: [change])
        #expect(!page.contains("linkedin.com"))
        #expect(!page.contains("mailto:?"))
        #expect(page.contains(Self.address))
        #expect(embedded["type"] as? String == "link")
        #expect(embedded["html"] == nil && embedded["author_name"] == nil && embedded["thumbnail_url"] == nil)
    }
}
