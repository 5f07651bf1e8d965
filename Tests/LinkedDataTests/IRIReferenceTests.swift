import Testing

@testable import LinkedData

@Suite("IRI references")
struct IRIReferenceTests {
    /// RFC 3986 §§ 5.4.1 and 5.4.2, strict.
    @Test(arguments: [
        ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
        ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"),
        ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"), ("g?y#s", "http://a/b/c/g?y#s"),
        (";x", "http://a/b/c/;x"), ("g;x", "http://a/b/c/g;x"), ("g;x?y#s", "http://a/b/c/g;x?y#s"),
        ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("./", "http://a/b/c/"), ("..", "http://a/b/"),
        ("../", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../", "http://a/"),
        ("../../g", "http://a/g"), ("../../../g", "http://a/g"), ("../../../../g", "http://a/g"),
        ("/./g", "http://a/g"), ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."), (".g", "http://a/b/c/.g"),
        ("g..", "http://a/b/c/g.."), ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"),
        ("./g/.", "http://a/b/c/g/"), ("g/./h", "http://a/b/c/g/h"), ("g/../h", "http://a/b/c/h"),
        ("g;x=1/./y", "http://a/b/c/g;x=1/y"), ("g;x=1/../y", "http://a/b/c/y"), ("g?y/./x", "http://a/b/c/g?y/./x"),
        ("g?y/../x", "http://a/b/c/g?y/../x"), ("g#s/./x", "http://a/b/c/g#s/./x"),
        ("g#s/../x", "http://a/b/c/g#s/../x"), ("http:g", "http:g"),
    ])
    func resolveAsTheStandardSays(_ reference: String, target: String) {
        #expect(IRIReference(reference).resolved(against: IRIReference("http://a/b/c/d;p?q")) == target)
    }

    @Test(arguments: [
        ("g", "http://a", "http://a/g"), ("g", "urn:b:c", "urn:g"), ("#f", "urn:b:c", "urn:b:c#f"),
        ("g", "tag:b/c", "tag:b/g"), ("?", "http://a/b#f", "http://a/b?"), ("é/../ü", "http://a/b/", "http://a/b/ü"),
        ("http://b/..", "http://a/", "http://b/"), ("a:b/../c", "http://a/", "a:/c"),
        ("..", "file:///b/c/d", "file:///b/"),
        ("1a:b", "http://a/b/", "http://a/b/1a:b"),
    ])
    func resolveAgainstOtherBases(_ reference: String, base: String, target: String) {
        #expect(IRIReference(reference).resolved(against: IRIReference(base)) == target)
    }

    @Test func orderIsByCodePoints() {
        let ordered = ["", "A", "B", "a", "aa", "e\u{301}", "\u{E9}", "\u{FB33}", "\u{1F600}"]
        #expect(
            ordered.reversed().sorted { $0.precedesByCodePoints($1) }.map { Array($0.utf8) }
                == ordered.map { Array($0.utf8) })
    }
}
