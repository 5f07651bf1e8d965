import Testing

@testable import Blazon

@Suite struct PrivacyProofTests {
    private static let list = """
        badge,recipient,name,issued,visibility,First name,Last name
        web-basics,Ada.L@example.org,,2026-05-02,,Ada,Lovelace
        web-basics,ben@example.org,Ben Example,2026-05-02,private,,
        web-basics,cleo@example.org,Cleo Shown,2026-05-02,,,
        web-basics,dora@example.org,Dora Twice,2026-05-03,private,,
        web-basics,dora2@example.org,Dora Twice,2026-05-03,,,
        web-basics,grace@example.org,Grace,2026-05-03,private,,
        web-basics,zoe@example.org,Zoë Müller-Brown,2026-05-03,private,,

        """

    private static func proof(_ list: String = list, settings: String = "") throws -> PrivacyProof {
        let site = try TestSite([
            "content/awards/2026.csv": list,
            "content/site.yaml": """
            title: Example
            baseURL: https://badges.example.edu
            issuer: { name: Example University, url: https://www.example.edu, email: badges@example.edu }
            \(settings)
            """,
        ])
        let read = SettingsReader.read(site.tree, findings: Findings())
        return try #require(PrivacyProof(PrivateRows(tree: site.tree, settings: read).words()))
    }

    /// The line of the list that is told of.
    private static func line(_ text: String, in proof: PrivacyProof? = nil) throws -> Int? {
        try (proof ?? Self.proof()).hit(in: Array(text.utf8))?.row.line
    }

    @Test(arguments: [
        "ada.l@example.org", "Write to ADA.L@EXAMPLE.ORG.", "<a href=\"mailto:ada.l@example.org?subject=x\">",
        "mailto:ada.l%40example.org", "to=ada.l%2540example.org", "ada.l&#64;example.org", "ada.l&#x40;example.org",
        "ada.l&#0064;example.org", "ada.l&commat;example.org", "ada&#46;l&#64;example&#46;org",
        "ada.l&amp;#64;example.org",
        #"{"a":"ada.l\u0040example.org"}"#, #"{"a":"\\u0040 ada.l\u0040example.org"}"#, "(ada.l@example.org)",
        "https://example.org/?q=ada.l@example.org&x", "ada.l@example.org.Next", "x,ada.l@example.org,y",
        "%61da.l%40example.org", "<!-- ada.l@example.org -->", "ada.l@example.orgé\nada.l@example.org",
    ])
    func `an address is found however it is written`(text: String) throws {
        #expect(try Self.line(text) == 2)
        #expect(try Self.line(String(repeating: "words & words ", count: 50) + text + " more") == 2)
    }

    @Test(arguments: [
        "lada.l@example.org", "ada.l@example.organic", "ada@example.org", "ada.l@example", "@example.org", "ada.l@",
        "@", "%40", "%", "%4", "&", "&#", "&#64", "&#99999999999;", "\\", "\\u", "\\u00", "\\uD83D", "", "Ada", "Love",
        "Cleo Shown", "Dora Twice", "amazing grace", "Grace notes", "by Grace", "Ben and Example", "badges@example.edu",
        "Lovelace <b>and</b> Ada", "Ada: Lovelace", #""Ada","Lovelace""#,
    ])
    func `what is nobody's is let pass`(text: String) throws {
        #expect(try Self.line(text) == nil)
    }

    @Test(arguments: [
        ("Ada Lovelace", 2), ("ada lovelace wrote", 2), ("by Ada\nLovelace", 2), ("Lovelace, Ada", 2),
        ("Ada&nbsp;Lovelace", 2), (#"{"a":"Ada\nLovelace"}"#, 2), ("Ada%20Lovelace", 2),
        ("essay-by-Ada-Lovelace.pdf", 2),
        ("BEN EXAMPLE", 3), ("Ben  Example's", 3), (#""Grace""#, 7), ("<td>Grace</td>", 7),
        ("Zo\\u00eb Müller Brown", 8),
        ("Ada Ada Lovelace", 2), ("Ada\u{A0}Lovelace", 2), ("Ada’s Ada\u{202F}Lovelace’s", 2), ("Zoë Müller‐Brown", 8),
        ("zoë müller-brown", 8), ("Zo&euml; Zoë Müller-Brown", 8),
    ])
    func `a name without consent is found`(text: String, line: Int) throws {
        #expect(try Self.line(text) == line)
    }

    @Test func `names that may be shown are the site's to tell`() throws {
        let proof = try Self.proof(
            settings: """
                privacy: { publicNames: [Ada Lovelace] }
                signatories: [{ name: Ben Example }]

                """)
        #expect(try Self.line("Ada Lovelace and Ben Example", in: proof) == nil)
        #expect(try Self.line("ada.l@example.org", in: proof) == 2)
    }

    @Test func `the issuer's own address is no learner's`() throws {
        let proof = try Self.proof(Self.list + "web-basics,badges@example.edu,,2026-05-04,,,\n")
        #expect(try Self.line("badges@example.edu", in: proof) == nil)
    }

    @Test func `rows in error count, and columns that nobody reads`() throws {
        let proof = try Self.proof(
            """
            badge;recipient;issued;Supervisor;visibility
            nothing;eve@example.org;never;boss@example.org;hidden

            """)
        #expect(try Self.line("eve@example.org", in: proof) == 2)
        #expect(try Self.line("boss@example.org", in: proof) == 2)
    }

    @Test func `a token is read`() throws {
        let proof = try Self.proof()
        let path = try #require(OutputPath("awards/x/credential.jwt"))
        // {"a":"ben@example.org"}
        let token = "eyJhbGciOiJSUzI1NiJ9.eyJhIjoiYmVuQGV4YW1wbGUub3JnIn0.c2ln"
        #expect(proof.hit(in: Array(token.utf8), of: path)?.row.line == 3)
        #expect(proof.hit(in: Array("a.b.c".utf8), of: path) == nil)
    }

    @Test func `any bytes are looked through without harm`() throws {
        let proof = try Self.proof()
        var chance = SeededRandom(seed: 11)
        let pieces = [
            "@", "%", "&", "\\u", "#64;", "%40", "ada.l", "example.org", ";", "\"", "<", "é", "Ada", " ", "\\",
        ]
        for _ in 0..<20_000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0..<24, using: &chance) {
                if Bool.random(using: &chance) {
                    bytes += pieces[Int.random(in: pieces.indices, using: &chance)].utf8
                } else {
                    bytes.append(UInt8.random(in: .min ... .max, using: &chance))
                }
            }
            let hit = proof.hit(in: bytes)
            #expect(hit == nil || hit?.row.line ?? 0 > 1)
        }
    }
}
