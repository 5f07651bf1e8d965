import Testing

@testable import Blazon

/// What tests ask of a PNG.
struct PixelReading {
    let width: Int
    let height: Int
    private let raster: Raster

    init(_ png: [UInt8]) throws {
        let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        try #require(png.count > 26 && Array(png.prefix(8)) == signature)
        func number(at place: Int) -> Int { png[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
        width = number(at: 16)
        height = number(at: 20)
        raster = try Raster(width: width, height: height)
        try PixelPicture(png).draw(on: raster, x: 0, y: 0, width: Double(width), height: Double(height))
    }

    /// Red, green, blue and opacity.
    func pixel(_ x: Int, _ y: Int) throws -> [UInt8] {
        try raster.withRows { rows, stride in
            let pixel = rows + y * stride + x * 4
            return [pixel[2], pixel[1], pixel[0], pixel[3]]
        }
    }

    /// How many pixels of a part differ from its first one.
    func drawn(_ columns: Range<Int>, _ rows: Range<Int>) throws -> Int {
        try raster.withRows { bytes, stride in
            func word(_ x: Int, _ y: Int) -> UInt32 {
                UnsafeRawPointer(bytes + y * stride + x * 4).load(as: UInt32.self)
            }
            let first = word(columns.lowerBound, rows.lowerBound)
            var count = 0
            for y in rows { for x in columns where word(x, y) != first { count += 1 } }
            return count
        }
    }
}
