import Testing

@testable import LinkedData

/// A manifest of the W3C suites of JSON-LD 1.1, read from the conformance data.
struct JSONLDSuite {
    /// Where the suite was published; its documents name one another so.
    static let base = "https://w3c.github.io/json-ld-api/tests/"

    let tests: [JSONLDTest]

    /// The tests of a manifest; none when there is no conformance data.
    init(_ manifest: String) {
        guard let bytes = try? Conformance.bytes("json-ld-api/\(manifest)-manifest.jsonld"),
            let json = try? JSON(parsing: bytes), case .array(let entries)? = json.object?["sequence"]
        else {
            tests = []
            return
        }
        tests = entries.compactMap(\.object).compactMap(JSONLDTest.init)
    }

    /// A document of the suite.
    static func document(_ path: String) throws -> JSON {
        try JSON(parsing: #require(try Conformance.bytes("json-ld-api/" + path)))
    }
}

/// A test of a manifest.
struct JSONLDTest: Sendable, CustomTestStringConvertible {
    let id: String
    let name: String
    let input: String
    /// The file of what must come out, or the code of the error.
    let expect: String?
    let expectErrorCode: String?
    let options: JSONLD.Options
    let specVersion: String?
    let producesGeneralizedRDF: Bool

    var testDescription: String { "\(id) \(name)" }

    init?(_ entry: JSON.Object) {
        guard let id = entry["@id"]?.text, let name = entry["name"]?.text, let input = entry["input"]?.text else {
            return nil
        }
        self.id = id
        self.name = name
        self.input = input
        expect = entry["expect"]?.text
        expectErrorCode = entry["expectErrorCode"]?.text
        let option = entry["option"]?.object ?? [:]
        specVersion = option["specVersion"]?.text
        producesGeneralizedRDF = option["produceGeneralizedRdf"] == true
        var options = JSONLD.Options()
        options.lossless = false
        options.base = IRI(option["base"]?.text ?? JSONLDSuite.base + input)
        options.processingMode = option["processingMode"]?.text.flatMap(JSONLD.ProcessingMode.init) ?? .jsonLD11
        options.rdfDirection = option["rdfDirection"]?.text.flatMap(JSONLD.RDFDirection.init)
        if let path = option["expandContext"]?.text { options.expandContext = try? JSONLDSuite.document(path) }
        self.options = options
    }

    /// A processor as the test wants it.
    var processor: JSONLD.Processor { JSONLD.Processor(options: options, loader: SuiteLoader()) }
}

/// Serves the suite's own documents.
struct SuiteLoader: JSONLD.DocumentLoader {
    func document(at url: IRI) throws -> JSONLD.RemoteDocument? {
        guard url.text.hasPrefix(JSONLDSuite.base) else { return nil }
        let path = String(url.text.dropFirst(JSONLDSuite.base.count))
        return JSONLD.RemoteDocument(documentURL: url, document: try JSONLDSuite.document(path))
    }
}

/// A tally that is printed when the last of its tests is done.
actor Tally {
    private let title: String
    private let total: Int
    private let exceptions: [String: String]
    private var passed = 0
    private var failed = 0
    private var skipped = 0

    init(_ title: String, total: Int, exceptions: [String: String]) {
        self.title = title
        self.total = total
        self.exceptions = exceptions
    }

    enum Outcome {
        case passed
        case failed
        case skipped
    }

    func count(_ outcome: Outcome) {
        switch outcome {
        case .passed: passed += 1
        case .failed: failed += 1
        case .skipped: skipped += 1
        }
        guard passed + failed + skipped == total else { return }
        print("\(title): \(passed) passed, \(failed) failed, \(skipped) excepted, of \(total)")
        for (reason, tests) in Dictionary(grouping: exceptions.keys, by: { exceptions[$0] ?? "" }) {
            print("  \(tests.count) × \(reason): \(tests.sorted().joined(separator: " "))")
        }
    }
}

extension JSON {
    var object: JSON.Object? {
        if case .object(let object) = self { object } else { nil }
    }

    var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// Whether both are the same JSON-LD: names in any order, numbers by value, and elements in any order but in lists.
    func isSameJSONLD(as other: JSON, inList: Bool = false) -> Bool {
        switch (self, other) {
        case (.object(let left), .object(let right)):
            return left.count == right.count
                && left.members.allSatisfy { member in
                    right[member.name].map { member.value.isSameJSONLD(as: $0, inList: member.name == "@list") }
                        ?? false
                }
        case (.array(let left), .array(let right)) where inList:
            return left.count == right.count && zip(left, right).allSatisfy { $0.isSameJSONLD(as: $1) }
        case (.array(let left), .array(var right)):
            guard left.count == right.count else { return false }
            for element in left {
                guard let place = right.firstIndex(where: { element.isSameJSONLD(as: $0) }) else { return false }
                right.remove(at: place)
            }
            return true
        case (.number(let left), .number(let right)): return left.doubleValue == right.doubleValue
        default: return self == other
        }
    }
}
