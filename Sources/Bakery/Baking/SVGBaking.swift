/// Where an SVG holds awards, and where it takes them.
struct SVGBaking {
    let found: BakedAwards

    private let script: SVGScript
    private let root: SVGRoot
    /// How many awards need the root's declaration of the prefix, and whether other elements do.
    private let usersOfPrefix: (awards: [BakedPayload.Version], others: Bool)

    init(_ bytes: [UInt8], budget: BakingBudget) throws {
        guard bytes.count <= budget.svg else { throw ImageError(.tooLarge, detail: "\(bytes.count) bytes") }
        guard !bytes.isEmpty else { throw ImageError(.malformed) }
        let encoding = try SVGEncoding(bytes)
        // Refuses entities that are more than a little plain text.
        let prolog = try SVGProlog(encoding)
        // Before the markup: it counts on well-formed XML.
        let elements = try XMLReading.elements(
            of: prolog.splice.applied(to: encoding.text), attributesOf: SVGVocabulary.isBadge)
        try SVGVocabulary.checkRoot(elements.first)
        if !prolog.hazards.isEmpty { try Self.checkDocumentType(prolog, encoding, elements) }
        let walk = try SVGAwardWalk(XMLMarkup(encoding.text), elements)
        script = SVGScript(bytes, encoding)
        root = try SVGRoot(walk.root, in: walk.markup.bytes, encoding)
        usersOfPrefix = (walk.awards.filter(\.usesPrefix).map(\.version), walk.isPrefixUsedElsewhere)
        var found = BakedAwards()
        for (award, range) in zip(walk.awards, encoding.places(of: walk.awards.map(\.range))) {
            found.add(award.version, at: range) {
                () throws(BakingError.Fault) -> BakedPayload in try award.payload(within: budget)
            }
        }
        self.found = found
    }

    /// The document type stays, so that others must see the same elements behind it.
    private static func checkDocumentType(
        _ prolog: SVGProlog, _ encoding: SVGEncoding, _ elements: [XMLReading.Element]
    ) throws {
        let renamed = Splice(prolog.encodingEdit)?.applied(to: encoding.text) ?? encoding.text
        let witnessed = try XMLReading.elements(of: renamed) { _ in false }
        guard witnessed.count == elements.count,
            zip(witnessed, elements).allSatisfy({ $0.name == $1.name && $0.prefix == $1.prefix })
        else { throw SVGAwardWalk.disagreement }
    }

    func additions(_ payloads: [BakedPayload]) throws(BakingError) -> [Splice.Edit] {
        var declared = root.declared
        var elements: [UInt8] = []
        for payload in payloads {
            if declared == nil { declared = payload.version.namespace }
            elements += try element(payload, isDeclared: declared == payload.version.namespace)
        }
        var edits: [Splice.Edit] = []
        if root.declared == nil, let declared {
            let declaration = Array((" " + SVGRoot.declaration + "\"\(declared)\"").utf8)
            edits.append(
                Splice.Edit(range: root.attributesEnd..<root.attributesEnd, replacement: script.bytes(declaration)))
        }
        guard !elements.isEmpty else { return edits }
        guard let emptyEnd = root.emptyEnd else {
            return edits + [Splice.Edit(range: root.tagEnd..<root.tagEnd, replacement: elements)]
        }
        let opened =
            script.bytes(Array(">".utf8)) + elements + script.bytes(Array("</".utf8) + root.name + Array(">".utf8))
        return edits + [Splice.Edit(range: emptyEnd, replacement: opened)]
    }

    /// Takes out what declares the prefix, where it was put in with awards that all go.
    func undeclaring(_ versions: Set<BakedPayload.Version>) -> [Splice.Edit] {
        guard let range = root.ownDeclaration, versions.contains(where: { $0.namespace == root.declared }),
            !usersOfPrefix.awards.isEmpty,
            !usersOfPrefix.others, usersOfPrefix.awards.allSatisfy(versions.contains)
        else { return [] }
        return [Splice.Edit(range: range, replacement: [])]
    }

    private func element(_ payload: BakedPayload, isDeclared: Bool) throws(BakingError) -> [UInt8] {
        let name = "openbadges:" + payload.version.element
        let declaration = isDeclared ? "" : " " + SVGRoot.declaration + "\"\(payload.version.namespace)\""
        var element = Array("<\(name)\(declaration)".utf8)
        func verify(_ text: String) -> [UInt8] {
            Array(" verify=\"".utf8) + text.utf8.flatMap(LocatedText.escaped) + Array("\"".utf8)
        }
        switch payload.form {
        case .json(let json):
            if payload.version == .openBadges2 {
                guard let url = payload.hostedAt else { throw .unfit(payload.version, .noAddress) }
                element += verify(url)
            }
            element += Array(">".utf8) + Self.verbatim(json)
        case .jws(let text), .url(let text): element += verify(text) + Array(">".utf8)
        }
        element += Array("</\(name)>".utf8)
        if let scalar = script.unwritable(in: element) {
            throw .unfit(payload.version, .unwritable(scalar, encoding: script.name))
        }
        return script.bytes(element)
    }

    /// One CDATA section, unless its end is in the text.
    private static func verbatim(_ json: [UInt8]) -> [UInt8] {
        var text = Array("<![CDATA[".utf8)
        text.reserveCapacity(json.count + 12)
        for (index, byte) in json.enumerated() {
            if byte == UInt8(ascii: ">"), json[..<index].hasSuffix("]]") { text += "]]><![CDATA[".utf8 }
            if byte == UInt8(ascii: "\r") {
                if index + 1 == json.count || json[index + 1] != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
            } else {
                text.append(byte)
            }
        }
        return text + Array("]]>".utf8)
    }
}

extension ArraySlice<UInt8> {
    fileprivate func hasSuffix(_ text: String) -> Bool {
        suffix(text.utf8.count).elementsEqual(text.utf8)
    }
}
