import Testing

@testable import LinkedData

/// Documents that nobody made for templates, with slots wherever a text is.
@Suite("Templates of foreign documents")
struct ForeignShapeTests {
    static let files: [String] = CredentialFixtureTests.fixtures.filter { $0.loss == nil && !$0.hasUnknownContext }
        .map(\.file)

    @Test("A template makes what the general path makes, or nothing", arguments: files.enumerated().map { ($0, $1) })
    func same(seed: Int, file: String) throws {
        let bytes = try #require(try Conformance.bytes("credentials/" + file))
        guard case .object(var object) = try JSON(parsing: bytes) else { return }
        object["proof"] = nil
        let document = JSON.object(object)
        let places = document.texts(at: .root)
        var random = SeededRandom(seed)
        var processor = JSONLD.Processor()
        for _ in 0..<3 {
            let share = 1 + random.next(below: 12)
            let pointers = places.filter { _ in random.next(below: share) == 0 }
            let slots = JSON.Slots(pointers)
            let (shape, texts) = slots.split(document)
            guard !texts.isEmpty, let template = CanonicalTemplate(of: document, slots: pointers, by: &processor) else {
                continue
            }
            #expect(template.canonicalNQuads(of: document) == processor.canonicalNQuads(of: document))
            for _ in 0..<4 {
                var varied = texts
                for _ in 0...random.next(below: 3) {
                    varied[random.next(below: varied.count)] = random.hostileText(or: texts)
                }
                let other = slots.filling(shape, with: varied)
                guard let nQuads = template.canonicalNQuads(of: other) else { continue }
                #expect(nQuads == processor.canonicalNQuads(of: other), "\(varied)")
            }
        }
    }

    @Test("Most of them have a template when no slot is a type")
    func templates() throws {
        guard !Self.files.isEmpty else { return }
        var made = 0
        for file in Self.files {
            let bytes = try #require(try Conformance.bytes("credentials/" + file))
            guard case .object(var object) = try JSON(parsing: bytes) else { continue }
            object["proof"] = nil
            let slots = ["/id", "/credentialSubject/id", "/validFrom"].compactMap { JSON.Pointer($0) }
            var processor = JSONLD.Processor()
            if CanonicalTemplate(of: .object(object), slots: slots, by: &processor) != nil { made += 1 }
        }
        print("templates of credential fixtures: \(made) of \(Self.files.count)")
        #expect(made > Self.files.count / 2)
    }
}

extension JSON {
    /// Where texts are, outside contexts.
    fileprivate func texts(at place: Pointer) -> [Pointer] {
        switch self {
        case .string: [place]
        case .array(let elements): elements.enumerated().flatMap { $1.texts(at: place.appending($0)) }
        case .object(let object):
            object.members.filter { $0.name != "@context" }.flatMap { $0.value.texts(at: place.appending($0.name)) }
        default: []
        }
    }
}
