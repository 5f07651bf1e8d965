import Foundation
import Testing

@testable import LinkedData

/// The tables against the documents their publishers serve.
@Suite("Built-in contexts")
struct BuiltInContextTests {
    /// Published, but not carried: the first of them names another context that nobody serves any more.
    static let notCarried = ["https://w3id.org/openbadges/v1"]

    init() throws {
        if ProcessInfo.processInfo.environment["BLAZON_REWRITE"] == "1" { try Self.rewriteOnce.get() }
    }

    private static let rewriteOnce = Result { try ContextTableWriter.rewrite() }

    @Test func everyPublishedContextIsCarried() {
        guard !PublishedContext.all.isEmpty else { return }
        let published = PublishedContext.all.map(\.url).filter { !Self.notCarried.contains($0) }
        #expect(Set(published) == Set(BuiltInContexts.tables.map(\.url)))
        #expect(Set(published) == Set(ContextTableWriter.names.keys))
    }

    @Test(arguments: PublishedContext.all.filter { !notCarried.contains($0.url) })
    func saysTheSame(_ published: PublishedContext) throws {
        let table = try #require(BuiltInContexts.tables.first { $0.url == published.url })
        #expect(table.sha256 == HashAlgorithm.sha256.digest(of: try published.bytes()).hexadecimal)
        #expect(table.aliases == published.aliases)
        for url in [published.url] + published.aliases {
            var theirs = ContextComparison(loader: PublishedContexts())
            var ours = ContextComparison(loader: BuiltInContexts())
            let terms = try theirs.describe(url)
            #expect(!terms.isEmpty)
            #expect(try ours.describe(url) == terms)
        }
    }

    @Test func otherURLsAreUnknown() throws {
        for url in ["https://example.org/context", "https://www.w3.org/ns/credentials/v2#", "did:web:example.org"] {
            #expect(BuiltInContexts().document(at: try #require(IRI(url))) == nil)
        }
    }
}

/// An active context written out, a line a term, with everything its definition says and the terms of its scope.
struct ContextComparison {
    private var processor: ContextProcessor

    init(loader: some JSONLD.DocumentLoader) {
        processor = ContextProcessor(options: JSONLD.Options(), loader: loader)
    }

    mutating func describe(_ url: String) throws -> [String] {
        let initial = ProcessedContext(ActiveContext(originalBase: nil), isShared: true)
        let processed = try processor.process(.string(url), in: initial, on: ContextProcessor.Terms())
        return try describe(processed, beyond: initial, path: "")
    }

    private mutating func describe(
        _ context: ProcessedContext, beyond outer: ProcessedContext, path: String
    ) throws -> [String] {
        let active = context.active
        var lines = ["\(path) vocab=\(text(active.vocab)) language=\(text(active.language))"]
        for (term, defined) in active.terms where outer.active.terms[term] !== defined {
            let place = path + "/" + term.text
            let definition = defined.definition
            lines.append(
                """
                \(place) iri=\(text(definition.iri?.text)) prefix=\(definition.isPrefix) \
                protected=\(definition.isProtected) reverse=\(definition.isReverse) \
                container=\(definition.container.rawValue) type=\(definition.type.map { "\($0)" } ?? "-") \
                language=\(definition.language.map { text($0) } ?? "-") nest=\(text(definition.nest)) \
                index=\(text(definition.index)) scoped=\(definition.context != nil)
                """)
            guard let local = definition.context else { continue }
            if local == .null {
                lines.append(place + "/null")
                continue
            }
            let scope = try processor.enter(scopeOf: defined, from: context, as: .property)
            lines += try describe(scope, beyond: context, path: place)
        }
        return lines.sorted()
    }

    private func text(_ value: String?) -> String { value ?? "-" }
}
