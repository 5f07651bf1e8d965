/// What a picture of the author's stands on.
struct PictureGround {
    let colour: Colour
    /// The picture fills its square, and the ground goes on where it ends.
    let isSeamless: Bool

    private struct Pixel {
        let red: Int
        let green: Int
        let blue: Int

        var colour: Colour { Colour(red: UInt8(red), green: UInt8(green), blue: UInt8(blue)) }
        /// Neither white nor grey nor black.
        var isColourful: Bool { max(red, green, blue) - min(red, green, blue) > 40 }
        /// Alike for colours that are alike.
        var kind: Int { (red / 32) * 64 + (green / 32) * 8 + blue / 32 }
    }

    private init(colour: Colour, isSeamless: Bool = false) {
        self.colour = colour
        self.isSeamless = isSeamless
    }

    /// - Parameter tincture: for a picture that does not tell.
    init(of picture: RasterPicture, drawn raster: Raster, else tincture: Tincture) throws {
        if let tincture = picture.tincture {
            self.init(colour: tincture.colour)
        } else {
            self = try Self(of: raster) ?? Self(colour: tincture.colour)
        }
    }

    /// The colour of the corners when they are filled, else the one that is seen most; nil for a picture without colour.
    private init?(of raster: Raster) throws {
        let far = raster.width - 2
        let found: Self? = try raster.withRows { rows, stride in
            func pixel(_ x: Int, _ y: Int) -> Pixel? { Self.pixel(rows + y * stride + x * 4) }
            let corners = [pixel(1, 1), pixel(far, 1), pixel(1, far), pixel(far, far)].compactMap(\.self)
            if corners.count == 4 { return Self(colour: Self.mean(corners), isSeamless: true) }
            var seen: [Int: [Pixel]] = [:]
            for y in Swift.stride(from: 5, to: raster.height, by: 10) {
                for x in Swift.stride(from: 5, to: raster.width, by: 10) {
                    guard let pixel = pixel(x, y), pixel.isColourful else { continue }
                    seen[pixel.kind, default: []].append(pixel)
                }
            }
            return seen.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
                .map { Self(colour: Self.mean($0.value)) }
        }
        guard let found else { return nil }
        self = found
    }

    /// Whether the edge of a picture can hardly be told from the ground.
    func swallows(_ raster: Raster) throws -> Bool {
        try !isSeamless
            && raster.withRows { rows, stride in
                var edges = 0
                var swallowed = 0
                for y in Swift.stride(from: 0, to: raster.height, by: 5) {
                    // A little within, where nothing shines through any more.
                    guard let first = (0..<raster.width - 4).first(where: { rows[y * stride + $0 * 4 + 3] > 128 }),
                        let pixel = Self.pixel(rows + y * stride + (first + 4) * 4)
                    else { continue }
                    edges += 1
                    if pixel.colour.contrast(with: colour) < 1.4 { swallowed += 1 }
                }
                return swallowed * 3 > edges
            }
    }

    /// The filled pixel at a place, which is premultiplied BGRA; nil where something shines through.
    private static func pixel(_ bytes: UnsafeMutablePointer<UInt8>) -> Pixel? {
        bytes[3] < 250 ? nil : Pixel(red: Int(bytes[2]), green: Int(bytes[1]), blue: Int(bytes[0]))
    }

    private static func mean(_ pixels: [Pixel]) -> Colour {
        func mean(_ channel: KeyPath<Pixel, Int>) -> Int {
            pixels.reduce(0) { $0 + $1[keyPath: channel] } / pixels.count
        }
        return Pixel(red: mean(\.red), green: mean(\.green), blue: mean(\.blue)).colour
    }
}
