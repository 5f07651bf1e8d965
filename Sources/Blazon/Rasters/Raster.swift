import CLibRSVG

/// Pixels, and the pen that draws them. It stays on the thread that made it.
final class Raster {
    let width: Int
    let height: Int
    /// What all drawing functions of cairo ask for first.
    let pen: OpaquePointer
    private let surface: OpaquePointer

    /// - Parameter ground: what covers everything at first; nil for a raster that can be seen through.
    init(width: Int, height: Int, ground: Colour? = nil) throws {
        self.width = width
        self.height = height
        surface = cairo_image_surface_create(
            ground == nil ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24, Int32(width), Int32(height))
        pen = cairo_create(surface)
        try check()
        if let ground { fill(x: 0, y: 0, width: Double(width), height: Double(height), ground) }
    }

    deinit {
        cairo_destroy(pen)
        cairo_surface_destroy(surface)
    }

    func fill(x: Double, y: Double, width: Double, height: Double, _ colour: Colour) {
        use(colour)
        fillCurrent(x: x, y: y, width: width, height: height)
    }

    /// Fills with the colour at hand.
    func fillCurrent(x: Double, y: Double, width: Double, height: Double) {
        cairo_rectangle(pen, x, y, width, height)
        cairo_fill(pen)
    }

    /// Makes a colour the one that is drawn with.
    func use(_ colour: Colour, opacity: Double = 1) {
        cairo_set_source_rgba(
            pen, Double(colour.red) / 255, Double(colour.green) / 255, Double(colour.blue) / 255, opacity)
    }

    /// Draws with the pen as it was before: what is done to it within is undone.
    func saving<Result>(_ draw: () throws -> Result) rethrows -> Result {
        cairo_save(pen)
        defer { cairo_restore(pen) }
        return try draw()
    }

    /// Lays another raster's pixels on this one's.
    func lay(_ other: Raster, x: Double, y: Double) {
        cairo_set_source_surface(pen, other.surface, x, y)
        cairo_paint(pen)
    }

    /// Draws in the colour at hand, in the shape of another raster's pixels.
    func stamp(_ other: Raster, x: Double, y: Double) {
        cairo_mask_surface(pen, other.surface, x, y)
    }

    var isOpaque: Bool { cairo_image_surface_get_format(surface) == CAIRO_FORMAT_RGB24 }

    func check() throws {
        let status = cairo_status(pen)
        guard status == CAIRO_STATUS_SUCCESS else {
            throw RasterError(String(cString: cairo_status_to_string(status)))
        }
    }

    /// The rows of pixels, premultiplied BGRA; good for as long as the raster is.
    func withRows<Result>(_ body: (UnsafeMutablePointer<UInt8>, _ stride: Int) throws -> Result) throws -> Result {
        try check()
        cairo_surface_flush(surface)
        guard let pixels = cairo_image_surface_get_data(surface) else { throw RasterError("no pixels") }
        return try body(pixels, Int(cairo_image_surface_get_stride(surface)))
    }
}

/// What cannot be drawn, and why.
package struct RasterError: Error, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}
