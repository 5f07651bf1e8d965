/// The register from its first line to its last, read as it is asked for.
struct RegisterLines: Sequence, IteratorProtocol {
    private let tree: SourceTree
    private var years: [Int]
    private var current: RegisterYear?

    enum Element {
        case award(year: Int, credential: FileLines.Line, record: FileLines.Line?)
        /// The rest of a year that the disk will not give.
        case unreadable(year: Int)
    }

    init(_ tree: SourceTree) {
        self.tree = tree
        years = RegisterYear.all(in: tree).reversed()
    }

    mutating func next() -> Element? {
        while let year = current?.year ?? years.last {
            do {
                if current == nil {
                    years.removeLast()
                    current = try RegisterYear(year, in: tree)
                }
                if let pair = try current?.next() {
                    return .award(year: year, credential: pair.credential, record: pair.record)
                }
                current = nil
            } catch {
                current = nil
                return .unreadable(year: year)
            }
        }
        return nil
    }
}
