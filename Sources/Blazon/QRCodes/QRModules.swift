/// The modules of a code, at most 64 a side; 1 is dark.
struct QRModules: Sendable {
    let side: Int
    /// From the top; the module on the left is the lowest bit.
    private(set) var rows: [UInt64]
    /// From the left; the module at the top is the lowest bit.
    private(set) var columns: [UInt64]

    struct Place: Sendable {
        let column: Int
        let row: Int

        init(_ column: Int, _ row: Int) {
            self.column = column
            self.row = row
        }
    }

    init(side: Int) {
        self.side = side
        rows = Array(repeating: 0, count: side)
        columns = rows
    }

    func isDark(_ place: Place) -> Bool {
        rows[place.row] >> UInt64(place.column) & 1 == 1
    }

    mutating func darken(_ place: Place) {
        rows[place.row] |= 1 << UInt64(place.column)
        columns[place.column] |= 1 << UInt64(place.row)
    }

    /// Darkens where the bits of codewords are 1, the highest of each first.
    mutating func place(_ codewords: [UInt8], at places: [Place]) {
        for (index, codeword) in codewords.enumerated() {
            for bit in 0..<8 where codeword & 0x80 >> UInt8(bit) != 0 { darken(places[index * 8 + bit]) }
        }
    }

    func turned(by mask: QRModules) -> QRModules {
        var turned = self
        for index in 0..<side {
            turned.rows[index] ^= mask.rows[index]
            turned.columns[index] ^= mask.columns[index]
        }
        return turned
    }
}

/// § 7.8.3.1
extension QRModules {
    var penalty: Int {
        let dark = rows.reduce(0) { $0 + $1.nonzeroBitCount }
        let imbalance = abs(dark * 20 - side * side * 10) / (side * side)
        return linePenalty(rows) + linePenalty(columns) + blockPenalty + 10 * imbalance
    }

    /// Points for runs of five and more modules, and for what looks like a finder pattern with a light margin.
    private func linePenalty(_ lines: [UInt64]) -> Int {
        let neighbours: UInt64 = (1 << UInt64(side - 1)) - 1
        var penalty = 0
        for line in lines {
            let alike = ~(line ^ line >> 1) & neighbours
            let fives = alike & alike >> 1 & alike >> 2 & alike >> 3
            penalty += fives.nonzeroBitCount + 2 * (fives & ~(fives << 1)).nonzeroBitCount
            let finder = line & ~(line >> 1) & line >> 2 & line >> 3 & line >> 4 & ~(line >> 5) & line >> 6
            if finder != 0 {
                let before = line << 1 | line << 2 | line << 3 | line << 4
                let after = line >> 7 | line >> 8 | line >> 9 | line >> 10
                penalty += 40 * (finder & ~(before & after)).nonzeroBitCount
            }
        }
        return penalty
    }

    /// Points for squares of four modules that are alike.
    private var blockPenalty: Int {
        let neighbours: UInt64 = (1 << UInt64(side - 1)) - 1
        return zip(rows, rows.dropFirst()).reduce(0) { sum, pair in
            let (row, next) = pair
            let alike = ~(row ^ row >> 1 | next ^ next >> 1 | row ^ next) & neighbours
            return sum + 3 * alike.nonzeroBitCount
        }
    }
}
