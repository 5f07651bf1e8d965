/// Entries of a context definition that are not terms (API § 4.1.2, steps 5.6 to 5.10).
extension ContextProcessor {
    /// Step 5.6: the context that a context definition imports, with the definition's entries in place of its own.
    mutating func importing(
        _ value: JSON, into context: JSON.Object, on terms: Terms
    ) throws(JSONLDError) -> JSON.Object {
        // 5.6.1)
        guard options.processingMode == .jsonLD11 else { throw JSONLDError(.invalidContextEntry) }
        // 5.6.2)
        guard case .string(let reference) = value else { throw JSONLDError(.invalidImportValue) }
        // 5.6.3)
        guard let url = IRI(resolve(reference, against: terms.baseURL)) else {
            throw JSONLDError(.loadingRemoteContextFailed, reference)
        }
        // 5.6.4), 5.6.5), 5.6.6)
        guard case .object(let imported) = try load(url).context else {
            throw JSONLDError(.invalidRemoteContext, url.text)
        }
        // 5.6.7)
        guard imported["@import"] == nil else { throw JSONLDError(.invalidContextEntry, url.text) }
        // 5.6.8)
        return JSON.Object(
            (imported.members + context.members).lazy.filter { !$0.name.hasSameBytes(as: "@import") }
                .map { ($0.name, $0.value) })
    }

    /// Step 5.7.
    func setBase(of result: inout ActiveContext, to value: JSON) throws(JSONLDError) {
        switch value {
        // 5.7.2)
        case .null: result.base = nil
        case .string(let text):
            let reference = IRIReference(text)
            if reference.isAbsolute {
                // 5.7.3)
                result.base = ActiveContext.Base(text)
            } else if let base = result.base {
                // 5.7.4)
                result.base = ActiveContext.Base(reference.resolved(against: base.reference))
            } else {
                // 5.7.5)
                throw JSONLDError(.invalidBaseIRI, text).within("@base")
            }
        // 5.7.5)
        default: throw JSONLDError(.invalidBaseIRI).within("@base")
        }
    }

    /// Step 5.8.
    func setVocab(of result: inout ActiveContext, to value: JSON) throws(JSONLDError) {
        switch value {
        // 5.8.2)
        case .null: result.vocab = nil
        // 5.8.3)
        case .string(let text):
            let isRelative = !text.utf8.contains(UInt8(ascii: ":"))
            guard let iri = result.expandIRI(text, as: .both), options.processingMode == .jsonLD11 || !isRelative else {
                throw JSONLDError(.invalidVocabMapping, text).within("@vocab")
            }
            if case .keyword = iri { throw JSONLDError(.invalidVocabMapping, text).within("@vocab") }
            result.vocab = iri.text
        default: throw JSONLDError(.invalidVocabMapping).within("@vocab")
        }
    }

    /// The direction of an entry; `.some(nil)` for `null`.
    static func direction(_ value: JSON) -> JSONLD.Direction?? {
        switch value {
        case .null: .some(nil)
        case .string(let text): JSONLD.Direction(rawValue: text).map { .some($0) }
        default: nil
        }
    }
}
