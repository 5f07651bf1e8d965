import Foundation

/// A folder of its own for a test, gone with it.
final class Scratch: Sendable {
    let path: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "blazon-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.path(percentEncoded: false)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func place(_ name: String) -> String {
        path + "/" + name
    }

    func write(_ name: String, _ text: String) throws {
        let place = URL(filePath: place(name))
        try FileManager.default.createDirectory(
            at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: place)
    }

    func read(_ name: String) -> String? {
        (try? Data(contentsOf: URL(filePath: place(name)))).map { String(decoding: $0, as: UTF8.self) }
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: place(name))
    }

    /// Every file below a folder with its bytes, and every folder with none.
    func tree(_ folder: String) throws -> [String: String] {
        var tree: [String: String] = [:]
        for name in FileManager.default.subpaths(atPath: place(folder)) ?? [] {
            tree[name] = read(folder + "/" + name) ?? "(folder)"
        }
        return tree
    }

    /// When each file below a folder was last changed, in any way that shows.
    func stamps(_ folder: String) throws -> [String: Date] {
        var stamps: [String: Date] = [:]
        for name in FileManager.default.subpaths(atPath: place(folder)) ?? [] {
            let attributes = try FileManager.default.attributesOfItem(atPath: place(folder + "/" + name))
            stamps[name] = attributes[.modificationDate] as? Date
        }
        return stamps
    }
}
