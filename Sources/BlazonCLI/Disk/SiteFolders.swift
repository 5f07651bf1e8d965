import Blazon
import Glibc
import Synchronization

/// The folders the files of a site need, each looked for once.
final class SiteFolders: Sendable {
    private struct State {
        var needed: Set<OutputPath> = []
        var made: Set<OutputPath> = []
    }

    private let output: OutputFolder
    private let record: BuildRecord
    private let state = Mutex(State())

    init(_ output: OutputFolder, record: BuildRecord) {
        self.output = output
        self.record = record
    }

    /// Whether the folder of a file is there, or could be made; false when something else is in its place.
    func provide(for file: OutputPath) throws -> Bool {
        guard let folder = file.folder else { return true }
        return try state.withLock { try provide(folder, &$0) }
    }

    private func provide(_ folder: OutputPath, _ state: inout State) throws -> Bool {
        if state.needed.contains(folder) { return true }
        if let above = folder.folder, try !provide(above, &state) { return false }
        let place = output.place(of: folder)
        if let stamp = try FileStamp.of(place) {
            guard stamp.kind == .folder else { return false }
        } else {
            try record.note(.folder(folder))
            guard mkdir(place, 0o755) == 0, chmod(place, 0o755) == 0 else {
                throw Refusal("make the folder", place, code: errno)
            }
            state.made.insert(folder)
        }
        state.needed.insert(folder)
        return true
    }

    /// Removes those of our folders that are empty and no longer needed.
    /// - Returns: our folders that remain.
    func tidy() throws -> Set<OutputPath> {
        try state.withLock { state in
            var ours = record.index.folders.union(state.made)
            // Whatever lies in a folder comes after it.
            for folder in ours.subtracting(state.needed).sorted(by: >)
            where try output.isBehindLink(folder) || rmdir(output.place(of: folder)) == 0 || errno != ENOTEMPTY {
                ours.remove(folder)
            }
            return ours
        }
    }
}

extension OutputPath {
    /// nil at the top.
    var folder: OutputPath? {
        text.utf8.lastIndex(of: UInt8(ascii: "/")).flatMap { OutputPath(String(text[..<$0])) }
    }
}
