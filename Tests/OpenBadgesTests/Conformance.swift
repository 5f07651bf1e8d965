import Foundation

/// The published contexts and schemas, where they are at hand.
enum Conformance {
    typealias Object = [String: Any]

    /// - Returns: nil, and says so, when there is no conformance data.
    static func object(_ path: String) throws -> Object? {
        let folder =
            ProcessInfo.processInfo.environment["BLAZON_CONFORMANCE"].map { URL(fileURLWithPath: $0) }
            ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../shared/conformance")
        guard FileManager.default.fileExists(atPath: folder.path) else {
            print("skipped: no conformance data")
            return nil
        }
        let data = try Data(contentsOf: folder.appendingPathComponent(path))
        return try JSONSerialization.jsonObject(with: data) as? Object
    }
}
