import Bakery

/// A picture of the author's that has been looked at, as it is published: an SVG without what is no drawing, anything else
/// byte for byte.
struct Artwork: Sendable {
    let source: SourcePath
    let kind: ImageHeader.Kind
    /// In pixels, or an SVG's own units.
    let width: Int
    let height: Int
    /// Reads the file again, and cleans it again should it have changed meanwhile.
    let bytes: @Sendable () throws -> [UInt8]

    init(_ header: ImageHeader, of source: SourcePath, in tree: SourceTree, cleaned: CleanSVG?, from bytes: [UInt8]) {
        self.source = source
        kind = header.kind
        width = header.width
        height = header.height
        guard let cleaned else {
            self.bytes = { try tree.bytes(of: source) }
            return
        }
        let seen = Fingerprint(of: bytes)
        // Most drawings hold nothing else: then only the file itself is kept, on disk.
        let changed = cleaned.bytes == bytes ? nil : cleaned.bytes
        self.bytes = {
            let bytes = try tree.bytes(of: source)
            return try Fingerprint(of: bytes) == seen ? changed ?? bytes : CleanSVG(bytes).bytes
        }
    }
}

/// The pictures that the catalog and the settings name.
struct SuppliedArtwork: Sendable {
    var badges: [Slug: Artwork] = [:]
    /// The issuer's.
    var logo: Artwork?
    /// Of those who sign certificates.
    var signatures: [SourcePath: Artwork] = [:]
}

extension PlannedFile {
    init(publishing artwork: Artwork, at address: SiteAddress, origin: SourceSpan?) {
        self.init(address: address, what: "file '\(artwork.source)'", origin: origin) {
            Artifact.Prepared(try artwork.bytes())
        }
    }
}
