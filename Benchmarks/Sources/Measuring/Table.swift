/// Columns that line up, numbers to the right.
package struct Table {
    private var rows: [[String]]

    package init(_ titles: [String]) {
        rows = [titles]
    }

    package mutating func add(_ row: [String]) {
        rows.append(row)
    }

    package func print() {
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        for row in rows {
            let cells = row.enumerated().map { column, cell in
                let space = String(repeating: " ", count: widths[column] - cell.count)
                return column == 0 ? cell + space : space + cell
            }
            Swift.print(cells.joined(separator: "  "))
        }
    }
}

extension Double {
    /// With so many digits after the point.
    package func fixed(_ digits: Int) -> String {
        var scale = 1
        for _ in 0..<digits { scale *= 10 }
        let whole = Int((magnitude * Double(scale)).rounded())
        let fraction = String(whole % scale)
        let sign = self < 0 && whole > 0 ? "-" : ""
        guard digits > 0 else { return sign + String(whole) }
        return sign + "\(whole / scale)." + String(repeating: "0", count: digits - fraction.count) + fraction
    }
}
