import Foundation
import LinkedData
import Testing

/// The vectors and credentials beside the project.
enum Conformance {
    static let folder: URL? = {
        let folder =
            ProcessInfo.processInfo.environment["BLAZON_CONFORMANCE"].map { URL(filePath: $0) }
            ?? URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../shared/conformance")
            .standardized
        guard FileManager.default.fileExists(atPath: folder.path) else {
            print("skipped: no conformance data")
            return nil
        }
        return folder
    }()

    static func bytes(_ path: String) throws -> [UInt8] {
        try Array(Data(contentsOf: #require(folder).appending(path: path)))
    }

    static func object(_ path: String) throws -> JSON.Object {
        try #require(JSON(parsing: bytes(path)).object)
    }

    /// Some of the files lack the last line feed, others have one too many.
    static func text(_ path: String) throws -> String {
        try String(decoding: bytes(path), as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }
}

extension JSON {
    var object: JSON.Object? {
        if case .object(let object) = self { object } else { nil }
    }

    var text: String? {
        if case .string(let text) = self { text } else { nil }
    }
}

func iri(_ text: String) throws -> IRI {
    try #require(IRI(text))
}

/// Bytes written in hexadecimal.
func hex(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = UInt8(String(Substring(rest.prefix(2))), radix: 16) {
        bytes.append(byte)
        rest = rest.dropFirst(2)
    }
    return bytes
}
