/// The canonical N-Quads of all documents of one shape: those of the first were made in general, by contexts, expansion and
/// RDF, and are kept as terms and quads; into the slots go the texts of the next.
///
/// Labels and order depend on the texts. They are not kept: ``RDFC10`` makes them each time, which takes a fraction of the
/// time of what comes before. So nothing can be wrong with blank nodes that look alike, or quads that become the same.
public struct CanonicalTemplate: Sendable {
    private let slots: JSON.Slots
    private let shape: JSON
    private let rdfc10: RDFC10
    /// The terms and the quads without slots.
    private var constants = RDF.Dataset()
    private var slotTerms: [SlotTerm] = []
    /// The quads with slots. Terms beyond the constant ones are ``slotTerms``.
    private var slotRows: [RDF.Dataset.Row] = []

    /// Texts longer than this take the general path: its budgets are for them.
    private static let longestText = 1 << 16

    /// Makes a template of the document, and holds it against the general path.
    /// - Parameter slots: where texts differ from document to document. A document need not have all of them.
    /// - Returns: nil when something of it is unusual: contexts that are written into the document, named graphs, a slot
    ///   that decides what others mean or does not arrive in RDF as an IRI or a literal, or a document that is refused.
    public init?(
        of document: JSON, slots: [JSON.Pointer], by processor: inout JSONLD.Processor, rdfc10: RDFC10 = RDFC10()
    ) {
        let options = processor.options
        guard options.rdfDirection == nil, options.expandContext == nil, !document.hasOwnContexts else { return nil }
        let slots = JSON.Slots(slots)
        let (shape, texts) = slots.split(document)
        self.slots = slots
        self.shape = shape
        self.rdfc10 = rdfc10
        for (turn, scheme) in SlotTerm.provenSchemes.enumerated() {
            let markers = texts.indices.map { SlotTerm.marker(scheme, $0) }
            let marked = slots.filling(document, with: markers)
            guard let nQuads = Self.canonicalNQuads(of: marked, by: &processor, rdfc10) else { return nil }
            if turn == 0 {
                guard learn(nQuads, scheme: scheme, slots: texts.count) else { return nil }
            }
            guard canonicalNQuads(of: marked) == nQuads else { return nil }
        }
        guard let nQuads = Self.canonicalNQuads(of: document, by: &processor, rdfc10),
            canonicalNQuads(of: document) == nQuads
        else { return nil }
    }

    /// The canonical N-Quads of another document.
    /// - Returns: nil when it must take the general path: its shape is another, or one of the texts is very long, no IRI
    ///   where the shape has one, or an IRI that a context could take for a compact one or that stands elsewhere in the
    ///   document.
    public func canonicalNQuads(of document: JSON) -> [UInt8]? {
        let (shape, texts) = slots.split(document)
        guard shape == self.shape, let dataset = dataset(of: texts) else { return nil }
        return try? rdfc10.canonicalize(dataset).nQuads
    }

    private func dataset(of texts: [String]) -> RDF.Dataset? {
        guard texts.allSatisfy({ $0.utf8.count <= Self.longestText }) else {
            return nil
        }
        var dataset = constants
        dataset.reserve(terms: slotTerms.count, bytes: texts.reduce(0) { $0 + $1.utf8.count }, rows: slotRows.count)
        let firstSlot = UInt32(dataset.terms.count)
        var numbers: [UInt32] = []
        numbers.reserveCapacity(slotTerms.count)
        for term in slotTerms {
            guard let number = term.number(texts[term.slot], in: &dataset.terms) else { return nil }
            numbers.append(number)
        }
        for var row in slotRows {
            if row.subject >= firstSlot { row.subject = numbers[Int(row.subject - firstSlot)] }
            if row.object >= firstSlot { row.object = numbers[Int(row.object - firstSlot)] }
            dataset.insert(row)
        }
        return dataset
    }

    /// Quads that come in canonical order are sorted again in no time.
    /// - Returns: false when the quads of markers are not of a kind that a template imitates.
    private mutating func learn(_ nQuads: [UInt8], scheme: String, slots: Int) -> Bool {
        guard let dataset = try? RDF.Dataset(nQuads: nQuads) else { return false }
        var numbers: [UInt32] = []
        var places: [Int] = []
        for term in 0..<UInt32(dataset.terms.count) {
            let bytes = dataset.terms.bytes[dataset.terms.range(term)]
            switch SlotTerm.find(in: bytes, scheme: scheme, slots: slots) {
            case .constant: numbers.append(constants.terms.number { $0.append(contentsOf: bytes) })
            case .slot(let slot):
                places.append(numbers.count)
                numbers.append(0)
                slotTerms.append(slot)
            case .unusual: return false
            }
        }
        guard slotTerms.map(\.slot).sorted().elementsEqual(0..<slots) else { return false }
        let type = constants.terms.number(IRI.rdfType)
        let firstSlot = UInt32(constants.terms.count)
        for (slot, place) in places.enumerated() { numbers[place] = firstSlot + UInt32(slot) }
        for row in dataset.rows {
            let row = RDF.Dataset.Row(
                subject: numbers[Int(row.subject)], predicate: numbers[Int(row.predicate)],
                object: numbers[Int(row.object)], graphName: row.graphName)
            guard row.graphName == RDF.Dataset.Row.defaultGraph, row.predicate < firstSlot,
                row.predicate != type || row.object < firstSlot
            else { return false }
            if max(row.subject, row.object) < firstSlot { constants.insert(row) } else { slotRows.append(row) }
        }
        return true
    }

    /// The general path.
    private static func canonicalNQuads(
        of document: JSON, by processor: inout JSONLD.Processor, _ rdfc10: RDFC10
    ) -> [UInt8]? {
        guard let dataset = try? processor.toRDF(document) else { return nil }
        return try? rdfc10.canonicalize(dataset).nQuads
    }
}

extension JSON {
    /// Whether a context stands in the document, and not only the addresses of some at its beginning.
    fileprivate var hasOwnContexts: Bool {
        guard case .object(var document) = self else { return true }
        let contexts = document["@context"]
        document["@context"] = nil
        switch contexts {
        case .string?: break
        case .array(let elements)?: if !elements.allSatisfy(\.isString) { return true }
        default: return true
        }
        return JSON.object(document).has("@context")
    }

    private var isString: Bool {
        if case .string = self { true } else { false }
    }

    private func has(_ name: String) -> Bool {
        switch self {
        case .object(let object): object.members.contains { $0.name.hasSameBytes(as: name) || $0.value.has(name) }
        case .array(let elements): elements.contains { $0.has(name) }
        default: false
        }
    }
}
