import Foundation
import LinkedData

/// The published contexts and schemas, where they are at hand.
enum Conformance {
    typealias Object = [String: Any]

    /// - Returns: nil, and says so, when there is no conformance data.
    static func object(_ path: String) throws -> Object? {
        try data(path).flatMap { try JSONSerialization.jsonObject(with: $0) as? Object }
    }

    /// - Returns: nil, and says so, when there is no conformance data.
    static func json(_ path: String) throws -> JSON? {
        try data(path).map { try JSON(parsing: Array($0)) }
    }

    private static func data(_ path: String) throws -> Data? {
        let folder =
            ProcessInfo.processInfo.environment["BLAZON_CONFORMANCE"].map { URL(fileURLWithPath: $0) }
            ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../shared/conformance")
        guard FileManager.default.fileExists(atPath: folder.path) else {
            print("skipped: no conformance data")
            return nil
        }
        return try Data(contentsOf: folder.appendingPathComponent(path))
    }
}
