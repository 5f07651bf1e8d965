extension JSONLDError {
    /// What can be wrong. The names of the specification (API § 9.6, `JsonLdErrorCode`) are kept letter for letter.
    public enum Code: String, CaseIterable, Sendable {
        // JsonLdErrorCode
        /// Two keys of a map are the same keyword.
        case collidingKeywords = "colliding keywords"
        /// A node has two indexes.
        case conflictingIndexes = "conflicting indexes"
        /// More contexts than ``JSONLD/Budget`` allows.
        case contextOverflow = "context overflow"
        /// A term is defined by itself.
        case cyclicIRIMapping = "cyclic IRI mapping"
        /// An `@id` that is no text.
        case invalidIDValue = "invalid @id value"
        /// An `@import` that is no text.
        case invalidImportValue = "invalid @import value"
        /// An `@included` value that is no node.
        case invalidIncludedValue = "invalid @included value"
        /// An `@index` that is no text.
        case invalidIndexValue = "invalid @index value"
        /// An `@nest` that is no map, or holds a value.
        case invalidNestValue = "invalid @nest value"
        /// A `@prefix` that is neither true nor false.
        case invalidPrefixValue = "invalid @prefix value"
        /// A `@propagate` that is neither true nor false.
        case invalidPropagateValue = "invalid @propagate value"
        /// A `@protected` that is neither true nor false.
        case invalidProtectedValue = "invalid @protected value"
        /// A `@reverse` that is no map.
        case invalidReverseValue = "invalid @reverse value"
        /// A `@version` other than 1.1.
        case invalidVersionValue = "invalid @version value"
        /// A `@direction` that is neither `ltr` nor `rtl`.
        case invalidBaseDirection = "invalid base direction"
        /// A `@base` that is no IRI, or relative to none.
        case invalidBaseIRI = "invalid base IRI"
        /// A `@container` that is none, or of kinds that do not go together.
        case invalidContainerMapping = "invalid container mapping"
        /// An entry that a context may not have here.
        case invalidContextEntry = "invalid context entry"
        /// `null` as a context where terms are protected.
        case invalidContextNullification = "invalid context nullification"
        /// A default `@language` that is no text.
        case invalidDefaultLanguage = "invalid default language"
        /// A term that is given no absolute IRI.
        case invalidIRIMapping = "invalid IRI mapping"
        /// A JSON literal that has no canonical form.
        case invalidJSONLiteral = "invalid JSON literal"
        /// A term that stands for `@context`.
        case invalidKeywordAlias = "invalid keyword alias"
        /// A value of a language map that is no text.
        case invalidLanguageMapValue = "invalid language map value"
        /// A term's `@language` that is no text.
        case invalidLanguageMapping = "invalid language mapping"
        /// An `@language` that is no text.
        case invalidLanguageTaggedString = "invalid language-tagged string"
        /// A value with a language that is no text.
        case invalidLanguageTaggedValue = "invalid language-tagged value"
        /// A context that is no map, URL, `null` or array of them.
        case invalidLocalContext = "invalid local context"
        /// A document that was loaded for a context and has none.
        case invalidRemoteContext = "invalid remote context"
        /// A definition with `@reverse` and what does not go with it.
        case invalidReverseProperty = "invalid reverse property"
        /// A keyword in a `@reverse` map.
        case invalidReversePropertyMap = "invalid reverse property map"
        /// A value of a reverse property that is no node.
        case invalidReversePropertyValue = "invalid reverse property value"
        /// A term's context that cannot be processed.
        case invalidScopedContext = "invalid scoped context"
        /// A script element of HTML; no algorithm here meets one.
        case invalidScriptElement = "invalid script element"
        /// A `@set` or `@list` beside other keys.
        case invalidSetOrListObject = "invalid set or list object"
        /// A definition that is neither text nor map, or has what it may not have.
        case invalidTermDefinition = "invalid term definition"
        /// A term's `@type` that is no IRI and no keyword for types.
        case invalidTypeMapping = "invalid type mapping"
        /// An `@type` that is neither text nor an array of texts.
        case invalidTypeValue = "invalid type value"
        /// A value whose type is no IRI.
        case invalidTypedValue = "invalid typed value"
        /// An `@value` beside keys that do not go with it.
        case invalidValueObject = "invalid value object"
        /// An `@value` that is a map or an array.
        case invalidValueObjectValue = "invalid value object value"
        /// A `@vocab` that is neither IRI nor blank node.
        case invalidVocabMapping = "invalid vocab mapping"
        /// An IRI that a prefix would be taken for; only compaction meets it.
        case iriConfusedWithPrefix = "IRI confused with prefix"
        /// A keyword that is defined as a term.
        case keywordRedefinition = "keyword redefinition"
        /// A reference to a context that is no IRI.
        case loadingDocumentFailed = "loading document failed"
        /// A context that the loader does not have.
        case loadingRemoteContextFailed = "loading remote context failed"
        /// Two contexts in HTTP headers; no algorithm here meets them.
        case multipleContextLinkHeaders = "multiple context link headers"
        /// JSON-LD 1.1 where 1.0 was asked for.
        case processingModeConflict = "processing mode conflict"
        /// A protected term that is defined otherwise.
        case protectedTermRedefinition = "protected term redefinition"

        // What the algorithms drop without a word, and a lossless processor does not.
        /// A property that is no term, no absolute IRI and no keyword.
        case undefinedTerm = "undefined term"
        /// A property, a datatype or a map's key of the form `@word`, which no keyword has.
        case reservedTerm = "reserved term"
        /// A keyword where it says nothing, `@language` beside properties for one.
        case misplacedKeyword = "misplaced keyword"
        /// A blank node as a property, which RDF does not have.
        case blankNodePredicate = "blank node predicate"
        /// An `@id` that is not an absolute IRI in the end.
        case relativeIRIReference = "relative IRI reference"
        /// An `@type` that is not an absolute IRI in the end.
        case relativeTypeReference = "relative type reference"
        /// A property that is not a well-formed absolute IRI in the end.
        case relativePropertyReference = "relative property reference"
        /// A datatype that is not an absolute IRI in the end.
        case relativeDatatypeReference = "relative datatype reference"
        /// A language that is no language tag.
        case malformedLanguageTag = "malformed language tag"
        /// A value or a list that belongs to no node, or a node that nothing is said of.
        case freeFloatingValue = "free-floating value"
        /// `null` as the `@value` of a value object, or in a list, where what follows would move up.
        case nullValue = "null value"
        /// An `@index`, or the key of a map beside another `@id`, which RDF has no place for.
        case droppedIndex = "dropped index"
        /// An integer with more digits than a double holds, which processors write differently.
        case inexactInteger = "inexact integer"

        // Budgets.
        /// More levels than ``JSONLD/Budget/depth``.
        case tooDeep = "too deep"
        /// More output than ``JSONLD/Budget/output``.
        case tooLarge = "too large"
    }
}

extension JSONLDError.Code {
    /// Whether the specification would have dropped something without a word.
    public var isDataLoss: Bool {
        switch self {
        case .undefinedTerm, .reservedTerm, .misplacedKeyword, .blankNodePredicate, .relativeIRIReference,
            .relativeTypeReference, .relativePropertyReference, .relativeDatatypeReference, .malformedLanguageTag,
            .freeFloatingValue, .nullValue, .droppedIndex, .inexactInteger:
            true
        default: false
        }
    }
}
