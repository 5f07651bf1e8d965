import CLibRSVG

/// An SVG as librsvg understands it. It was given no address of its own, so it can load nothing.
final class VectorPicture {
    private let handle: UnsafeMutablePointer<RsvgHandle>

    init(_ svg: [UInt8]) throws {
        FontSet.shared.use()
        var error: UnsafeMutablePointer<GError>?
        guard let handle = rsvg_handle_new_from_data(svg, gsize(svg.count), &error) else {
            throw Self.error(error)
        }
        self.handle = handle
    }

    deinit {
        g_object_unref(handle)
    }

    /// Draws the whole picture as large as the frame allows, in the middle of it.
    func draw(on raster: Raster, x: Double, y: Double, width: Double, height: Double) throws {
        var error: UnsafeMutablePointer<GError>?
        var frame = RsvgRectangle(x: x, y: y, width: width, height: height)
        let isDrawn = raster.saving {
            // A picture without a viewBox has a size, and is not fitted by itself.
            var hasWidth = gboolean(0)
            var hasHeight = gboolean(0)
            var hasViewBox = gboolean(0)
            rsvg_handle_get_intrinsic_dimensions(handle, &hasWidth, nil, &hasHeight, nil, &hasViewBox, nil)
            var ownWidth = 0.0
            var ownHeight = 0.0
            if hasViewBox == 0, rsvg_handle_get_intrinsic_size_in_pixels(handle, &ownWidth, &ownHeight) != 0,
                ownWidth > 0, ownHeight > 0
            {
                let scale = min(width / ownWidth, height / ownHeight)
                cairo_translate(raster.pen, x + (width - ownWidth * scale) / 2, y + (height - ownHeight * scale) / 2)
                cairo_scale(raster.pen, scale, scale)
                frame = RsvgRectangle(x: 0, y: 0, width: ownWidth, height: ownHeight)
            }
            return rsvg_handle_render_document(handle, raster.pen, &frame, &error) != 0
        }
        guard isDrawn else { throw Self.error(error) }
        try raster.check()
    }

    private static func error(_ error: UnsafeMutablePointer<GError>?) -> RasterError {
        defer { g_error_free(error) }
        return RasterError(error.flatMap { $0.pointee.message }.map { String(cString: $0) } ?? "unknown")
    }
}
