import Foundation
import Testing

@testable import LinkedData

/// A context document as its publisher serves it, from the conformance data.
struct PublishedContext: Sendable, CustomTestStringConvertible {
    let url: String
    let aliases: [String]
    let sha256: String
    let file: String

    var testDescription: String { url }

    /// All whose URL is known; none when there is no conformance data.
    static let all: [PublishedContext] = {
        guard let bytes = try? Conformance.bytes("contexts/index.json"), let index = try? JSON(parsing: bytes),
            case .array(let entries)? = index.object?["contexts"]
        else { return [] }
        return entries.compactMap(\.object).compactMap { entry in
            guard let url = entry["url"]?.text, let file = entry["file"]?.text, let hash = entry["sha256"]?.text else {
                return nil
            }
            var aliases: [String] = []
            if case .array(let values)? = entry["aliases"] { aliases = values.compactMap(\.text) }
            return PublishedContext(url: url, aliases: aliases, sha256: hash, file: file)
        }
    }()

    func bytes() throws -> [UInt8] {
        try #require(try Conformance.bytes("contexts/" + file))
    }
}

/// Serves the published documents.
struct PublishedContexts: JSONLD.DocumentLoader {
    func document(at url: IRI) throws -> JSONLD.RemoteDocument? {
        guard let context = PublishedContext.all.first(where: { ([$0.url] + $0.aliases).contains(url.text) }) else {
            return nil
        }
        return JSONLD.RemoteDocument(documentURL: url, document: try JSON(parsing: context.bytes()))
    }
}
