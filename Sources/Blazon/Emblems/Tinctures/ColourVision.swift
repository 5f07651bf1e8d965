import Glibc

/// How somebody sees colours; the matrices are those of Machado, Oliveira and Fernandes (2009) for complete deficiency.
enum ColourVision: String, CaseIterable {
    case full = "in colour"
    case greyscale = "in greyscale"
    case protanopia = "without red cones"
    case deuteranopia = "without green cones"
    case tritanopia = "without blue cones"

    private var matrix: [[Double]] {
        switch self {
        case .full: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
        case .greyscale: Array(repeating: [0.2126, 0.7152, 0.0722], count: 3)
        case .protanopia:
            [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
        case .deuteranopia:
            [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
        case .tritanopia:
            [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
        }
    }

    /// How far apart two colours look, in CIELAB (D65); about 2 is just noticeable side by side.
    func distance(_ left: Colour, _ right: Colour) -> Double {
        let left = lab(left)
        let right = lab(right)
        let parts = [left.lightness - right.lightness, left.a - right.a, left.b - right.b]
        return parts.reduce(0) { $0 + $1 * $1 }.squareRoot()
    }

    private func lab(_ colour: Colour) -> (lightness: Double, a: Double, b: Double) {
        let light = colour.light
        let seen = matrix.map { row in
            min(max(row[0] * light.red + row[1] * light.green + row[2] * light.blue, 0), 1)
        }
        let x = (0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047
        let y = 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]
        let z = (0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883
        func curve(_ value: Double) -> Double { value > 0.008856 ? cbrt(value) : 7.787 * value + 16.0 / 116 }
        return (116 * curve(y) - 16, 500 * (curve(x) - curve(y)), 200 * (curve(y) - curve(z)))
    }
}
