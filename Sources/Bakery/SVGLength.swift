/// Lengths as the root of an SVG gives them.
enum SVGLength {
    static func size(_ attributes: [XMLReading.Attribute]) -> SVGInspection.Size? {
        func value(_ name: String) -> String? {
            attributes.first { $0.name == name && $0.namespace.isEmpty }?.value
        }
        let width = value("width").flatMap(pixels)
        let height = value("height").flatMap(pixels)
        let box = value("viewBox").flatMap(viewBox)
        switch (width, height, box) {
        case (let width?, let height?, _): return SVGInspection.Size(width: width, height: height)
        case (let width?, nil, let box?):
            return SVGInspection.Size(width: width, height: width * box.height / box.width)
        case (nil, let height?, let box?):
            return SVGInspection.Size(width: height * box.width / box.height, height: height)
        case (nil, nil, let box?): return box
        default: return nil
        }
    }

    /// An absolute length (CSS Values § 6.2); nil for one that depends on the page.
    static func pixels(_ text: String) -> Double? {
        let text = text.filter { !$0.isWhitespace }.lowercased()
        let factors: [(unit: String, factor: Double)] = [
            ("px", 1), ("in", 96), ("cm", 96 / 2.54), ("mm", 96 / 25.4), ("pt", 96 / 72.0), ("pc", 16),
        ]
        let unit = factors.first { text.hasSuffix($0.unit) }
        guard let number = Double(text.dropLast(unit == nil ? 0 : 2)) else { return nil }
        return positive(number * (unit?.factor ?? 1))
    }

    private static func viewBox(_ text: String) -> SVGInspection.Size? {
        let numbers = text.split { $0 == "," || $0.isWhitespace }.map { Double($0) }
        guard numbers.count == 4, let width = numbers[2].flatMap(positive), let height = numbers[3].flatMap(positive)
        else {
            return nil
        }
        return SVGInspection.Size(width: width, height: height)
    }

    private static func positive(_ number: Double) -> Double? {
        number.isFinite && number > 0 ? number : nil
    }
}
