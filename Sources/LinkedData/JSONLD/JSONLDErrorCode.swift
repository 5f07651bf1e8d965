extension JSONLDError {
    /// What can be wrong. The names of the specification (API § 9.6, `JsonLdErrorCode`) are kept letter for letter.
    public enum Code: String, CaseIterable, Sendable {
        // JsonLdErrorCode
        case collidingKeywords = "colliding keywords"
        case conflictingIndexes = "conflicting indexes"
        case contextOverflow = "context overflow"
        case cyclicIRIMapping = "cyclic IRI mapping"
        case invalidIDValue = "invalid @id value"
        case invalidImportValue = "invalid @import value"
        case invalidIncludedValue = "invalid @included value"
        case invalidIndexValue = "invalid @index value"
        case invalidNestValue = "invalid @nest value"
        case invalidPrefixValue = "invalid @prefix value"
        case invalidPropagateValue = "invalid @propagate value"
        case invalidProtectedValue = "invalid @protected value"
        case invalidReverseValue = "invalid @reverse value"
        case invalidVersionValue = "invalid @version value"
        case invalidBaseDirection = "invalid base direction"
        case invalidBaseIRI = "invalid base IRI"
        case invalidContainerMapping = "invalid container mapping"
        case invalidContextEntry = "invalid context entry"
        case invalidContextNullification = "invalid context nullification"
        case invalidDefaultLanguage = "invalid default language"
        case invalidIRIMapping = "invalid IRI mapping"
        case invalidJSONLiteral = "invalid JSON literal"
        case invalidKeywordAlias = "invalid keyword alias"
        case invalidLanguageMapValue = "invalid language map value"
        case invalidLanguageMapping = "invalid language mapping"
        case invalidLanguageTaggedString = "invalid language-tagged string"
        case invalidLanguageTaggedValue = "invalid language-tagged value"
        case invalidLocalContext = "invalid local context"
        case invalidRemoteContext = "invalid remote context"
        case invalidReverseProperty = "invalid reverse property"
        case invalidReversePropertyMap = "invalid reverse property map"
        case invalidReversePropertyValue = "invalid reverse property value"
        case invalidScopedContext = "invalid scoped context"
        case invalidScriptElement = "invalid script element"
        case invalidSetOrListObject = "invalid set or list object"
        case invalidTermDefinition = "invalid term definition"
        case invalidTypeMapping = "invalid type mapping"
        case invalidTypeValue = "invalid type value"
        case invalidTypedValue = "invalid typed value"
        case invalidValueObject = "invalid value object"
        case invalidValueObjectValue = "invalid value object value"
        case invalidVocabMapping = "invalid vocab mapping"
        case iriConfusedWithPrefix = "IRI confused with prefix"
        case keywordRedefinition = "keyword redefinition"
        case loadingDocumentFailed = "loading document failed"
        case loadingRemoteContextFailed = "loading remote context failed"
        case multipleContextLinkHeaders = "multiple context link headers"
        case processingModeConflict = "processing mode conflict"
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
