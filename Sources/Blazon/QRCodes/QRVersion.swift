/// The size of a code, and what is the same in all codes of that size and level M.
struct QRVersion: Sendable {
    /// Into how many blocks the data go (Table 9).
    let blocks: Int
    /// What makes the codewords that correct a block.
    let generator: [Int]
    /// How many codewords of data there are in all blocks.
    let dataCount: Int
    /// How many bits tell the number of bytes (Table 3).
    let countBits: Int
    /// The patterns that have their place in every code.
    let patterns: QRModules
    /// Where the bits of the codewords go, one after another (§ 7.7.3).
    let places: [QRModules.Place]
    /// What each mask turns over, with the format information that tells of it.
    let masks: [QRModules]

    /// By number: the blocks, and how many codewords correct each.
    static let all = [(1, 10), (1, 16), (1, 26), (2, 18), (2, 24), (4, 16), (4, 18), (4, 22), (5, 22), (5, 26)]
        .enumerated().map { QRVersion($0.offset + 1, blocks: $0.element.0, corrections: $0.element.1) }

    private init(_ number: Int, blocks: Int, corrections: Int) {
        let patterns = QRPatterns(version: number)
        let places = Self.places(besides: patterns.reserved)
        self.blocks = blocks
        generator = GaloisField.generator(degree: corrections)
        self.places = places
        self.patterns = patterns.dark
        dataCount = places.count / 8 - blocks * corrections
        countBits = number < 10 ? 8 : 16
        masks = (0..<8).map { mask in
            var modules = QRModules(side: patterns.dark.side)
            for place in places where Self.turns(mask, place.row, place.column) { modules.darken(place) }
            for place in patterns.format(mask: mask) { modules.darken(place) }
            return modules
        }
    }

    /// The most bytes: four bits go to the mode, and four to the terminator.
    var capacity: Int { dataCount - 1 - countBits / 8 }

    /// In columns of two from the right, the first upwards, the next downwards; that of the timing pattern is left out.
    private static func places(besides reserved: QRModules) -> [QRModules.Place] {
        let columns = (0..<reserved.side).reversed().filter { $0 != QRPatterns.timing }
        var places: [QRModules.Place] = []
        for pair in stride(from: 0, to: columns.count, by: 2) {
            let isUpward = pair.isMultiple(of: 4)
            for step in 0..<reserved.side {
                let row = isUpward ? reserved.side - 1 - step : step
                places += columns[pair..<pair + 2].map { QRModules.Place($0, row) }.filter { !reserved.isDark($0) }
            }
        }
        return places
    }

    /// Table 10.
    private static func turns(_ mask: Int, _ i: Int, _ j: Int) -> Bool {
        let value =
            switch mask {
            case 0: (i + j) % 2
            case 1: i % 2
            case 2: j % 3
            case 3: (i + j) % 3
            case 4: (i / 2 + j / 3) % 2
            case 5: i * j % 2 + i * j % 3
            case 6: (i * j % 2 + i * j % 3) % 2
            default: ((i + j) % 2 + i * j % 3) % 2
            }
        return value == 0
    }
}
