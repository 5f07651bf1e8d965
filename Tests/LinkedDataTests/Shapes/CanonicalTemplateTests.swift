import Testing

@testable import LinkedData

/// What a template makes is what the general path makes, or nothing.
@Suite("Canonical templates")
struct CanonicalTemplateTests {
    @Test("Thousands of documents, with texts that are odd, equal, or at home elsewhere", arguments: 0..<6)
    func random(seed: Int) throws {
        var random = SeededRandom(seed)
        var processor = JSONLD.Processor()
        let slots = JSON.Slots(AwardDocument.slots)
        let (shape, texts) = slots.split(AwardDocument.sample)
        #expect(texts.count == 13)
        let template = try #require(
            CanonicalTemplate(of: AwardDocument.sample, slots: AwardDocument.slots, by: &processor))
        var (made, left, refused) = (0, 0, 0)
        for round in 0..<400 {
            var varied = texts
            // Few changes mostly pass, many mostly do not.
            for _ in 0...random.next(below: round % 2 == 0 ? 2 : 13) {
                varied[random.next(below: varied.count)] = random.hostileText(or: texts)
            }
            let document = slots.filling(shape, with: varied)
            let right = processor.canonicalNQuads(of: document)
            if let nQuads = template.canonicalNQuads(of: document) {
                #expect(nQuads == right, "\(varied)")
                made += 1
            } else if right == nil {
                refused += 1
            } else {
                left += 1
            }
        }
        #expect(made > 120 && left > 8 && refused > 40, "\(made) made, \(left) left, \(refused) refused")
    }

    @Test("Ordinary documents all pass")
    func ordinary() throws {
        var processor = JSONLD.Processor()
        let template = try #require(
            CanonicalTemplate(of: AwardDocument.sample, slots: AwardDocument.slots, by: &processor))
        for number in 0..<100 {
            var document = AwardDocument.sample.setting("/id", .string("urn:uuid:\(number)"))
                .setting("/credentialSubject/id", .string("did:example:\(number)"))
                .setting("/credentialSubject/identifier/1/identityHash", .string("Learner \(number)"))
                .setting("/credentialSubject/narrative", .string("Said \"\(number)\"\nand left."))
                .setting("/evidence/0/id", .string("http://example.org/\(number)"))
            if number % 2 == 0 {
                document = document.setting("/relatedResource/0/id", .string("urn:uuid:old\(number)"))
            }
            let nQuads = template.canonicalNQuads(of: document)
            #expect(nQuads != nil && nQuads == processor.canonicalNQuads(of: document))
        }
    }

    @Test("Values that are equal may make quads equal and blank nodes alike")
    func alike() throws {
        let document: JSON = [
            "@context": "https://www.w3.org/ns/credentials/v2", "id": "urn:a", "type": ["VerifiableCredential"],
            "credentialSubject": [["id": "urn:b"]],
            "relatedResource": [
                ["id": "urn:c", "digestSRI": "x", "mediaType": "y"], ["id": "urn:d", "digestSRI": ["x", "y"]],
            ],
            "refreshService": [["type": "https://example.org/t"], ["type": "https://example.org/t"]],
            "termsOfUse": [["type": "https://example.org/t"], ["type": "https://example.org/u"]],
        ]
        var processor = JSONLD.Processor()
        let slots = ["/relatedResource/1/digestSRI/0", "/relatedResource/1/digestSRI/1"].compactMap(JSON.Pointer.init)
        let template = try #require(CanonicalTemplate(of: document, slots: slots, by: &processor))
        var lines: [Int] = []
        for second in ["z", "a"] {
            let other = JSON.Slots(slots).filling(document, with: ["z", second])
            let nQuads = try #require(template.canonicalNQuads(of: other))
            #expect(nQuads == processor.canonicalNQuads(of: other))
            lines.append(nQuads.count { $0 == UInt8(ascii: "\n") })
        }
        #expect(lines[0] == lines[1] - 1)
    }

    @Test("A shape without blank nodes, and one without slots")
    func simple() throws {
        let document: JSON = [
            "@context": "https://www.w3.org/ns/credentials/v2", "id": "urn:a", "type": ["VerifiableCredential"],
            "issuer": "did:example:a", "name": ["@value": "Ada", "@language": "EN", "@direction": "ltr"],
            "validFrom": "2026-03-01T00:00:00Z", "credentialSubject": ["id": "urn:b"],
        ]
        var processor = JSONLD.Processor()
        let pointers = ["/id", "/name/@value", "/validFrom", "/issuer", "/credentialSubject/id"]
        let slots = pointers.compactMap(JSON.Pointer.init)
        let template = try #require(CanonicalTemplate(of: document, slots: slots, by: &processor))
        let texts = ["urn:1", "Zoë", "never", "https://example.org/", "did:x:y"]
        let other = JSON.Slots(slots).filling(document, with: texts)
        #expect(template.canonicalNQuads(of: other) == processor.canonicalNQuads(of: other))
        let fixed = try #require(CanonicalTemplate(of: document, slots: [], by: &processor))
        #expect(fixed.canonicalNQuads(of: document) == processor.canonicalNQuads(of: document))
        #expect(fixed.canonicalNQuads(of: other) == nil)
    }

    @Test(
        "A document of another shape is none of the template's",
        arguments: [
            ("/issuer/name", "Other"), ("/issuer/name", nil), ("/credentialSubject/creditsEarned", 4),
            ("/credentialSubject/narrative", nil), ("/credentialSubject/narrative", ["Captioned a lecture."]),
            ("/evidence/0/id", 1), ("/evidence/0", "https://example.org/"), ("/language", "en"), ("/id", .null),
        ] as [(String, JSON?)])
    func otherShape(pointer: String, value: JSON?) throws {
        var processor = JSONLD.Processor()
        let template = try #require(
            CanonicalTemplate(of: AwardDocument.sample, slots: AwardDocument.slots, by: &processor))
        let other = AwardDocument.sample.setting(pointer, value)
        #expect(other != AwardDocument.sample)
        #expect(template.canonicalNQuads(of: other) == nil)
    }

    @Test("What no template imitates", arguments: noTemplates)
    func unusual(document: JSON, pointer: String) throws {
        var processor = JSONLD.Processor()
        let slots = [try #require(JSON.Pointer(pointer))]
        #expect(JSON.Slots(slots).split(document).texts.count == 1)
        #expect(CanonicalTemplate(of: document, slots: slots, by: &processor) == nil)
    }

    private static let context: JSON = "https://www.w3.org/ns/credentials/v2"

    static let noTemplates: [(JSON, String)] = [
        // A slot that decides what others mean.
        (["@context": context, "id": "urn:a", "type": "VerifiableCredential", "issuer": "urn:i"], "/type"),
        (["@context": context, "id": "urn:a", "type": "VerifiableCredential", "issuer": "urn:i"], "/@context"),
        (["@context": context, "id": "urn:a", "type": ["VerifiableCredential", "https://e.org/t"]], "/type/1"),
        (["@context": context, "id": "urn:a", "name": ["@value": "a", "@type": "urn:t"]], "/name/@type"),
        (["@context": context, "id": "urn:a", "name": ["@value": "a", "@language": "en"]], "/name/@language"),
        // A slot that does not arrive as it is.
        (["@context": context, "id": "urn:a", "name": ["@value": "a", "@index": "i"]], "/name/@index"),
        (["@context": context, "id": "urn:a", "name": ["@value": ["a"], "@type": "@json"]], "/name/@value/0"),
        (["@context": context, "id": "urn:a", "name": ["@value": "a", "@type": "@json"]], "/name/@value"),
        // A text the general path does not take as it stands.
        (["@context": context, "id": "mailto:a", "name": "a"], "/id"),
        (["@context": context, "id": "a", "name": "a"], "/id"),
        // Contexts of the document's own.
        (["@context": ["name": "https://schema.org/name"], "id": "urn:a", "name": "a"], "/name"),
        (["@context": [context, ["urn": "https://example.org/"]], "id": "urn:a", "name": "a"], "/name"),
        (
            [
                "@context": context, "id": "urn:a",
                "credentialSubject": ["@context": context, "id": "urn:b", "name": "a"],
            ],
            "/id"
        ),
        (["id": "urn:a", "https://schema.org/name": "a"], "/id"),
        // A named graph.
        (["@context": context, "id": "urn:a", "@graph": [["id": "urn:b", "name": "a"]], "name": "b"], "/name"),
        // A node that is named by a slot and by another.
        (["@context": context, "id": "urn:a", "issuer": "urn:a", "name": "b"], "/issuer"),
        // Documents that are refused, and constants that look like markers.
        (["@context": context, "id": "urn:a", "nmae": "a", "name": "b"], "/name"),
        (["@context": context, "id": "urn:a", "name": "b", "issuer": "urn:slot:7:"], "/name"),
        (["@context": context, "id": "urn:a", "name": "b", "issuer": "did:slot:0:"], "/name"),
    ]

    @Test("Very long texts take the general path")
    func long() throws {
        var processor = JSONLD.Processor()
        let template = try #require(
            CanonicalTemplate(of: AwardDocument.sample, slots: AwardDocument.slots, by: &processor))
        let longest = String(repeating: "a", count: 1 << 16)
        let narrative = "/credentialSubject/narrative"
        #expect(template.canonicalNQuads(of: AwardDocument.sample.setting(narrative, .string(longest))) != nil)
        #expect(template.canonicalNQuads(of: AwardDocument.sample.setting(narrative, .string(longest + "a"))) == nil)
    }
}
