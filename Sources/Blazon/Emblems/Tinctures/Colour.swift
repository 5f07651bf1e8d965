import Glibc

/// A colour of the screen: sRGB, 8 bits a channel.
package struct Colour: Hashable, Sendable {
    package let red: UInt8
    package let green: UInt8
    package let blue: UInt8

    package init(_ hex: UInt32) {
        red = UInt8(truncatingIfNeeded: hex >> 16)
        green = UInt8(truncatingIfNeeded: hex >> 8)
        blue = UInt8(truncatingIfNeeded: hex)
    }

    init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// `#rrggbb`; nil for any other form.
    package init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 7, bytes[0] == UInt8(ascii: "#"), text.dropFirst().allSatisfy(\.isHexDigit),
            let hex = UInt32(text.dropFirst(), radix: 16)
        else { return nil }
        self.init(hex)
    }

    /// `#rrggbb`, in lower case.
    package var text: String {
        let digits = String(UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue), radix: 16)
        return "#" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
    }

    /// Proportional to light: 0 to 1 for each channel.
    var light: (red: Double, green: Double, blue: Double) {
        (Self.light(of: red), Self.light(of: green), Self.light(of: blue))
    }

    /// Relative luminance (WCAG 2.2).
    package var luminance: Double {
        let light = light
        return 0.2126 * light.red + 0.7152 * light.green + 0.0722 * light.blue
    }

    /// Contrast ratio (WCAG 2.2): 1 to 21.
    package func contrast(with other: Colour) -> Double {
        let lighter = max(luminance, other.luminance)
        let darker = min(luminance, other.luminance)
        return (lighter + 0.05) / (darker + 0.05)
    }

    /// The dark companion: the same hue at two thirds of its value, for folds and divisions.
    package var companion: Colour { times(2, over: 3) }

    /// With a tenth less light, for what hangs behind.
    var shaded: Colour { times(9, over: 10) }

    private func times(_ factor: UInt16, over divisor: UInt16) -> Colour {
        func part(_ channel: UInt8) -> UInt8 { UInt8(UInt16(channel) * factor / divisor) }
        return Colour(red: part(red), green: part(green), blue: part(blue))
    }

    private static func light(of channel: UInt8) -> Double {
        let value = Double(channel) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
}
