/// A colour's lightness changed, its hue and saturation kept.
extension Colour {
    /// The nearest lightness at which the colour stands out from a ground: itself when it does; nil when none does.
    func reaching(_ contrast: Double, on ground: Colour) -> Colour? {
        if self.contrast(with: ground) >= contrast { return self }
        let (hue, saturation, lightness) = hsl
        let steps =
            ground.luminance < 0.18
            ? stride(from: lightness, through: 1, by: 0.005)
            : stride(from: lightness, through: 0, by: -0.005)
        return steps.lazy.map { Colour(hue: hue, saturation: saturation, lightness: $0) }
            .first { $0.contrast(with: ground) >= contrast }
    }

    /// Hue as a part of the circle, saturation and lightness from 0 to 1 (CSS Color 4 § 7).
    private var hsl: (hue: Double, saturation: Double, lightness: Double) {
        let (red, green, blue) = (Double(red) / 255, Double(green) / 255, Double(blue) / 255)
        let most = max(red, green, blue)
        let least = min(red, green, blue)
        let lightness = (most + least) / 2
        let chroma = most - least
        guard chroma > 0 else { return (0, 0, lightness) }
        let sixth =
            switch most {
            case red: (green - blue) / chroma + (green < blue ? 6 : 0)
            case green: (blue - red) / chroma + 2
            default: (red - green) / chroma + 4
            }
        return (sixth / 6, chroma / (1 - abs(2 * lightness - 1)), lightness)
    }

    private init(hue: Double, saturation: Double, lightness: Double) {
        let chroma = saturation * min(lightness, 1 - lightness)
        func channel(_ offset: Double) -> UInt8 {
            let place = (offset + hue * 12).truncatingRemainder(dividingBy: 12)
            let value = lightness - chroma * max(-1, min(place - 3, 9 - place, 1))
            return UInt8(max(0, min(255, (value * 255).rounded())))
        }
        self.init(red: channel(0), green: channel(8), blue: channel(4))
    }
}
