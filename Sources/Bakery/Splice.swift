/// Parts of a file taken out or replaced; all other bytes stay.
struct Splice {
    struct Edit: Equatable {
        let range: Range<Int>
        let replacement: [UInt8]
    }

    /// In order, none overlapping another.
    let edits: [Edit]
    /// Where each edit begins in the result.
    private let places: [Int]

    /// - Returns: nil when two edits overlap.
    init?(_ edits: [Edit]) {
        // What is put in comes before what begins at the same place.
        let edits = edits.sorted {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
        var places: [Int] = []
        var shift = 0
        var end = 0
        for edit in edits {
            guard edit.range.lowerBound >= end else { return nil }
            end = edit.range.upperBound
            places.append(edit.range.lowerBound + shift)
            shift += edit.replacement.count - edit.range.count
        }
        self.edits = edits
        self.places = places
    }

    func applied(to bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var offset = 0
        for edit in edits {
            result += bytes[offset..<edit.range.lowerBound]
            result += edit.replacement
            offset = edit.range.upperBound
        }
        return result + bytes[offset...]
    }

    /// The part of the file that a part of the result came from.
    func origin(of part: Range<Int>) -> Range<Int> {
        let start = origin(of: part.lowerBound, isEnd: false)
        return start..<max(start, origin(of: part.upperBound, isEnd: true))
    }

    private func origin(of offset: Int, isEnd: Bool) -> Int {
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if isEnd ? places[middle] < offset : places[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return offset }
        let edit = edits[low - 1]
        let inside = offset - places[low - 1]
        if inside < edit.replacement.count { return isEnd ? edit.range.upperBound : edit.range.lowerBound }
        return edit.range.upperBound + inside - edit.replacement.count
    }
}
