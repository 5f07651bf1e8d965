/// The files of a site as the rim found them: names at once, bytes when asked for.
package struct SourceTree: Sendable {
    /// Every file below `content/` and `templates/`, in order of path.
    package let paths: [SourcePath]
    private let read: @Sendable (SourcePath) throws -> [UInt8]
    private let stream: Stream?
    private let openFile: Opening?
    private let known: Set<SourcePath>

    /// Hands over a file piece by piece.
    package typealias Stream = @Sendable (SourcePath, (_ piece: [UInt8]) throws -> Void) throws -> Void

    /// Opens a file of any length: each call gives the piece after the last, nil at the end.
    package typealias Opening = @Sendable (SourcePath) throws -> () throws -> [UInt8]?

    /// - Parameters:
    ///   - read: gives a listed file's bytes; throws when the disk does.
    ///   - stream: gives them in pieces, for files of any length.
    ///   - open: gives them in pieces as they are asked for.
    package init(
        paths: [SourcePath], read: @escaping @Sendable (SourcePath) throws -> [UInt8], stream: Stream? = nil,
        open: Opening? = nil
    ) {
        self.paths = paths.sorted()
        self.read = read
        self.stream = stream
        openFile = open
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

    /// A file's bytes in order, as many at a time as the rim likes.
    package func pieces(of path: SourcePath, receive: ([UInt8]) throws -> Void) throws {
        if let stream { try stream(path, receive) } else { try receive(read(path)) }
    }

    /// A file's bytes in order, a piece at a call, nil at the end.
    package func open(_ path: SourcePath) throws -> () throws -> [UInt8]? {
        if let openFile { return try openFile(path) }
        var whole: [UInt8]? = try read(path)
        return {
            defer { whole = nil }
            return whole
        }
    }

    /// A file as the places of diagnostics count it; nil when there is no such file.
    package func source(of path: SourcePath) -> SourceText? {
        guard contains(path), let bytes = try? bytes(of: path) else { return nil }
        return SourceText(AwardLists.isList(path) ? TableDecoder.text(of: bytes) : bytes)
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
