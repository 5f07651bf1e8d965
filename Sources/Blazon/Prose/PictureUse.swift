import Bakery

/// What a picture is for, which decides what it may be.
enum PictureUse {
    /// The picture of a badge: square, and shown large.
    case emblem
    /// The issuer's picture.
    case logo
    /// The signature of somebody who signs certificates.
    case signature
    /// A picture in the prose.
    case illustration

    var kinds: [ImageHeader.Kind] {
        self == .illustration ? ImageHeader.Kind.allCases : [.svg, .png]
    }

    /// In bytes.
    var largestSize: Int {
        self == .illustration ? 5 << 20 : 1 << 20
    }

    /// In pixels a side.
    static let mostPixels = 4096
    /// Below this a badge's picture is blurred where it is shown largest.
    static let fewestPixels = 200
    /// What Open Badges once asked for at least.
    static let leastPixels = 90
}
