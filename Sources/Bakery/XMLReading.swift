import CLibXML2

/// The elements of well-formed XML as libxml2 reads them, with no network, no entity and no external document type.
enum XMLReading {
    struct Element {
        let name: String
        let prefix: String
        let namespace: String
        var attributes: [Attribute] = []
    }

    struct Attribute {
        let name: String
        let prefix: String
        let namespace: String
        let value: String
    }

    private final class Complaint {
        var line: Int?
        var message = ""
    }

    private static let isReady: Bool = {
        xmlInitParser()
        return true
    }()

    /// In document order.
    /// - Parameter isWanted: of which elements the attributes are read.
    static func elements(of bytes: [UInt8], attributesOf isWanted: (Element) -> Bool = { _ in true }) throws
        -> [Element]
    {
        guard isReady, !bytes.isEmpty, let size = Int32(exactly: bytes.count) else {
            throw ImageError(bytes.isEmpty ? .malformed : .tooLarge)
        }
        // No character of XML; libxml2 would take it for a sign of another encoding.
        if let offset = bytes.firstIndex(of: 0) {
            let line = bytes[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
            throw ImageError(.malformed, line: line, detail: "a character with the code 0")
        }
        try XMLWork.check(bytes)
        let complaint = Complaint()
        return try bytes.withUnsafeBytes { buffer in
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
            return try walk(reader, complaint, isWanted)
        }
    }

    private static func walk(
        _ reader: xmlTextReaderPtr, _ complaint: Complaint, _ isWanted: (Element) -> Bool
    ) throws -> [Element] {
        var elements: [Element] = []
        while true {
            let result = xmlTextReaderRead(reader)
            if result == 0 && complaint.line == nil { return elements }
            guard result == 1 else {
                let words = complaint.message.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                throw ImageError(.malformed, line: complaint.line, detail: words)
            }
            if xmlTextReaderNodeType(reader) == 1 { elements.append(element(reader, isWanted)) }
        }
    }

    private static func element(_ reader: xmlTextReaderPtr, _ isWanted: (Element) -> Bool) -> Element {
        var element = Element(
            name: string(xmlTextReaderConstLocalName(reader)), prefix: string(xmlTextReaderConstPrefix(reader)),
            namespace: string(xmlTextReaderConstNamespaceUri(reader)))
        guard isWanted(element) else { return element }
        while xmlTextReaderMoveToNextAttribute(reader) == 1 {
            if xmlTextReaderIsNamespaceDecl(reader) == 1 { continue }
            element.attributes.append(
                Attribute(
                    name: string(xmlTextReaderConstLocalName(reader)),
                    prefix: string(xmlTextReaderConstPrefix(reader)),
                    namespace: string(xmlTextReaderConstNamespaceUri(reader)),
                    value: string(xmlTextReaderConstValue(reader))))
        }
        xmlTextReaderMoveToElement(reader)
        return element
    }

    private static func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
        pointer.map { String(decodingCString: $0, as: UTF8.self) } ?? ""
    }
}
