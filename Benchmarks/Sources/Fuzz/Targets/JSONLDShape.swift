import LinkedData

/// A document made of keywords, terms and IRIs by choices; when there are no more choices it soon ends.
struct JSONLDShape {
    var choices: ArraySlice<UInt8>

    mutating func document() -> JSON {
        var document = JSON.Object()
        if choose(4) > 0 { document["@context"] = context(within: 3) }
        for _ in 0...choose(6) { document[key()] = value(within: 5) }
        return choose(8) == 0 ? [.object(document), value(within: 4)] : .object(document)
    }

    private mutating func choose(_ count: Int) -> Int {
        choices.popFirst().map { Int($0) % count } ?? 0
    }

    private mutating func choose(among texts: [String]) -> String {
        texts[choose(texts.count)]
    }

    private mutating func key() -> String {
        choose(among: Self.terms + Self.keywords + Self.iris)
    }

    private mutating func text() -> String {
        choose(among: Self.iris + Self.terms + ["v", "en", "e n", "ltr", "", "a b"] + Self.keywords)
    }

    private mutating func context(within depth: Int) -> JSON {
        guard depth > 0 else { return [:] }
        switch choose(12) {
        case 0: return .null
        case 1: return .string(choose(among: Self.contexts))
        case 2: return .array((0...choose(3)).map { _ in context(within: depth - 1) })
        default:
            var context = JSON.Object()
            for _ in 0...choose(7) {
                switch choose(10) {
                case 0: context["@vocab"] = .string(choose(among: Self.iris))
                case 1: context["@base"] = .string(choose(among: Self.iris))
                case 2: context["@language"] = choose(2) == 0 ? "en" : .null
                case 3: context["@direction"] = "rtl"
                case 4: context["@protected"] = .bool(choose(2) == 0)
                case 5: context["@propagate"] = .bool(choose(2) == 0)
                default: context[choose(among: Self.terms)] = definition(within: depth - 1)
                }
            }
            return .object(context)
        }
    }

    private mutating func definition(within depth: Int) -> JSON {
        switch choose(6) {
        case 0: return .null
        case 1, 2: return .string(choose(among: Self.iris + Self.keywords))
        default:
            var definition = JSON.Object()
            for _ in 0...choose(4) {
                switch choose(12) {
                case 0: definition["@reverse"] = .string(choose(among: Self.iris))
                case 1: definition["@type"] = .string(choose(among: ["@id", "@vocab", "@json", "@none", "x:d", "t0"]))
                case 2, 3: definition["@container"] = container()
                case 4: definition["@context"] = context(within: depth)
                case 5: definition["@language"] = "de"
                case 6: definition["@nest"] = "@nest"
                case 7: definition["@prefix"] = .bool(choose(2) == 0)
                case 8: definition["@index"] = .string(choose(among: Self.iris + Self.terms))
                case 9: definition["@protected"] = .bool(choose(2) == 0)
                default: definition["@id"] = .string(choose(among: Self.iris + Self.terms + ["@type", "@nest", "@id"]))
                }
            }
            return .object(definition)
        }
    }

    private mutating func container() -> JSON {
        let containers = ["@graph", "@id", "@index", "@language", "@list", "@set", "@type"]
        if choose(2) == 0 { return .string(choose(among: containers)) }
        return .array((0...choose(2)).map { _ in .string(choose(among: containers)) })
    }

    private mutating func value(within depth: Int) -> JSON {
        guard depth > 0 else { return .string(text()) }
        switch choose(10) {
        case 0: return .null
        case 1: return .bool(choose(2) == 0)
        case 2:
            return JSON.Number(choose(among: ["0", "1.5", "1e21", "-0.0", "9007199254740993"])).map(JSON.number) ?? 1
        case 3, 4: return .array((0..<choose(5)).map { _ in value(within: depth - 1) })
        case 5, 6, 7:
            var object = JSON.Object()
            if choose(8) == 7 { object["@context"] = context(within: 2) }
            for _ in 0..<choose(6) { object[key()] = value(within: depth - 1) }
            return .object(object)
        default: return .string(text())
        }
    }

    private static let terms = ["t0", "t1", "t2", "t3", "t0:a", "t1:b"]
    private static let iris = ["x:a", "x:b#", "_:b", "rel", "../up", "http://a/b/", "t0:c", "a b:c", ":", "x:c#d#e"]
    private static let keywords = [
        "@id", "@type", "@value", "@graph", "@list", "@set", "@reverse", "@index", "@language", "@nest", "@included",
        "@direction", "@json", "@none", "@foo",
    ]
    private static let contexts = [
        "https://www.w3.org/ns/credentials/v2", "https://www.w3.org/2018/credentials/v1",
        "https://w3id.org/openbadges/v2", "https://w3id.org/security/v2", "https://example.org/unknown",
    ]
}
