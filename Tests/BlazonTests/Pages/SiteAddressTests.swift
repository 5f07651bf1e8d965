import Testing

@testable import Blazon

@Suite struct SiteAddressTests {
    private let page = SiteAddress(["badges", "captioning"])

    @Test(arguments: [
        ("diagram.svg", "badges/captioning/diagram.svg"), ("./more/a.pdf", "badges/captioning/more/a.pdf"),
        ("../", "badges/"), ("../transcripts/", "badges/transcripts/"),
        ("../transcripts/index.html", "badges/transcripts/"),
        ("/about/", "about/"), ("/", ""), ("/index.html", ""), ("../..", ""), ("../../my-index.html", "my-index.html"),
    ])
    func `a path means what a browser takes it for`(_ written: String, _ path: String) {
        #expect(page.following(written)?.path == path)
    }

    @Test func `no path leads out of the site`() {
        #expect(page.following("../../../etc") == nil)
        #expect(page.following("/../etc") == nil)
    }

    @Test(arguments: [
        (SiteAddress(["badges", "captioning"], file: "emblem.svg"), "emblem.svg"),
        (SiteAddress(["badges", "transcripts"]), "../transcripts/"), (SiteAddress(["badges"]), "../"),
        (SiteAddress.home, "../../"),
        (SiteAddress(["tags", "ψηφιακά"]), "../../tags/%CF%88%CE%B7%CF%86%CE%B9%CE%B1%CE%BA%CE%AC/"),
        (SiteAddress(["badges", "captioning"]), "./"),
        (SiteAddress(["badges", "captioning"]).with(fragment: "criteria"), "./#criteria"),
    ])
    func `links are as short as they can be`(_ target: SiteAddress, _ link: String) {
        #expect(target.relative(from: page) == link)
    }
}
