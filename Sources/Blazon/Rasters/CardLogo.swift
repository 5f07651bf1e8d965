import Bakery
import Synchronization

/// The issuer's picture as share cards show it: drawn once for all of them.
final class CardLogo: Sendable {
    let fingerprint: Fingerprint
    /// In pixels.
    let width: Int
    let height: Int
    private let picture: RasterPicture
    private let drawn = Mutex<[UInt8]?>(nil)

    private static let widest = 200.0
    private static let highest = 88.0

    /// - Returns: nil for a picture that cannot be read.
    init?(_ picture: RasterPicture) {
        guard let bytes = try? picture.bytes(), let header = try? ImageHeader.read(bytes) else { return nil }
        self.picture = picture
        fingerprint = Fingerprint(of: bytes)
        let scale = min(Self.widest / Double(header.width), Self.highest / Double(header.height))
        width = max(1, Int(Double(header.width) * scale))
        height = max(1, Int(Double(header.height) * scale))
    }

    func draw(on raster: Raster, x: Double, y: Double) throws {
        let png = try drawn.withLock { drawn in
            if let drawn { return drawn }
            let own = try Raster(width: width, height: height)
            try picture.drawing(of: picture.bytes()).draw(
                on: own, x: 0, y: 0, width: Double(width), height: Double(height))
            let png = try RasterPNG.bytes(of: own)
            drawn = png
            return png
        }
        try PixelPicture(png).draw(on: raster, x: x, y: y, width: Double(width), height: Double(height))
    }
}
