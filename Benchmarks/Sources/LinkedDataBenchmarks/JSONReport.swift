import Foundation
import LinkedData
import Measuring

/// Reading and writing JSON, beside Foundation.
struct JSONReport {
    private struct Row {
        let title: String
        let cost: Cost
        /// Of the same kind, to be quicker than.
        let isFoundation: Bool
    }

    private let sections: [(document: Document, reading: [Row], writing: [Row])]

    init(_ documents: [Document]) throws {
        sections = try documents.map { ($0, try Self.reading($0), try Self.writing($0)) }
    }

    private static func reading(_ document: Document) throws -> [Row] {
        let bytes = document.bytes
        let data = Data(bytes)
        var rows = [
            Row(title: "read", cost: try .of { try JSON(parsing: bytes) }, isFoundation: false),
            Row(
                title: "JSONSerialization", cost: try .of { try JSONSerialization.jsonObject(with: data) },
                isFoundation: true),
        ]
        let decoder = JSONDecoder()
        switch document.kind {
        case .credential:
            rows.append(
                Row(
                    title: "JSONDecoder", cost: try .of { try decoder.decode(Credential.self, from: data) },
                    isFoundation: true))
        case .catalog:
            rows.append(
                Row(
                    title: "JSONDecoder", cost: try .of { try decoder.decode([Achievement].self, from: data) },
                    isFoundation: true))
        case .other: break
        }
        return rows
    }

    private static func writing(_ document: Document) throws -> [Row] {
        let json = try JSON(parsing: document.bytes)
        let object = try JSONSerialization.jsonObject(with: Data(document.bytes))
        var rows = [
            Row(title: "write", cost: Cost.of { json.bytes() }, isFoundation: false),
            Row(title: "write, pretty", cost: Cost.of { json.bytes(.pretty) }, isFoundation: false),
            Row(title: "canonicalise (RFC 8785)", cost: try .of { try JCS.canonicalize(json) }, isFoundation: false),
            Row(
                title: "JSONSerialization", cost: try .of { try JSONSerialization.data(withJSONObject: object) },
                isFoundation: true),
        ]
        let (decoder, encoder) = (JSONDecoder(), JSONEncoder())
        switch document.kind {
        case .credential:
            let value = try decoder.decode(Credential.self, from: Data(document.bytes))
            rows.append(Row(title: "JSONEncoder", cost: try .of { try encoder.encode(value) }, isFoundation: true))
        case .catalog:
            let value = try decoder.decode([Achievement].self, from: Data(document.bytes))
            rows.append(Row(title: "JSONEncoder", cost: try .of { try encoder.encode(value) }, isFoundation: true))
        case .other: break
        }
        return rows
    }

    func print() {
        for (document, reading, writing) in sections {
            Swift.print("\nJSON, \(document.name) of \(document.bytes.count) bytes")
            var table = Table(["", "µs CPU", "MB/s", "allocations", "Foundation/ours"])
            for rows in [reading, writing] {
                for row in rows {
                    table.add([
                        row.title, (row.cost.cpu * 1e6).fixed(1),
                        (Double(document.bytes.count) / row.cost.cpu / 1e6).fixed(0), String(row.cost.allocations),
                        row.isFoundation ? (row.cost.cpu / rows[0].cost.cpu).fixed(1) : "",
                    ])
                }
            }
            table.print()
        }
    }
}
