/// What could not be read of the catalog: a name that seems unknown may be defined there.
struct LostText: Sendable {
    private var pieces: [String] = []
    private var isWholeFile = false

    var isEmpty: Bool { pieces.isEmpty && !isWholeFile }

    /// Adds what was cut out of a file.
    mutating func add(_ file: YAMLFile) {
        pieces += file.lost.map(file.text.string)
        if file.isUnreadable { isWholeFile = true }
    }

    /// Adds an entry that could not be used.
    mutating func add(_ name: String) {
        pieces.append(name)
    }

    mutating func addWholeFile() {
        isWholeFile = true
    }

    /// Whether a name may be defined in what was lost.
    func mayHold(_ name: String) -> Bool {
        isWholeFile || pieces.contains { $0.contains(name) }
    }
}
