/// What has its place in every code of a version (§ 6.3), and where the format is told.
struct QRPatterns {
    /// The row and the column of the timing patterns.
    static let timing = 6

    private(set) var dark: QRModules
    /// The modules that hold no data, dark or not.
    private(set) var reserved: QRModules

    private var side: Int { dark.side }

    init(version: Int) {
        dark = QRModules(side: 17 + 4 * version)
        reserved = dark
        for index in 0..<side {
            draw(index, Self.timing, isDark: index.isMultiple(of: 2))
            draw(Self.timing, index, isDark: index.isMultiple(of: 2))
        }
        let far = side - 1 - Self.timing
        let middles = version < 7 ? [] : [side / 2]
        let alignments =
            version == 1 ? [] : [(far, far)] + middles.flatMap { [($0, 6), (6, $0), ($0, $0), ($0, far), (far, $0)] }
        for (column, row) in alignments { drawRings(column, row, [0, 2], reach: 2) }
        for (column, row) in [(3, 3), (side - 4, 3), (3, side - 4)] { drawRings(column, row, [0, 1, 3], reach: 4) }
        for place in formatPlaces.joined() { draw(place.column, place.row, isDark: false) }
        draw(8, side - 8, isDark: true)
        if version >= 7 { drawVersion(version) }
    }

    /// Squares around a module, each at a distance from it.
    private mutating func drawRings(_ column: Int, _ row: Int, _ rings: Set<Int>, reach: Int) {
        for x in -reach...reach {
            for y in -reach...reach { draw(column + x, row + y, isDark: rings.contains(max(abs(x), abs(y)))) }
        }
    }

    private mutating func draw(_ column: Int, _ row: Int, isDark: Bool) {
        guard 0..<side ~= column, 0..<side ~= row else { return }
        reserved.darken(QRModules.Place(column, row))
        if isDark { dark.darken(QRModules.Place(column, row)) }
    }

    /// § 7.10: the version and what corrects it, twice.
    private mutating func drawVersion(_ version: Int) {
        let bits = version << 12 | Self.remainder(version << 12, by: 0x1F25)
        for bit in 0..<18 {
            let isDark = bits >> bit & 1 == 1
            draw(bit / 3, side - 11 + bit % 3, isDark: isDark)
            draw(side - 11 + bit % 3, bit / 3, isDark: isDark)
        }
    }

    /// The dark modules that tell level M and a mask (§ 7.9).
    func format(mask: Int) -> [QRModules.Place] {
        let bits = (mask << 10 | Self.remainder(mask << 10, by: 0x537)) ^ 0x5412
        return formatPlaces.flatMap { places in
            places.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element)
        }
    }

    /// Of both copies, from the lowest bit on.
    private var formatPlaces: [[QRModules.Place]] {
        let column = [0, 1, 2, 3, 4, 5, 7, 8].map { QRModules.Place(8, $0) }
        let row = [7, 5, 4, 3, 2, 1, 0].map { QRModules.Place($0, 8) }
        let right = (1...8).map { QRModules.Place(side - $0, 8) }
        let bottom = (1...7).reversed().map { QRModules.Place(8, side - $0) }
        return [column + row, right + bottom]
    }

    /// What is left when polynomials over GF(2) are divided.
    private static func remainder(_ dividend: Int, by divisor: Int) -> Int {
        let degree = divisor.bitWidth - divisor.leadingZeroBitCount
        var rest = dividend
        while true {
            let shift = rest.bitWidth - rest.leadingZeroBitCount - degree
            guard shift >= 0 else { return rest }
            rest ^= divisor << shift
        }
    }
}
