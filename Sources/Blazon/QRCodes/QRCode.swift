/// A text as a QR code (ISO/IEC 18004): its bytes, with error correction of level M, in the smallest of versions 1 to 10
/// that holds them.
struct QRCode: Sendable {
    let modules: QRModules

    /// The light modules that a code needs on every side (§ 9.1).
    static let quietZone = 4

    /// - Returns: nil for a text of more than 213 bytes.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard let version = QRVersion.all.first(where: { $0.capacity >= bytes.count }) else { return nil }
        var unmasked = version.patterns
        unmasked.place(QRCodewords.sequence(of: bytes, in: version), at: version.places)
        // § 7.8.3: the mask that leaves least of what misleads scanners.
        var best = (modules: unmasked, penalty: Int.max)
        for mask in version.masks {
            let masked = unmasked.turned(by: mask)
            let penalty = masked.penalty
            if penalty < best.penalty { best = (masked, penalty) }
        }
        modules = best.modules
    }

    /// The code in black on white with its quiet zone: a picture as large as its frame, one unit a module.
    var svg: Markup {
        let side = modules.side + 2 * Self.quietZone
        var svg: [UInt8] = []
        svg.reserveCapacity(256 + 3 * side * side)
        svg += #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \#(side) \#(side)""#.utf8
        svg += ##" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h\##(side)v\##(side)H0z"/>"##.utf8
        svg += ##"<path stroke="#000" d=""##.utf8
        appendRuns(to: &svg)
        svg += #""/></svg>"#.utf8
        return Markup(trusting: svg)
    }

    /// What a pen as wide as a module draws: the dark runs of each row, from where the run before ended.
    private func appendRuns(to path: inout [UInt8]) {
        // The first run begins at the first module, for a finder pattern is there.
        path += "M\(Self.quietZone) \(Self.quietZone).5".utf8
        var pen = (column: 0, row: 0)
        for (row, modules) in modules.rows.enumerated() {
            var rest = modules
            while rest != 0 {
                let start = rest.trailingZeroBitCount
                let count = (~(rest >> UInt64(start))).trailingZeroBitCount
                if (start, row) != pen {
                    path.append(UInt8(ascii: "m"))
                    path.appendNumber(start - pen.column)
                    path.append(UInt8(ascii: " "))
                    path.appendNumber(row - pen.row)
                }
                path.append(UInt8(ascii: "h"))
                path.appendNumber(count)
                pen = (start + count, row)
                rest &= ~0 << UInt64(start + count)
            }
        }
    }
}

extension [UInt8] {
    /// - Parameter number: of at most two digits.
    fileprivate mutating func appendNumber(_ number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        let magnitude = UInt8(truncatingIfNeeded: number.magnitude)
        if magnitude > 9 { append(UInt8(ascii: "0") + magnitude / 10) }
        append(UInt8(ascii: "0") + magnitude % 10)
    }
}
