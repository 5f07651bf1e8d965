import Blazon
import Testing

@Suite struct WebURLTests {
    @Test(arguments: [
        ("https://example.edu", "example.edu", ""),
        ("https://example.edu/", "example.edu", "/"),
        ("http://example.edu:8080/a/b", "example.edu:8080", "/a/b"),
        ("HTTPS://Example.EDU/A?b=c#d", "Example.EDU", "/A"),
        ("https://example.edu?b=/c", "example.edu", ""),
        ("https://example.edu#/c", "example.edu", ""),
        ("https://münchen.example/straße", "münchen.example", "/straße"),
        ("https://xn--mnchen-3ya.example/", "xn--mnchen-3ya.example", "/"),
        ("https://[2001:db8::1]:443/x", "[2001:db8::1]:443", "/x"),
        ("https://192.0.2.7/", "192.0.2.7", "/"),
        ("https://example.edu/a%20b?q='1'&r=(2)", "example.edu", "/a%20b"),
        ("https://example.edu/@user:name", "example.edu", "/@user:name"),
    ])
    func accepts(_ text: String, _ authority: String, _ path: String) throws {
        let url = try #require(WebURL(text))
        #expect(url.text == text)
        #expect(url.authority == authority)
        #expect(url.path == path)
    }

    @Test(arguments: [
        "", "example.edu", "//example.edu", "/badges", "https:", "https:/example.edu", "https://", "https:///path",
        "https:example.edu", "https://?q", "https://#f",
    ])
    func refusesWhatIsNotWhole(_ text: String) {
        #expect(WebURL(text) == nil)
    }

    @Test(arguments: [
        "javascript:alert(1)", "javascript://example.edu/%0aalert(1)", "data:text/html,x", "file:///etc/passwd",
        "ftp://example.edu/", "mailto:a@example.edu", "httpss://example.edu", " https://example.edu",
        "\u{FEFF}https://example.edu",
    ])
    func refusesOtherSchemes(_ text: String) {
        #expect(WebURL(text) == nil)
    }

    @Test(arguments: [
        "https://user@example.edu/", "https://user:secret@example.edu/", "https://example.edu@evil.example/",
        "https://example.edu:@evil.example", "https://example.edu\\@evil.example/",
        "https://user@\u{301}example.edu/",
    ])
    func refusesUserInformation(_ text: String) {
        #expect(WebURL(text) == nil)
    }

    @Test(arguments: [
        "https://exa mple.edu/", "https://example.edu/a b", "https://example.edu/\n", "https://example.edu/\u{0}",
        "https://example.edu/\u{7F}", "https://example.edu/\u{85}", "https://example.edu/\u{A0}",
        "https://example.edu/\u{2028}", "https://example.edu/\u{202E}gpj", "https://example.edu/\u{200B}",
        "https://example.edu/\"onload=\"x", "https://example.edu/<script>", "https://example.edu/`x`",
        "https://example.edu/{x}", "https://example.edu/a|b", "https://example.edu/^", "https://example.edu\\path",
    ])
    func refusesCharactersThatNoAddressHas(_ text: String) {
        #expect(WebURL(text) == nil)
    }

    @Test(arguments: [
        "https://example..edu/", "https://.example.edu/", "https://-example.edu/", "https://example-.edu/",
        "https://example.edu:/", "https://example.edu:0/", "https://example.edu:65536/", "https://example.edu:+80/",
        "https://example.edu:-1/", "https://example.edu:80:81/", "https://example.edu:٨٠/", "https://exa%6dple.edu/",
        "https://[::1/", "https://[1234]/", "https://[::1]x/", "https://[::g]/", "https://[]/", "https://exam_ple,edu/",
        "https://example。edu/",
    ])
    func refusesHostsAndPortsThatCannotBe(_ text: String) {
        #expect(WebURL(text) == nil)
    }

    @Test(arguments: [
        "http://localhost", "http://LOCALHOST:8080/", "http://127.0.0.1/", "http://127.8.9.1/", "http://10.0.0.1/",
        "http://172.16.0.1/", "http://172.31.255.1/", "http://192.168.1.1/", "http://169.254.1.1/", "http://0.0.0.0/",
        "http://[::1]:8080/", "http://printer.local/", "http://site.localhost/",
    ])
    func knowsPrivateHosts(_ text: String) throws {
        #expect(try #require(WebURL(text)).isPrivate)
    }

    @Test(arguments: [
        "https://example.edu", "http://172.32.0.1/", "http://172.15.0.1/", "http://11.0.0.1/", "http://100.0.0.1/",
        "http://10.example.edu/", "http://localhost.example.edu/", "http://mylocal/", "http://192.169.0.1/",
    ])
    func knowsPublicHosts(_ text: String) throws {
        #expect(try !#require(WebURL(text)).isPrivate)
    }

    /// A combining mark makes one character of two scalars; browsers still see the slash, `?` or `#`.
    @Test func splitsBeforeCombiningMarks() throws {
        let url = try #require(WebURL("https://example.edu/\u{301}a?\u{301}b#\u{301}c"))
        #expect(url.authority == "example.edu")
        #expect(Array(url.path.utf8) == Array("/\u{301}a".utf8))
        #expect(BaseURL(url) == nil)
    }

    @Test(arguments: [
        ("https://example.edu", "https://example.edu", ""),
        ("https://example.edu/", "https://example.edu", ""),
        ("https://example.edu/a/b//", "https://example.edu/a/b", "/a/b"),
    ])
    func servesAsBase(_ text: String, _ base: String, _ path: String) throws {
        let whole = try #require(WebURL(text))
        let url = try #require(BaseURL(whole))
        #expect(url.text == base)
        #expect(url.path == path)
        #expect(url.appending("badges/x/") == base + "/badges/x/")
    }

    @Test(arguments: ["https://example.edu/?a", "https://example.edu/#a", "https://example.edu/a?"])
    func isNoBaseWithQueryOrFragment(_ text: String) throws {
        #expect(try BaseURL(#require(WebURL(text))) == nil)
    }

    @Test func knowsSecureSchemes() throws {
        #expect(try #require(WebURL("HTTPS://example.edu")).isSecure)
        #expect(try !#require(WebURL("http://example.edu/https:")).isSecure)
    }
}
