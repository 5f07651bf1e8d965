/// A PNG or an SVG that awards are baked into, or are to be.
///
/// Baking is splicing: what is not an award stays as it is, byte for byte. The image is read and checked once; then any number
/// of awards are baked into it, each giving a file of its own.
public struct BadgeImage: Sendable {
    /// What is worth knowing of an image that can be used all the same.
    public enum Remark: Hashable, Sendable {
        /// Another award of a version that is there already; it is not read. Its place in the file.
        case duplicate(BakedPayload.Version, offset: Int)
        /// The award is in a chunk of an older kind, as badges before 2.0 have it, or is compressed.
        case outdated(BakedPayload.Version, offset: Int)
        /// There is no `<svg` within the first 256 bytes, where some validators look for it.
        case lateRoot
    }

    /// The file given.
    public let bytes: [UInt8]
    /// `png` or `svg`.
    public let kind: ImageHeader.Kind
    /// The versions of which there is an award in the image, readable or not.
    public let versions: [BakedPayload.Version]
    /// What else there is to say.
    public let remarks: [Remark]

    private let budget: BakingBudget
    private let found: BakedAwards
    private let layout: Layout

    private enum Layout: Sendable {
        case png(PNGBaking)
        case svg(SVGBaking)
    }

    /// Reads an image whole: the frame and the checksum of every chunk of a PNG, every element of an SVG. Nothing outside the
    /// bytes is opened, and no entity that is more than plain text is followed.
    /// - Throws: `BakingError.image`: of a PNG with the chunk at fault and its place, of an SVG with the line.
    public init(_ bytes: [UInt8], budget: BakingBudget = BakingBudget()) throws(BakingError) {
        let kind = ImageHeader.kind(of: bytes)
        switch kind {
        case .png?:
            let baking = try BakingError.reading { try PNGBaking(bytes, budget: budget) }
            (self.kind, layout, found) = (.png, .png(baking), baking.found)
        case .svg?:
            let baking = try BakingError.reading { try SVGBaking(bytes, budget: budget) }
            (self.kind, layout, found) = (.svg, .svg(baking), baking.found)
        case .jpeg?, .gif?, .webp?, nil:
            throw .image(ImageError(.unknownKind, detail: kind?.rawValue ?? ""))
        }
        self.bytes = bytes
        self.budget = budget
        versions = found.payloads.keys.sorted()
        let isLate = kind == .svg && !Self.contains("<svg", in: bytes.prefix(256))
        remarks = (isLate ? [.lateRoot] : []) + found.remarks
    }

    /// The award of a version; nil when there is none. Of several the first counts, in a PNG the first in an `iTXt` chunk.
    /// - Throws: `BakingError.unreadable`.
    public func payload(_ version: BakedPayload.Version) throws(BakingError) -> BakedPayload? {
        try found.payloads[version]?.get()
    }

    /// The awards in the image, the older version first; empty when there is none.
    /// - Throws: `BakingError.unreadable` for the first that cannot be read.
    public func unbake() throws(BakingError) -> [BakedPayload] {
        var payloads: [BakedPayload] = []
        for version in versions {
            if let payload = try payload(version) { payloads.append(payload) }
        }
        return payloads
    }

    /// The file with awards baked in, each in the place of all of its version; those of other versions stay.
    /// - Parameter payloads: at most one of each version.
    /// - Throws: `BakingError.unfit`.
    public func bake(_ payloads: [BakedPayload]) throws(BakingError) -> [UInt8] {
        let payloads = payloads.sorted { $0.version < $1.version }
        for (payload, next) in zip(payloads, payloads.dropFirst()) where payload.version == next.version {
            throw .unfit(payload.version, .repeated)
        }
        for payload in payloads {
            if case .url = payload.form { throw .unfit(payload.version, .addressOnly) }
            guard payload.text.count <= budget.payload else {
                throw .unfit(payload.version, .tooLarge(limit: budget.payload))
            }
        }
        let (additions, limit) =
            switch layout {
            case .png(let baking): (baking.additions(payloads), budget.png)
            case .svg(let baking): (try baking.additions(payloads), budget.svg)
            }
        guard let splice = Splice(additions + found.removals(of: Set(payloads.map(\.version)))) else {
            throw .image(ImageError(.malformed))
        }
        let result = splice.applied(to: bytes)
        guard result.count <= limit else {
            throw .image(ImageError(.tooLarge, detail: "\(result.count) bytes with what is baked in"))
        }
        return result
    }

    /// The file without the awards of some versions. What ``bake(_:)`` made of a file without any becomes that file again, except
    /// that `<svg/>` stays open as `<svg></svg>`.
    public func unbaked(_ versions: Set<BakedPayload.Version> = Set(BakedPayload.Version.allCases)) -> [UInt8] {
        var removals = found.removals(of: versions)
        if case .svg(let baking) = layout, !removals.isEmpty { removals += baking.undeclaring(versions) }
        // No award is within another.
        return Splice(removals)?.applied(to: bytes) ?? bytes
    }

    private static func contains(_ text: String, in bytes: ArraySlice<UInt8>) -> Bool {
        bytes.indices.contains { bytes[$0...].starts(with: text.utf8) }
    }
}
