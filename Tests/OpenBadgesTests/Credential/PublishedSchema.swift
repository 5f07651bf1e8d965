import LinkedData

/// As much of JSON Schema 2019-09 as the published schema of credentials uses.
struct PublishedSchema {
    static let path = "schemas/ob3/ob_v3p0_achievementcredential_schema.array-form.json"

    private let root: JSON
    private static let annotations: Set<String> = [
        "$schema", "$id", "$defs", "$comment", "title", "description", "format", "additionalItems",
    ]

    /// - Returns: nil when there is no conformance data.
    init?() throws {
        guard let root = try Conformance.json(Self.path) else { return nil }
        self.root = root
    }

    func faults(in document: JSON.Object) throws -> [String] {
        try faults(.object(document), root, at: "")
    }

    private struct UnknownKeyword: Error {
        let keyword: String
    }

    private func faults(_ value: JSON, _ schema: JSON, at place: String) throws -> [String] {
        try schema.members.filter { !Self.annotations.contains($0.name) }.flatMap { keyword in
            switch (keyword.name, keyword.value) {
            case ("properties", let properties):
                return try value.members.flatMap { member in
                    try properties[member.name].map {
                        try faults(member.value, $0, at: "\(place)/\(member.name)")
                    } ?? []
                }
            case ("items", let schema):
                return try value.elements.enumerated().flatMap { index, element in
                    guard let item = schema.isObject ? schema : schema.elements.dropFirst(index).first else {
                        return [String]()
                    }
                    return try faults(element, item, at: "\(place)/\(index)")
                }
            case ("allOf", .array(let schemas)):
                return try schemas.flatMap { try faults(value, $0, at: place) }
            case ("$ref", .string(let reference)):
                guard let pointer = JSON.Pointer(String(reference.dropFirst())), let found = root[pointer] else {
                    throw UnknownKeyword(keyword: reference)
                }
                return try faults(value, found, at: place)
            default:
                return try fault(value, keyword.name, keyword.value, of: schema).map { ["\(place): \($0)"] } ?? []
            }
        }
    }

    /// What a keyword that speaks of the value itself finds wrong.
    private func fault(_ value: JSON, _ keyword: String, _ rule: JSON, of schema: JSON) throws -> String? {
        switch (keyword, rule) {
        case ("type", .string(let type)):
            return Self.type(of: value) == type ? nil : "no \(type)"
        case ("enum", .array(let choices)):
            return choices.contains(value) ? nil : "not one of \(choices.count)"
        case ("pattern", .string(let pattern)):
            guard case .string(let text) = value else { return nil }
            return text.contains(try Regex(pattern)) ? nil : "not like \(pattern)"
        case ("required", .array(let names)):
            let missing = names.compactMap(\.text).filter { value.isObject && value[$0] == nil }
            return missing.isEmpty ? nil : "no " + missing.map { "'\($0)'" }.joined(separator: ", ")
        case ("minItems", .number(let least)):
            guard case .array(let elements) = value else { return nil }
            return elements.count < Int(least.lexeme) ?? 0 ? "too few" : nil
        case ("additionalProperties", .bool(let isAllowed)):
            let unknown = value.members.map(\.name).filter { schema["properties"]?[$0] == nil }
            return isAllowed || unknown.isEmpty ? nil : "'\(unknown[0])' is not known"
        case ("additionalProperties", .object), ("propertyNames", .object):
            return nil
        case ("contains", let item):
            return try value.elements.contains { try faults($0, item, at: "").isEmpty } ? nil : "none such"
        case ("oneOf", .array(let schemas)):
            let count = try schemas.count { try faults(value, $0, at: "").isEmpty }
            return count == 1 ? nil : "holds \(count) of \(schemas.count)"
        default: throw UnknownKeyword(keyword: keyword)
        }
    }

    private static func type(of value: JSON) -> String {
        switch value {
        case .object: "object"
        case .array: "array"
        case .string: "string"
        case .number: "number"
        case .bool: "boolean"
        case .null: "null"
        }
    }
}

extension JSON {
    fileprivate var isObject: Bool { if case .object = self { true } else { false } }

    fileprivate var members: [Object.Member] { if case .object(let object) = self { object.members } else { [] } }

    fileprivate var elements: [JSON] { if case .array(let elements) = self { elements } else { [] } }

    fileprivate var text: String? { if case .string(let text) = self { text } else { nil } }

    fileprivate subscript(name: String) -> JSON? { if case .object(let object) = self { object[name] } else { nil } }
}
