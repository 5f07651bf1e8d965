import Bakery
import Testing

struct HostileSVGTests {
    private static let head = "xmlns='http://www.w3.org/2000/svg' xmlns:o='https://purl.imsglobal.org/ob/v3p0'"

    private func image(_ content: String) throws -> BadgeImage {
        try BadgeImage(Array("<svg \(Self.head)>\(content)</svg>".utf8))
    }

    private func refusal(_ text: String, budget: BakingBudget = BakingBudget()) -> ImageError? {
        let error = #expect(throws: BakingError.self) { try BadgeImage(Array(text.utf8), budget: budget) }
        guard case .image(let image)? = error else { return nil }
        return image
    }

    @Test(arguments: [
        ("<o:credential><![CDATA[ {\"a\":1} ]]></o:credential>", "{\"a\":1}"),
        ("<o:credential> {\"a\":<!-- c -->&quot;b&#34;} </o:credential>", "{\"a\":\"b\"}"),
        ("<o:credential verify=' a.b.c\n'/>", "a.b.c"),
        ("<o:credential verify='a.b.c'>text</o:credential>", "a.b.c"),
        ("<o:credential verify='a.b.c'><![CDATA[{}]]></o:credential>", "{}"),
        ("<o:credential>a.b.c</o:credential>", "a.b.c"),
        ("<o:credential o:verify='d.e.f' verify='a.b.c'/>", "a.b.c"),
        ("<g><credential xmlns='https://purl.imsglobal.org/ob/v3p0' verify='a.b.c'/></g>", "a.b.c"),
        ("<o:credential>{<o:credential verify='d.e.f'/>}</o:credential>", "{}"),
        ("<o:x/><o:assertion verify='d.e.f'/><credential verify='d.e.f'/><o:credential verify='a.b.c'/>", "a.b.c"),
    ])
    func awardsOfOthersAreRead(content: String, text: String) throws {
        let image = try image(content)
        #expect(try image.text(.openBadges3) == text)
        #expect(image.versions == [.openBadges3] && image.remarks.isEmpty)
        #expect(try BadgeImage(image.unbaked()).versions.isEmpty)
    }

    @Test func theAddressBesideTheJSONIsRead() throws {
        let text =
            "<o:assertion xmlns:o='http://openbadges.org' verify='https://a.test/?a&amp;b'>{\"c\":1}</o:assertion>"
        let payload = try image(text).payload(.openBadges2)
        #expect(payload?.form == .json(Array("{\"c\":1}".utf8)))
        #expect(payload?.hostedAt == "https://a.test/?a&b")
        let address = try image(text.replacing("{\"c\":1}", with: " ")).payload(.openBadges2)
        #expect(address?.form == .url("https://a.test/?a&b"))
    }

