/// The colour that a picture of the author's is remembered by.
enum PictureColour {
    private struct Pixel {
        let red: Int
        let green: Int
        let blue: Int

        /// Neither white nor grey nor black.
        var isColourful: Bool { max(red, green, blue) - min(red, green, blue) > 40 }
        /// Alike for colours that are alike.
        var kind: Int { (red / 32) * 64 + (green / 32) * 8 + blue / 32 }
    }

    /// Of the corners when they are filled, else the one that is seen most; nil for a picture without colour.
    static func of(_ picture: Raster) throws -> Colour? {
        try picture.withRows { rows, stride in
            func pixel(_ x: Int, _ y: Int) -> Pixel? {
                let bytes = rows + y * stride + x * 4
                return bytes[3] < 250 ? nil : Pixel(red: Int(bytes[2]), green: Int(bytes[1]), blue: Int(bytes[0]))
            }
            let far = picture.width - 2
            let corners = [pixel(1, 1), pixel(far, 1), pixel(1, far), pixel(far, far)].compactMap(\.self)
            if corners.count == 4 { return mean(corners) }
            var seen: [Int: [Pixel]] = [:]
            for y in Swift.stride(from: 5, to: picture.height, by: 10) {
                for x in Swift.stride(from: 5, to: picture.width, by: 10) {
                    guard let pixel = pixel(x, y), pixel.isColourful else { continue }
                    seen[pixel.kind, default: []].append(pixel)
                }
            }
            return seen.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }.map { mean($0.value) }
        }
    }

    private static func mean(_ pixels: [Pixel]) -> Colour {
        func mean(_ channel: KeyPath<Pixel, Int>) -> UInt8 {
            UInt8(pixels.reduce(0) { $0 + $1[keyPath: channel] } / pixels.count)
        }
        return Colour(red: mean(\.red), green: mean(\.green), blue: mean(\.blue))
    }
}
