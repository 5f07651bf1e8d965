/// An icon in several sizes in one file, as browsers ask for at `/favicon.ico`.
enum IconFile {
    static let sides = [16, 32, 48]

    /// - Parameter pictures: square PNGs with their sides, under 256 pixels.
    static func bytes(of pictures: [(side: Int, png: [UInt8])]) -> [UInt8] {
        var bytes: [UInt8] = [0, 0, 1, 0] + number(pictures.count, bytes: 2)
        var offset = bytes.count + 16 * pictures.count
        for picture in pictures {
            // Width and height, no palette, one plane of 32 bits.
            bytes += [UInt8(picture.side), UInt8(picture.side), 0, 0, 1, 0, 32, 0]
            bytes += number(picture.png.count, bytes: 4) + number(offset, bytes: 4)
            offset += picture.png.count
        }
        return bytes + pictures.flatMap(\.png)
    }

    private static func number(_ number: Int, bytes: Int) -> [UInt8] {
        (0..<bytes).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
}
