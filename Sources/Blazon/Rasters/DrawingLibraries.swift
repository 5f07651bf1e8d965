import CLibRSVG

/// The libraries whose versions tell in the pixels.
enum DrawingLibraries {
    static let fingerprint: Fingerprint = {
        var builder = FingerprintBuilder()
        for part in [rsvg_major_version, rsvg_minor_version, rsvg_micro_version] { builder.add(Int(part)) }
        builder.add(Int(cairo_version()))
        builder.add(Int(pango_version()))
        builder.add(Int(png_access_version_number()))
        builder.add(Int(FcGetVersion()))
        return builder.fingerprint
    }()
}
