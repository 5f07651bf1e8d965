/// An emblem in pixels, by itself.
package enum EmblemRaster {
    package static let side = 512

    package static func png(of emblem: Emblem) throws -> [UInt8] {
        let picture = RasterPicture(emblem)
        return try RasterPNG.bytes(of: picture.drawing(of: picture.bytes()).square(side))
    }
}
