import Bakery
import Testing

struct SVGBakingTests {
    private static let two = #"xmlns:openbadges="http://openbadges.org""#
    private static let three = #"xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0""#
    private static let svg = #"xmlns="http://www.w3.org/2000/svg""#

    private func bake(_ payloads: BakedPayload..., into text: String) throws -> String {
        String(decoding: try BadgeImage(Array(text.utf8)).bake(payloads), as: UTF8.self)
    }

    @Test func formsAreWrittenAsTheStandardsSay() throws {
        func baked(_ payload: BakedPayload) throws -> String { try bake(payload, into: "<svg \(Self.svg)><g/></svg>") }
        let hosted = try Baking.payload(.openBadges2, #"{"a":1}"#, hostedAt: "https://a.test/?a=1&b='2'")
        #expect(
            try baked(hosted) == """
                <svg \(Self.svg) \(Self.two)><openbadges:assertion verify="https://a.test/?a=1&amp;b=&apos;2&apos;">\
                <![CDATA[{"a":1}]]></openbadges:assertion><g/></svg>
                """)
        #expect(
            try baked(Baking.payload(.openBadges2, "a.b.c")) == """
                <svg \(Self.svg) \(Self.two)><openbadges:assertion verify="a.b.c"></openbadges:assertion><g/></svg>
                """)
        #expect(
            try baked(Baking.payload(.openBadges3, #"{"a":1}"#, hostedAt: "https://a.test/1")) == """
                <svg \(Self.svg) \(Self.three)><openbadges:credential><![CDATA[{"a":1}]]></openbadges:credential>\
                <g/></svg>
                """)
        #expect(
            try baked(Baking.payload(.openBadges3, "a.b.c")) == """
                <svg \(Self.svg) \(Self.three)><openbadges:credential verify="a.b.c"></openbadges:credential><g/></svg>
                """)
        #expect(
            try baked(Baking.payload(.clr2, "a.b.c")) == """
                <svg \(Self.svg) xmlns:openbadges="https://purl.imsglobal.org/clr/v2p0">\
                <openbadges:credential verify="a.b.c"></openbadges:credential><g/></svg>
                """)
    }

    /// `@` is where the declaration goes, `^` where the element does.
    @Test(arguments: [
        "<svg \(svg)@>^</svg>", "<svg\n \(svg)@\t >^\n<title>t</title></svg>",
        "<?xml version='1.0' encoding='utf-8' standalone=\"no\"?>\r\n<!-- <svg a='b'> -->\r\n<svg \(svg) a='/>>'@>^</svg>",
        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>"
            + "<svg \(svg)@>^<g/></svg>",
        "<!DOCTYPE svg [<!ENTITY ns 'http://www.w3.org/2000/svg'><!-- ]> --><!ENTITY t '&#60;'>]>"
            + "<svg xmlns='&ns;' b=\"'\"@>^<title>t</title></svg>",
        "<s:svg xmlns:s='http://www.w3.org/2000/svg'@>^<s:g/></s:svg>", "\u{FEFF}<svg \(svg)@>^é</svg>",
        "<svg \(svg)@>^&#x41;<![CDATA[<svg>]]></svg><!-- after -->\n<?p ?>",
    ])
    func allOtherBytesStay(pattern: String) throws {
        let text = pattern.filter { $0 != "@" && $0 != "^" }
        for payloads in try Baking.pairs() {
            for payload in payloads {
                let version = payload.version
                let baked = try bake(payload, into: text)
                let name = "openbadges:" + version.element
                let start = try #require(baked.firstRange(of: "<\(name)")).lowerBound
                let end = try #require(baked.firstRange(of: "</\(name)>")).upperBound
                let expected = pattern.replacing("@", with: " xmlns:openbadges=\"\(version.namespace)\"")
                    .replacing("^", with: String(baked[start..<end]))
                #expect(Array(baked.utf8) == Array(expected.utf8))
                let image = try BadgeImage(Array(baked.utf8))
                #expect(try image.payload(version) == payload && image.versions == [version])
                #expect(image.unbaked() == Array(text.utf8))
            }
        }
    }

    @Test func anEmptyRootIsOpened() throws {
        let token = try Baking.payload(.openBadges3, "a.b.c")
        let element = "<openbadges:credential verify=\"a.b.c\"></openbadges:credential>"
        #expect(
            try bake(token, into: "<svg \(Self.svg) />") == "<svg \(Self.svg) \(Self.three) >\(element)</svg>")
        let prefixed = "<s:svg xmlns:s='http://www.w3.org/2000/svg'/><!-- c -->"
        let baked = try bake(token, into: prefixed)
        #expect(
            baked == "<s:svg xmlns:s='http://www.w3.org/2000/svg' \(Self.three)>\(element)</s:svg><!-- c -->")
        #expect(
            BadgeImage.unbakedBytes(Array(baked.utf8))
                == Array("<s:svg xmlns:s='http://www.w3.org/2000/svg'></s:svg><!-- c -->".utf8))
    }

    @Test func twoVersionsShareAnImage() throws {
        let empty = Array("<svg \(Self.svg)><g/></svg>".utf8)
        let (json, signed) = (try Baking.pairs()[0], try Baking.pairs()[1])
        let both = try BadgeImage(BadgeImage(empty).bake(Array(json.prefix(2))))
        #expect(
            String(decoding: both.bytes, as: UTF8.self) == """
                <svg \(Self.svg) \(Self.two)><openbadges:assertion verify="\(Baking.address)"><![CDATA[\
                \(Baking.assertion)]]></openbadges:assertion><openbadges:credential \(Self.three)><![CDATA[\
                \(Baking.credential)]]></openbadges:credential><g/></svg>
                """)
        #expect(try both.unbake() == Array(json.prefix(2)))
        #expect(both.unbaked() == empty)
        // One after the other, in either order, and each replaced alone.
        for order in [[0, 1], [1, 0], [0, 1, 2], [2, 0, 1]] {
            var image = try BadgeImage(empty)
            for index in order { image = try BadgeImage(image.bake([json[index]])) }
            #expect(try image.unbake() == order.sorted().map { json[$0] })
            for index in order {
                let rebaked = try BadgeImage(image.bake([signed[index]]))
                #expect(try rebaked.unbake() == order.sorted().map { $0 == index ? signed[$0] : json[$0] })
                #expect(rebaked.unbaked() == empty && rebaked.remarks.isEmpty)
                let alone = try BadgeImage(rebaked.unbaked([json[index].version]))
                #expect(try alone.unbake() == order.sorted().filter { $0 != index }.map { json[$0] })
                #expect(alone.unbaked() == empty)
            }
        }
    }

    @Test func aPrefixThatIsTakenIsDeclaredAnew() throws {
        let token = try Baking.payload(.openBadges3, "a.b.c")
        let element = "openbadges:credential"
        for other in ["http://other.test", "http://openbadges.org", "&e;"] {
            let type = other == "&e;" ? "<!DOCTYPE svg [<!ENTITY e 'http://e.test'>]>" : ""
            let text = "\(type)<svg xmlns:openbadges='\(other)' \(Self.svg)><g/></svg>"
            let baked = try bake(token, into: text)
            #expect(
                baked == """
                    \(type)<svg xmlns:openbadges='\(other)' \(Self.svg)><\(element) \(Self.three) verify="a.b.c">\
                    </\(element)><g/></svg>
                    """)
            #expect(BadgeImage.unbakedBytes(Array(baked.utf8)) == Array(text.utf8))
        }
        let same = "<svg \(Self.svg) \(Self.three)><g/></svg>"
        #expect(
            try bake(token, into: same)
                == "<svg \(Self.svg) \(Self.three)><\(element) verify=\"a.b.c\"></\(element)><g/></svg>")
        // Whoever else uses the prefix keeps it.
        let used = "<svg \(Self.svg)><g/></svg>".replacing(
            "<g/>", with: "<g \(Self.three)/><openbadges:x \(Self.three)/>")
        #expect(try BadgeImage.unbakedBytes(Array(bake(token, into: used).utf8)) == Array(used.utf8))
        let drawn = "<svg \(Self.svg) \(Self.three)><openbadges:credential verify='a.b.c'/><openbadges:x/></svg>"
        #expect(
            BadgeImage.unbakedBytes(Array(drawn.utf8))
                == Array("<svg \(Self.svg) \(Self.three)><openbadges:x/></svg>".utf8))
    }

    @Test func awardsOfOthersAreReplaced() throws {
        let token = try Baking.payload(.openBadges2, "a.b.c")
        let foreign = """
            <svg \(Self.svg) xmlns:o='http://openbadges.org'>
              <o:assertion verify='https://a.test/1'> <![CDATA[ {"a":1} ]]> </o:assertion>
              <g><b:assertion xmlns:b='http://openbadges.org'/></g>
            </svg>
            """
        let baked = try bake(token, into: foreign)
        #expect(
            baked == """
                <svg \(Self.svg) xmlns:o='http://openbadges.org' \(Self.two)>\
                <openbadges:assertion verify="a.b.c"></openbadges:assertion>
                  \n  <g></g>
                </svg>
                """)
    }

    @Test func endsOfVerbatimTextAreSplit() throws {
        let json = #"{"a":"]]>]]]>","b":[["c"]],"d":">]]>"}"#
        let payload = try Baking.payload(.openBadges3, json)
        let baked = try bake(payload, into: "<svg \(Self.svg)/>")
        #expect(
            baked.contains(#"<![CDATA[{"a":"]]]]><![CDATA[>]]]]]><![CDATA[>","b":[["c"]],"d":">]]]]><![CDATA[>"}]]>"#))
        #expect(try BadgeImage(Array(baked.utf8)).unbake() == [payload])
    }

    @Test func lineEndsAreThoseOfXML() throws {
        let payload = try Baking.payload(.openBadges3, "{\r\n\"a\":\r1,\n\"b\":2\r\n}")
        let baked = try bake(payload, into: "<svg \(Self.svg)/>")
        #expect(try BadgeImage(Array(baked.utf8)).text(.openBadges3) == "{\n\"a\":\n1,\n\"b\":2\n}")
        #expect(try BadgeImage(BadgeImage(Samples.png()).bake([payload])).unbake() == [payload])
    }
}
