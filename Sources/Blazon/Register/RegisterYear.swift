/// A year of the register: each line of its credentials with the line of its records.
struct RegisterYear {
    let year: Int
    private var credentials: FileLines
    private var records: FileLines?

    /// The years there are, in order.
    static func all(in tree: SourceTree) -> [Int] {
        tree.files(in: RegisterFiles.folder).compactMap { path in
            let digits = path.name.dropLast(".jsonl".count)
            guard digits.utf8.count == 4, let year = Int(digits), RegisterFiles.credentials(year) == path else {
                return nil
            }
            return year
        }
    }

    init(_ year: Int, in tree: SourceTree) throws {
        self.year = year
        credentials = try FileLines(RegisterFiles.credentials(year), in: tree)
        let path = RegisterFiles.records(year)
        records = tree.contains(path) ? try FileLines(path, in: tree) : nil
    }

    /// - Returns: nil after the last credential. Records that follow are of an issue that was cut short.
    mutating func next() throws -> (credential: FileLines.Line, record: FileLines.Line?)? {
        guard let credential = try credentials.next() else { return nil }
        return (credential, try records?.next())
    }
}
