import Foundation
import Testing

@testable import Blazon

/// One test of the Mustache specification.
struct MustacheCase: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let data: MustacheData
    let template: String
    let partials: [String: String]?
    let expected: String
    var file = ""

    private enum CodingKeys: CodingKey {
        case name, data, template, partials, expected
    }

    var testDescription: String { "\(file): \(name)" }

    /// All of the suite, in order; empty when it is not there.
    static let all: [MustacheCase] = {
        struct File: Decodable { let tests: [MustacheCase] }
        let files = [
            "comments", "delimiters", "dynamic-names", "inheritance", "interpolation", "inverted", "partials",
            "sections",
        ]
        return files.flatMap { name -> [MustacheCase] in
            let url = folder.appendingPathComponent("mustache/\(name).json")
            guard let data = try? Data(contentsOf: url), let file = try? JSONDecoder().decode(File.self, from: data)
            else { return [] }
            return file.tests.map { test in
                var test = test
                test.file = name
                return test
            }
        }
    }()

    private static var folder: URL {
        if let folder = ProcessInfo.processInfo.environment["BLAZON_CONFORMANCE"] { return URL(filePath: folder) }
        var root = URL(filePath: #filePath)
        for _ in 1...4 { root.deleteLastPathComponent() }
        return root.appendingPathComponent("../shared/conformance")
    }

    /// The names of dynamic partials: what they name are the choices of a field.
    private var choices: Set<String> {
        var choices: Set<String> = []
        for text in [template] + (partials ?? [:]).values {
            for tag in text.split(separator: "*").dropFirst() {
                let name = tag.prefix { $0 != "}" }
                choices.insert(name.filter { $0 != " " })
            }
        }
        return choices
    }

    func render() throws -> (text: String, diagnostics: [Diagnostic]) {
        let files = [("main", template)] + (partials ?? [:]).sorted { $0.key < $1.key }
        var templates = TemplateSet(
            files.map { (path: SourcePath("templates/\($0.0).mustache"), text: SourceText($0.1)) })
        let page = templates.page("main", of: MustacheData.shape(of: [data], path: "", choices: choices))
        return (String(decoding: try page.render(data), as: UTF8.self), templates.diagnostics)
    }
}

/// The data of a test, as a view whose shape is read off the data: all text is markup, so that both forms work.
indirect enum MustacheData: Decodable, Sendable, TemplateView {
    case null
    case flag(Bool)
    case text(String)
    case list([MustacheData])
    case object([String: MustacheData])

    static let shape = ViewShape<MustacheData>("Data", [])

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let flag = try? value.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? value.decode(Int.self) {
            self = .text(String(number))
        } else if let number = try? value.decode(Double.self) {
            self = .text(String(number))
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let list = try? value.decode([MustacheData].self) {
            self = .list(list)
        } else {
            self = .object(try value.decode([String: MustacheData].self))
        }
    }

    static func shape(of values: [MustacheData], path: String, choices: Set<String>) -> ViewShape<MustacheData> {
        let keys = Set(values.flatMap(\.keys))
        var fields = keys.sorted().map { key in
            field(key, values.compactMap { $0[key] }, path: path.isEmpty ? key : path + "." + key, choices) { $0[key] }
        }
        if values.contains(where: { !$0.isObject }) {
            fields.append(field(".", values, path: path + ".", choices) { $0 })
        }
        return ViewShape("Data \(path)", fields)
    }

    private static func field(
        _ name: String, _ values: [MustacheData], path: String, _ choices: Set<String>,
        _ value: @escaping @Sendable (MustacheData) -> MustacheData?
    ) -> ViewField<MustacheData> {
        let texts = values.compactMap { if case .text(let text) = $0 { text } else { nil } }
        if !texts.isEmpty && choices.contains(path) {
            return .choice(name, of: texts) { if case .text(let text) = value($0) { text } else { "" } }
        }
        switch values.first {
        case .flag: return .flag(name) { if case .flag(true) = value($0) { true } else { false } }
        case .list:
            let items = values.flatMap(\.items)
            return .list(name, of: shape(of: items, path: path, choices: choices)) {
                value($0)?.items ?? []
            }
        case .object: return .optional(name, of: shape(of: values, path: path, choices: choices)) { value($0) }
        case .null, .text, nil:
            return .optionalMarkup(name) {
                if case .text(let text) = value($0) { Markup(trusting: Array(text.utf8)) } else { nil }
            }
        }
    }

    private var isObject: Bool {
        if case .object = self { true } else { false }
    }

    private var keys: [String] {
        if case .object(let members) = self { Array(members.keys) } else { [] }
    }

    private var items: [MustacheData] {
        if case .list(let items) = self { items } else { [] }
    }

    private subscript(key: String) -> MustacheData? {
        if case .object(let members) = self { members[key] } else { nil }
    }
}
