import CLibRSVG

/// A PNG as libpng reads it.
final class PixelPicture {
    private let surface: OpaquePointer

    init(_ png: [UInt8]) throws {
        var reader = png[...]
        let surface = withUnsafeMutablePointer(to: &reader) { reader in
            cairo_image_surface_create_from_png_stream(
                { reader, data, count in
                    guard let rest = reader?.assumingMemoryBound(to: ArraySlice<UInt8>.self), let data,
                        rest.pointee.count >= count
                    else { return CAIRO_STATUS_READ_ERROR }
                    rest.pointee.withUnsafeBufferPointer { bytes in
                        guard let start = bytes.baseAddress else { return }
                        data.update(from: start, count: Int(count))
                    }
                    rest.pointee = rest.pointee.dropFirst(Int(count))
                    return CAIRO_STATUS_SUCCESS
                }, reader)
        }
        guard let surface else { throw RasterError("no surface") }
        self.surface = surface
        let status = cairo_surface_status(surface)
        guard status == CAIRO_STATUS_SUCCESS else {
            throw RasterError(String(cString: cairo_status_to_string(status)))
        }
    }

    deinit {
        cairo_surface_destroy(surface)
    }

    /// Draws the whole picture as large as the frame allows, in the middle of it.
    func draw(on raster: Raster, x: Double, y: Double, width: Double, height: Double) throws {
        let ownWidth = Double(cairo_image_surface_get_width(surface))
        let ownHeight = Double(cairo_image_surface_get_height(surface))
        let scale = min(width / ownWidth, height / ownHeight)
        raster.saving {
            cairo_translate(raster.pen, x + (width - ownWidth * scale) / 2, y + (height - ownHeight * scale) / 2)
            cairo_scale(raster.pen, scale, scale)
            cairo_set_source_surface(raster.pen, surface, 0, 0)
            cairo_pattern_set_filter(cairo_get_source(raster.pen), CAIRO_FILTER_BEST)
            cairo_paint(raster.pen)
        }
        try raster.check()
    }
}