    @Test func awardsThatCannotBeReadAreNamed() throws {
        func fault(_ content: String, budget: BakingBudget = BakingBudget()) throws -> BakingError.Fault? {
            let text = "<svg \(Self.head)>\(content)</svg>"
            let image = try BadgeImage(Array(text.utf8), budget: budget)
            let error = #expect(throws: BakingError.self) { try image.unbake() }
            let payload = try Baking.payload(.openBadges3, "a.b.c")
            #expect(try BadgeImage(image.bake([payload])).unbake() == [payload])
            guard case .unreadable(.openBadges3, let fault, let offset)? = error else { return nil }
            #expect(offset == text.utf8.count - content.utf8.count - 6)
            return fault
        }
        #expect(try fault("<o:credential/>") == .empty)
        #expect(try fault("<o:credential verify=' '>\n</o:credential>") == .empty)
        #expect(try fault("<o:credential verify='x'/>") == .unknownForm)
        #expect(try fault("<o:credential>[]</o:credential>") == .unknownForm)
        let budget = BakingBudget(payload: 8)
        #expect(try fault("<o:credential>{123456789}</o:credential>", budget: budget) == .tooLarge(limit: 8))
        #expect(try fault("<o:credential verify='aaaa.b.ccc'/>", budget: budget) == .tooLarge(limit: 8))
        let entity = "<!DOCTYPE svg [<!ENTITY e '1'>]><svg \(Self.head)><o:credential>{&e;}</o:credential></svg>"
        #expect(throws: BakingError.unreadable(.openBadges3, .malformed, offset: entity.utf8.count - 40)) {
            try BadgeImage(Array(entity.utf8)).unbake()
        }
    }

    @Test func theFirstCountsAndTheOthersAreNoticed() throws {
        let image = try image("<o:credential verify='a.b.c'/><g/><o:credential verify='d.e.f'/>")
        #expect(try image.text(.openBadges3) == "a.b.c")
        #expect(image.remarks == [.duplicate(.openBadges3, offset: 85 + 34)])
        let payload = try Baking.payload(.openBadges3, "g.h.i")
        let baked = try BadgeImage(image.bake([payload]))
        #expect(try baked.unbake() == [payload])
        #expect(baked.remarks.isEmpty)
    }

    @Test func entitiesDoNotExpand() {
        let bomb = (1...9).map { "<!ENTITY e\($0) '&e\($0 - 1);&e\($0 - 1);&e\($0 - 1);&e\($0 - 1);'>" }.joined()
        let start = "<!DOCTYPE svg [<!ENTITY e0 'ha'>\(bomb)]><svg \(Self.head)"
        #expect(refusal("\(start)>&e9;</svg>")?.code == .unmendable)
        #expect(refusal("\(start) a='&e9;'/>")?.code == .unmendable)
        #expect(refusal("<!DOCTYPE svg [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><svg \(Self.head)>&f;</svg>") != nil)
        #expect(refusal("<!DOCTYPE svg [<!ENTITY m '<g/>'>]><svg \(Self.head)>&m;</svg>")?.code == .unmendable)
        let plain = String(repeating: "x", count: 10_000)
        let uses = String(repeating: "&p;", count: 1_000)
        #expect(refusal("<!DOCTYPE svg [<!ENTITY p '\(plain)'>]><svg \(Self.head)>\(uses)</svg>")?.code == .unmendable)
        #expect(refusal("<svg \(Self.head)>&nbsp;</svg>")?.code == .malformed)
        #expect(refusal("<!DOCTYPE svg SYSTEM 'file:///etc/passwd' [%x;]><svg \(Self.head)>&f;</svg>") != nil)
    }

    @Test func damageIsNamedWithItsLine() {
        #expect(refusal("<svg \(Self.head)>\n<g>\n</svg>")?.line == 3)
        #expect(refusal("<svg \(Self.head)>\n\n<a b='<'/></svg>")?.line == 3)
        #expect(refusal("<svg \(Self.head)>\n\0</svg>")?.line == 2)
        #expect(refusal("<html/>")?.code == .malformed)
        #expect(refusal("<svg/>")?.code == .malformed)
        #expect(refusal("<svg \(Self.head)>")?.code == .malformed)
        #expect(refusal("<svg \(Self.head)/><svg/>")?.code == .malformed)
        #expect(refusal("<svg \(Self.head)><p:q/></svg>")?.code == .malformed)
        #expect(refusal("<svg \(Self.head)/>", budget: BakingBudget(svg: 80))?.code == .tooLarge)
        let deep = String(repeating: "<g>", count: 5_000) + String(repeating: "</g>", count: 5_000)
        #expect(refusal("<svg \(Self.head)>\(deep)</svg>")?.code == .malformed)
    }

    /// What would keep libxml2 busy for minutes.
    @Test func workIsBounded() throws {
        let attributes = (0..<40_000).map { " a\($0)=''" }.joined()
        #expect(refusal("<svg \(Self.head)\(attributes)/>")?.code == .tooLarge)
        let tags = String(repeating: "<g/>", count: 500_001)
        #expect(refusal("<svg \(Self.head)>\(tags)</svg>")?.code == .tooLarge)
        let opened = (0..<100).map { depth in
            "<g" + (0..<200).map { " xmlns:p\(depth)_\($0)='a'" }.joined() + ">"
        }
        let closed = String(repeating: "</g>", count: 100)
        let users = String(repeating: "<p0_0:g/>", count: 60_000)
        #expect(refusal("<svg \(Self.head)>\(opened.joined())\(users)\(closed)</svg>")?.code == .tooLarge)
        // As some programs declare what each element needs.
        let declared = String(repeating: "<g xmlns:p='a' xmlns:q='b' p:c='d'/>", count: 20_000)
        #expect(try image(declared).versions.isEmpty)
    }

    @Test func aRootOutOfSightIsNoticed() throws {
        let comment = "<!--\(String(repeating: "x", count: 300))-->"
        let text = "\(comment)<svg \(Self.head)></svg>"
        let image = try BadgeImage(Array(text.utf8))
        #expect(image.remarks == [.lateRoot])
        #expect(try BadgeImage(image.bake([Baking.payload(.openBadges3, "a.b.c")])).unbaked() == image.bytes)
        #expect(try self.image("").remarks.isEmpty)
    }
}
