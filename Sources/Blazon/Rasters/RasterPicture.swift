import Bakery

/// A picture that rasters show: an emblem, or a file of the author's.
struct RasterPicture: Sendable {
    private let source: Source

    private enum Source: Sendable {
        case emblem(Emblem)
        case file(SourcePath, @Sendable () throws -> [UInt8])
    }

    init(_ emblem: Emblem) {
        source = .emblem(emblem)
    }

    init(_ artwork: Artwork) {
        self.init(artwork.source, bytes: artwork.bytes)
    }

    init(_ path: SourcePath, bytes: @escaping @Sendable () throws -> [UInt8]) {
        source = .file(path, bytes)
    }

    /// The first tincture of its field; nil for a file.
    var tincture: Tincture? {
        if case .emblem(let emblem) = source { emblem.field.first } else { nil }
    }

    /// The picture's own bytes, SVG or PNG.
    func bytes() throws -> [UInt8] {
        switch source {
        case .emblem(let emblem): Array(EmblemDrawing(emblem).svg(title: "").utf8)
        case .file(_, let bytes): try bytes()
        }
    }

    /// The bytes, ready to be drawn.
    func drawing(of bytes: [UInt8]) throws -> RasterDrawing {
        do {
            return try RasterDrawing(bytes)
        } catch let error as RasterError {
            guard case .file(let path, _) = source else { throw error }
            throw RasterError("'\(path)' cannot be drawn: \(error)")
        }
    }
}

/// A picture that can be drawn at any size.
enum RasterDrawing {
    case vector(VectorPicture)
    case pixels(PixelPicture)

    init(_ bytes: [UInt8]) throws {
        self =
            ImageHeader.kind(of: bytes) == .png ? .pixels(try PixelPicture(bytes)) : .vector(try VectorPicture(bytes))
    }

    func draw(on raster: Raster, x: Double, y: Double, width: Double, height: Double) throws {
        switch self {
        case .vector(let picture): try picture.draw(on: raster, x: x, y: y, width: width, height: height)
        case .pixels(let picture): try picture.draw(on: raster, x: x, y: y, width: width, height: height)
        }
    }

    /// The picture by itself on a square.
    func square(_ side: Int, ground: Colour? = nil, margin: Int = 0) throws -> Raster {
        let raster = try Raster(width: side, height: side, ground: ground)
        let inner = Double(side - 2 * margin)
        try draw(on: raster, x: Double(margin), y: Double(margin), width: inner, height: inner)
        return raster
    }
}
