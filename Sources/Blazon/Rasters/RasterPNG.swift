import CLibRSVG

/// Writes rasters as PNG.
///
/// Our pictures are flat: without a filter they come out smaller than with any, and sooner than when each is tried.
enum RasterPNG {
    private static let compression: Int32 = 6

    static func bytes(of raster: Raster) throws -> [UInt8] {
        let sink = Sink()
        guard var png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nil, nil, nil) as OpaquePointer?,
            var info = png_create_info_struct(png) as OpaquePointer?
        else { throw RasterError("no memory for a PNG") }
        defer { destroy(&png, &info) }
        png_set_write_fn(
            png, Unmanaged.passUnretained(sink).toOpaque(),
            { png, data, count in
                guard let place = png_get_io_ptr(png), let data else { return }
                Unmanaged<Sink>.fromOpaque(place).takeUnretainedValue().bytes
                    .append(contentsOf: UnsafeBufferPointer(start: data, count: count))
            }, { _ in })
        png_set_IHDR(
            png, info, UInt32(raster.width), UInt32(raster.height), 8,
            raster.isOpaque ? PNG_COLOR_TYPE_RGB : PNG_COLOR_TYPE_RGBA, PNG_INTERLACE_NONE,
            PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT)
        png_set_compression_level(png, compression)
        png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE)
        png_write_info(png, info)
        png_set_bgr(png)
        if raster.isOpaque { png_set_filler(png, 0, PNG_FILLER_AFTER) }
        try raster.withRows { pixels, stride in
            for row in 0..<raster.height {
                let start = pixels + row * stride
                if !raster.isOpaque { unmultiply(start, count: raster.width) }
                png_write_row(png, start)
            }
        }
        png_write_end(png, nil)
        return sink.bytes
    }

    private final class Sink {
        var bytes: [UInt8] = []
    }

    private static func destroy(_ png: inout OpaquePointer, _ info: inout OpaquePointer) {
        var writer: OpaquePointer? = png
        var about: OpaquePointer? = info
        png_destroy_write_struct(&writer, &about)
    }

    /// Cairo keeps colours times their opacity; PNG does not.
    private static func unmultiply(_ row: UnsafeMutablePointer<UInt8>, count: Int) {
        var pixel = row
        for _ in 0..<count {
            let opacity = Int(pixel[3])
            if opacity != 0 && opacity != 255 {
                for channel in 0..<3 {
                    pixel[channel] = UInt8(min(255, (Int(pixel[channel]) * 255 + opacity / 2) / opacity))
                }
            }
            pixel += 4
        }
    }
}
