import Testing

@testable import Blazon

@Suite struct CertificateTests {
    private static let folder = "awards/\(TestRegister.id(1).uuid)/"
    private static let signature =
        #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 10h40"/></svg>"#

    private static func site(signatories: String) throws -> TestSite {
        var register = try TestRegister()
        try register.add(TestRegister.Words(1))
        var site = try register.site()
        site.put(
            "content/site.yaml",
            Array(((TestSite.minimal["content/site.yaml"] ?? "") + "signatories:\n" + signatories).utf8))
        site.put("content/hand.svg", Array(signature.utf8))
        try register.makeLists(in: &site)
        return site
    }

    @Test func `is signed by those whom the settings name`() throws {
        let site = try Self.site(
            signatories: """
                  - { name: Ada & Co, title: Dean }
                  - { name: Ben, signature: hand.svg }

                """)
        #expect(site.findings() == [])
        let page = try site.text(Self.folder + "index.html")
        #expect(page.contains(#"<li><span class="signatory">Ada &amp; Co</span><span>Dean</span></li>"#))
        #expect(
            page.contains(
                #"<li><img src="../../assets/signature-2.svg" alt="" width="40" height="20"><span class="signatory">Ben</span></li>"#
            ))
        #expect(try site.text("assets/signature-2.svg") == Self.signature)
        #expect(try !TestSite().build().keys.contains { $0.contains("signature") })
    }

    @Test func `reports what is wrong with signatories`() throws {
        let site = try Self.site(
            signatories: """
                  - { title: Dean }
                  - { name: Ben, signature: gone.svg }
                  - { name: Cem, office: Dean, signature: hand.svg }
                  - { name: Dee }

                """)
        #expect(
            site.findings() == [
                "missing-key content/site.yaml:8:5 signatory has no 'name'",
                "missing-image content/site.yaml:9:29 no picture 'gone.svg' in content",
                "unknown-key content/site.yaml:10:18 signatory has no key 'office'",
                "too-many-signatories content/site.yaml:11:5 4 signatories are more than a certificate has room for",
            ])
    }

    @Test(arguments: [
        ("Ada Lovelace", "Web Basics", "The earner can make a web page.", CertificateFit.wide),
        ("Ada Lovelace", "Web Basics", String(repeating: "word ", count: 70), .close),
        (String(repeating: "Ada ", count: 50), "Web Basics", "The earner can make a web page.", .close),
        (String(repeating: "Ada ", count: 50), "Web Basics", String(repeating: "word ", count: 70), .closest),
        (String(repeating: "娜", count: 60), "Web Basics", "", .close),
    ])
    func `is set as closely as its words ask`(holder: String, name: String, summary: String, fit: CertificateFit) {
        #expect(CertificateFit(holder: holder, name: name, summary: summary) == fit)
    }
}
