import Bakery

extension Target {
    /// `BadgeImage`, with PNGs: reading, baking, taking out.
    static let png = Target("png", samples: PNGSamples.all, words: PNGSamples.words) { input in
        try take(input)
    }

    /// The same, with checksums put right, so that what is behind them is reached.
    static let pngChunks = Target("png-chunks", samples: PNGSamples.all, words: PNGSamples.words) { input in
        try take(PNGSamples.mended(input))
    }

    /// `BadgeImage`, with SVGs.
    static let svg = Target(
        "svg",
        samples: [
            #"<?xml version="1.0" encoding="utf-8"?><!-- c --><svg xmlns="http://www.w3.org/2000/svg" a='>'><g/></svg>"#,
            #"<svg xmlns="http://www.w3.org/2000/svg" />"#,
            """
            <!DOCTYPE svg [<!ENTITY e "http://www.w3.org/2000/svg"><!ENTITY f "t">]>
            <s:svg xmlns:s="&e;" xmlns:openbadges="http://openbadges.org" b="&f;">
            <openbadges:assertion verify="http://a.test/1">&#123;&f;<![CDATA[{"a":1}]]></openbadges:assertion></s:svg>
            """,
            """
            <svg xmlns:o="https://purl.imsglobal.org/ob/v3p0" xmlns="http://www.w3.org/2000/svg"><o:credential
            verify='a.b.c'/><g><o:credential><![CDATA[{"b":"]]]]><![CDATA[>"}]]></o:credential></g></svg>
            """,
            #"<?xml version="1.0" encoding="ISO-8859-1"?><svg xmlns="http://www.w3.org/2000/svg"> </svg>"#,
            """
            <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="http://openbadges.org"><openbadges:credential \
            xmlns:openbadges="https://purl.imsglobal.org/clr/v2p0" verify="a.b.c"></openbadges:credential></svg>
            """,
        ].map { Array($0.utf8) } + [utf16(#"<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>"#)],
        words: [
            "<openbadges:assertion>", "</openbadges:assertion>", "<openbadges:credential>", "</openbadges:credential>",
            "<openbadges:credential/>", " xmlns:openbadges=\"http://openbadges.org\"", " openbadges:a=''",
            " xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\"", "http://openbadges.org", " verify=\"a.b.c\"",
            "https://purl.imsglobal.org/ob/v3p0", "https://purl.imsglobal.org/clr/v2p0", " verify=\"http://a.test/2\"",
            "<![CDATA[", "]]>", "<!--", "-->", "<?p ", "?>", "<!DOCTYPE svg [", "]>", "<!ENTITY g \"h\">", "&f;", "&g;",
            "&#60;", "&amp;", "<!ENTITY % p '>'>", "%p;", "<svg>", "</svg>", "<g>", "</g>", "<g/>", "/>", ">", "<",
            "\"",
            "'", " ", "\r\n", "\n", "\0", "é", "\u{FEFF}", "{\"a\":2}", "http://a.test/1", "a.b.c", "us-ascii",
            "windows-1252", "utf-8", "openbadges:", "xmlns", "svg", "s:", "\u{FFFE}",
        ].map { Array($0.utf8) }
    ) { input in
        try take(input)
    }

    private static func utf16(_ text: String) -> [UInt8] {
        [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }

    private static func take(_ input: [UInt8]) throws -> Bool {
        let image: BadgeImage
        do throws(BakingError) {
            image = try BadgeImage(input, budget: budget)
        } catch {
            guard case .image(let error) = error else { throw Violation(promise: "only the image is refused") }
            try promise("a fault lies in the file", error.offset.map { 0...input.count ~= $0 } ?? true)
            try promise("lines begin at 1", error.line.map { $0 >= 0 } ?? true)
            return false
        }
        for version in image.versions {
            var payload: BakedPayload?
            do throws(BakingError) {
                payload = try image.payload(version)
            } catch {
                guard case .unreadable(version, _, let offset) = error, input.indices ~= offset else {
                    throw Violation(promise: "what cannot be read has a place")
                }
                continue
            }
            try promise("a version that is there has an award", payload?.version == version)
        }
        let bare = image.unbaked()
        try promise("nothing is left of awards", try BadgeImage(bare, budget: budget).versions.isEmpty)
        try promise("nothing is taken out of nothing", !image.versions.isEmpty || bare == input)
        for (payloads, others) in Awards.pairs { try bake(payloads, others, into: image) }
        return true
    }

    private static let budget = BakingBudget(payload: 4_096, chunks: 256)

    private static func bake(_ payloads: [BakedPayload], _ others: [BakedPayload], into image: BadgeImage) throws {
        let baked: [UInt8]
        do throws(BakingError) {
            baked = try image.bake(payloads)
        } catch {
            guard case .unfit(_, .unwritable) = error, image.kind == .svg else {
                throw Violation(promise: "an award can be baked")
            }
            return
        }
        let result = try BadgeImage(baked, budget: budget)
        let versions = Set(payloads.map(\.version))
        for version in BakedPayload.Version.allCases {
            let payload = try? result.payload(version)
            if let expected = payloads.first(where: { $0.version == version }) {
                try promise("what is baked is read", payload?.form == expected.form)
                try promise(
                    "its address is read", payload?.hostedAt == (image.kind == .svg ? expected.hostedAt : nil))
            } else {
                try promise("other awards stay", payload == (try? image.payload(version)))
            }
        }
        try promise(
            "nothing is baked twice",
            !result.remarks.contains { remark in
                if case .duplicate(let version, _) = remark { versions.contains(version) } else { false }
            })
        if let again = try? image.bake(others) {
            try promise("baking replaces", try result.bake(others) == again)
        }
        let isDeclared = contains("xmlns:openbadges", in: image.bytes.filter { $0 != 0 })
        guard image.kind == .png || !isDeclared && !contains("/>", in: image.bytes.filter { $0 != 0 }) else { return }
        try promise("what was put in is taken out", result.unbaked(versions) == image.unbaked(versions))
    }

    private static func contains(_ text: String, in bytes: [UInt8]) -> Bool {
        bytes.indices.contains { bytes[$0...].starts(with: text.utf8) }
    }
}

/// What is baked into whatever image there is.
private enum Awards {
    /// To bake, and to bake in their place.
    static let pairs: [([BakedPayload], [BakedPayload])] = [
        ([assertion], [signed]), ([credential], [token]), ([token, assertion], [signed, credential]),
    ]

    private static let assertion = make(.openBadges2, #"{"id":"http://a.test/1","n":"]]>é"}"#, "http://a.test/1?a&b")
    private static let signed = make(.openBadges2, "e30.e30.c2ln")
    private static let credential = make(.openBadges3, #"{"a":["<b>&amp;]]>\#u{1F600}"]}"#)
    private static let token = make(.openBadges3, "ey.J9.-_")

    private static func make(_ version: BakedPayload.Version, _ text: String, _ url: String? = nil) -> BakedPayload {
        do { return try BakedPayload(version, text: Array(text.utf8), hostedAt: url) } catch {
            preconditionFailure("\(error)")
        }
    }
}
