import Foundation

/// The suites and vectors beside the project.
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

    /// - Returns: nil when there is no conformance data.
    static func bytes(_ path: String) throws -> [UInt8]? {
        try folder.map { Array(try Data(contentsOf: $0.appending(path: path))) }
    }
}
