/// Rows as RFC 4180 writes them, for spreadsheets and mail merges.
enum CSVText {
    /// Says that UTF-8 follows: without it Excel and Word read names in the alphabet of the machine.
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    static func row(_ cells: [String]) -> [UInt8] {
        var row: [UInt8] = []
        row.reserveCapacity(512)
        for (place, cell) in cells.enumerated() {
            if place > 0 { row.append(UInt8(ascii: ",")) }
            append(cell, to: &row)
        }
        return row + "\r\n".utf8
    }

    private static func append(_ cell: String, to row: inout [UInt8]) {
        let mark = cell.unicodeScalars.first.map(beginsFormula) == true ? "'" : ""
        guard cell.utf8.contains(where: "\",;\r\n".utf8.contains) else {
            row += mark.utf8
            row += cell.utf8
            return
        }
        row.append(UInt8(ascii: "\""))
        row += mark.utf8
        for byte in cell.utf8 {
            if byte == UInt8(ascii: "\"") { row.append(byte) }
            row.append(byte)
        }
        row.append(UInt8(ascii: "\""))
    }

    /// What spreadsheets calculate, rather than show; some take the wide forms of East Asian scripts for the narrow.
    private static func beginsFormula(_ scalar: Unicode.Scalar) -> Bool {
        "=+-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(scalar)
    }
}
