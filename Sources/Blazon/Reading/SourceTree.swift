/// The files of a site as the rim found them: names at once, bytes when asked for.
package struct SourceTree: Sendable {
    /// Every file below `content/` and `templates/`, in order of path.
    package let paths: [SourcePath]
    private let read: @Sendable (SourcePath) throws -> [UInt8]
    private let known: Set<SourcePath>

    /// - Parameter read: gives a listed file's bytes; throws when the disk does.
    package init(paths: [SourcePath], read: @escaping @Sendable (SourcePath) throws -> [UInt8]) {
        self.paths = paths.sorted()
        self.read = read
        known = Set(paths)
    }

    /// A tree held in memory.
    package init(_ files: [String: String]) {
        let bytes = Dictionary(uniqueKeysWithValues: files.map { (SourcePath($0.key), Array($0.value.utf8)) })
        self.init(paths: Array(bytes.keys)) { path in bytes[path] ?? [] }
    }

    package func contains(_ path: SourcePath) -> Bool {
        known.contains(path)
    }

    package func bytes(of path: SourcePath) throws -> [UInt8] {
        try read(path)
    }

    /// The files whose path begins with a folder's, in order.
    package func files(in folder: String) -> ArraySlice<SourcePath> {
        let start = SourcePath(folder + "/")
        let end = SourcePath(folder + "0")  // the character after "/"
        return paths[index(of: start)..<index(of: end)]
    }

    private func index(of path: SourcePath) -> Int {
        var low = 0
        var high = paths.count
        while low < high {
            let middle = (low + high) / 2
            if paths[middle] < path { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
