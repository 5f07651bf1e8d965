import LinkedData

extension Target {
    /// `JSONLD.Processor`, lossless and not, with the built-in contexts.
    static let jsonLD = Target(
        "jsonld",
        samples: [
            """
            {"@context":["https://www.w3.org/ns/credentials/v2",\
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],"id":"urn:uuid:1",\
            "type":["VerifiableCredential","OpenBadgeCredential"],"issuer":{"id":"did:web:e.org","type":["Profile"]},\
            "validFrom":"2024-01-01T00:00:00Z","name":{"@value":"N","@language":"fr","@direction":"ltr"},\
            "credentialSubject":{"type":["AchievementSubject"],"achievement":{"id":"x:a","type":["Achievement"],\
            "name":"N","creditsAvailable":3.5,"criteria":{"narrative":"x"},"tag":["a","b"]}},\
            "proof":{"type":"DataIntegrityProof","cryptosuite":"eddsa-rdfc-2022","proofPurpose":"assertionMethod"}}
            """,
            """
            {"@context":{"@version":1.1,"@vocab":"x:v#","@base":"http://a/b/","@language":"en","@protected":true,\
            "p":{"@id":"x:p","@type":"@id"},"l":{"@id":"x:l","@container":"@list"},"n":"@nest",\
            "m":{"@id":"x:m","@container":["@graph","@id"]},"g":{"@id":"x:g","@container":["@language","@set"]},\
            "i":{"@id":"x:i","@container":"@index","@index":"p"},"t":{"@id":"x:t","@container":"@type"},\
            "r":{"@reverse":"x:r"},"j":{"@id":"x:j","@type":"@json"},"T":{"@id":"x:T","@context":{"p":"x:pp"}},\
            "s":{"@id":"x:s","@context":{"@propagate":false,"p":null}}},"@id":"a","@type":["T"],"p":"../c",\
            "l":[1,[2.5],{"@value":true}],"n":[{"p":"d"}],"m":{"x:e":{"p":"f"}},"g":{"de":["h"],"@none":"k"},\
            "i":{"q":{"@id":"_:b"}},"t":{"T":{"p":"u"}},"r":{"@id":"x:w"},"j":{"b":[null],"a":1e30},\
            "s":{"p":"y","@included":[{"@id":"x:z","x:o":{"@set":[null]}}]},"@graph":[{"@id":"v","p":"_:b"}]}
            """,
            #"{"@context":[{"a":"b:c","b":"x:b#"},null,{"a":{"@id":"x:a","@prefix":true}}],"a:d":{"@list":[]}}"#,
            #"[{"@id":"_:a","@reverse":{"x:p":[{"@id":"_:a"}]}},{"x:p":{"@value":"v","@type":"x:t"}}]"#,
        ],
        words: [
            "@context", "@id", "@type", "@value", "@list", "@set", "@graph", "@reverse", "@index", "@language", "@none",
            "@direction", "@container", "@nest", "@included", "@json", "@vocab", "@base", "@import", "@protected",
            "@propagate", "@prefix", "@version", "@foo", "null", "true", "[]", "{}", "{\"@id\":\"x:n\"},", "[null],",
            "\"@context\":null,", "\"@context\":{},", "\"@type\":\"T\",", "\"id\":\"x:o\",", "\"type\":\"Profile\",",
            "https://www.w3.org/2018/credentials/v1", "https://w3id.org/security/v2", "https://w3id.org/openbadges/v2",
            "x:", "_:b", ":", "#", "//", "../", "./", "?", " ", "ltr", "rtl", "1.1", "1e21", "9007199254740993", "0.1",
        ]
    ) { input in
        guard let document = try? JSON(parsing: input) else { return false }
        return try take(document)
    }

    /// The same, with documents that are JSON-LD in shape if not in sense: each byte of the input is a choice.
    static let jsonLDShapes = Target(
        "jsonld-shapes", samples: [String(repeating: "JSON-LD", count: 40), "@context", "0123456789abcdef"],
        words: ["@"]
    ) { input in
        var shape = JSONLDShape(choices: input[...])
        return try take(shape.document())
    }

    private static func take(_ document: JSON) throws -> Bool {
        var lossy = warm.lossy
        var all: RDF.Dataset?
        do throws(JSONLDError) {
            all = try lossy.toRDF(document)
            _ = try lossy.expand(document)
        } catch {
            try promise("the specification loses without an error", !error.code.isDataLoss)
            try promise("an error is at a place of the document", isPlace(error.pointer, in: document))
        }
        var lossless = warm.lossless
        do {
            let kept = try lossless.toRDF(document)
            try promise("nothing is lost where nothing is refused", all.map { Array($0) == Array(kept) } ?? false)
            try promise("what is made is N-Quads", try RDF.Dataset(nQuads: kept.nQuads()).count == kept.count)
        } catch let error as JSONLDError {
            try promise("an error is at a place of the document", isPlace(error.pointer, in: document))
        }
        // Documents that say nothing would soon be all there is to begin with.
        return all.map { !$0.isEmpty } ?? false
    }

    /// Processors that have read the contexts of a credential.
    private static let warm: (lossless: JSONLD.Processor, lossy: JSONLD.Processor) = {
        var options = JSONLD.Options()
        var lossless = JSONLD.Processor(options: options)
        options.lossless = false
        var lossy = JSONLD.Processor(options: options)
        let contexts: [JSON] = [
            "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        ]
        for index in 0...contexts.count {
            let document: JSON = ["@context": .array(Array(contexts.prefix(index))), "x:p": 1]
            _ = try? lossless.toRDF(document)
            _ = try? lossy.toRDF(document)
        }
        return (lossless, lossy)
    }()

    private static func isPlace(_ pointer: JSON.Pointer, in document: JSON) -> Bool {
        document[pointer] != nil
    }
}
