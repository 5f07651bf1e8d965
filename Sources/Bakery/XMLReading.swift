import CLibXML2

/// Well-formed XML node by node through libxml2, with no network, no entity expansion and no external document type.
enum XMLReading {
    struct Attribute {
        let name: String
        let namespace: String
        let value: String
    }

    enum Node {
        case element(name: String, namespace: String, attributes: [Attribute], depth: Int, line: Int)
        case endOfElement(depth: Int)
        case text(String)
        case instruction(target: String, line: Int)
        /// The document type; whether it declares anything itself.
        case documentType(declares: Bool, line: Int)
    }

    /// Whether to read on.
    enum Step {
        case next
        case stop
    }

    private final class Complaint {
        var line: Int?
        var message = ""
    }

    private static let isReady: Bool = {
        xmlInitParser()
        return true
    }()

    static func forEachNode(of bytes: [UInt8], _ body: (Node) throws -> Step) throws {
        guard isReady, !bytes.isEmpty, let size = Int32(exactly: bytes.count) else {
            throw ImageError(bytes.isEmpty ? .malformed : .tooLarge)
        }
        let complaint = Complaint()
        try bytes.withUnsafeBytes { buffer in
            let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            guard let reader = xmlReaderForMemory(start, size, nil, nil, Int32(XML_PARSE_NONET.rawValue)) else {
                throw ImageError(.malformed)
            }
            defer { xmlFreeTextReader(reader) }
            xmlTextReaderSetStructuredErrorHandler(
                reader,
                { context, error in
                    guard let context, let error, error.pointee.level.rawValue > XML_ERR_WARNING.rawValue else {
                        return
                    }
                    let complaint = Unmanaged<Complaint>.fromOpaque(context).takeUnretainedValue()
                    guard complaint.line == nil else { return }
                    complaint.line = Int(error.pointee.line)
                    if let message = error.pointee.message { complaint.message = String(cString: message) }
                }, Unmanaged.passUnretained(complaint).toOpaque())
            try walk(reader, complaint, body)
        }
    }

    private static func walk(
        _ reader: xmlTextReaderPtr, _ complaint: Complaint, _ body: (Node) throws -> Step
    ) throws {
        while true {
            let result = xmlTextReaderRead(reader)
            if result == 0 && complaint.line == nil { return }
            guard result == 1 else {
                let words = complaint.message.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                throw ImageError(.malformed, line: complaint.line, detail: words)
            }
            if let node = node(reader), try body(node) == .stop { return }
        }
    }

    private static func node(_ reader: xmlTextReaderPtr) -> Node? {
        let depth = Int(xmlTextReaderDepth(reader))
        switch xmlTextReaderNodeType(reader) {
        case 1:
            return .element(
                name: string(xmlTextReaderConstLocalName(reader)),
                namespace: string(xmlTextReaderConstNamespaceUri(reader)), attributes: attributes(reader), depth: depth,
                line: line(reader))
        case 3, 4: return .text(string(xmlTextReaderConstValue(reader)))
        case 7: return .instruction(target: string(xmlTextReaderConstName(reader)), line: line(reader))
        case 10: return .documentType(declares: declares(reader), line: line(reader))
        case 15: return .endOfElement(depth: depth)
        default: return nil
        }
    }

    private static func attributes(_ reader: xmlTextReaderPtr) -> [Attribute] {
        var attributes: [Attribute] = []
        while xmlTextReaderMoveToNextAttribute(reader) == 1 {
            if xmlTextReaderIsNamespaceDecl(reader) == 1 { continue }
            attributes.append(
                Attribute(
                    name: string(xmlTextReaderConstLocalName(reader)),
                    namespace: string(xmlTextReaderConstNamespaceUri(reader)),
                    value: string(xmlTextReaderConstValue(reader))))
        }
        xmlTextReaderMoveToElement(reader)
        return attributes
    }

    private static func declares(_ reader: xmlTextReaderPtr) -> Bool {
        var child = xmlTextReaderCurrentNode(reader)?.pointee.children
        while let node = child {
            if node.pointee.type != XML_COMMENT_NODE { return true }
            child = node.pointee.next
        }
        return false
    }

    private static func line(_ reader: xmlTextReaderPtr) -> Int {
        let line = xmlGetLineNo(xmlTextReaderCurrentNode(reader))
        return line > 0 ? line : Int(xmlTextReaderGetParserLineNumber(reader))
    }

    private static func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
        pointer.map { String(decodingCString: $0, as: UTF8.self) } ?? ""
    }
}
