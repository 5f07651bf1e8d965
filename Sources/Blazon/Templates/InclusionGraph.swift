/// Which places include which without going deeper into the data: a ring among them would never end.
struct InclusionGraph {
    struct Inclusion {
        let target: Int
        let name: String
        let span: SourceSpan
    }

    private var inclusions: [[Inclusion]] = []

    mutating func add(from place: Int, to target: Int, name: String, at span: SourceSpan) {
        while inclusions.count <= max(place, target) { inclusions.append([]) }
        inclusions[place].append(Inclusion(target: target, name: name, span: span))
    }

    /// The inclusions that close a ring.
    func endless() -> [Inclusion] {
        enum State { case new, open, done }
        var states = [State](repeating: .new, count: inclusions.count)
        var found: [Inclusion] = []
        for start in inclusions.indices where states[start] == .new {
            var path = [(place: start, next: 0)]
            states[start] = .open
            while let (place, next) = path.last {
                guard next < inclusions[place].count else {
                    states[place] = .done
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                let inclusion = inclusions[place][next]
                switch states[inclusion.target] {
                case .open: found.append(inclusion)
                case .new:
                    states[inclusion.target] = .open
                    path.append((inclusion.target, 0))
                case .done: continue
                }
            }
        }
        return found
    }
}
