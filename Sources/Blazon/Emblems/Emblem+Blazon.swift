extension Emblem {
    /// The emblem in words: read again, they give the same emblem.
    package var blazon: String {
        var parts = [shape.rawValue]
        switch field.division {
        case nil: parts.append(field.first.text)
        case let division?: parts.append("\(division.rawValue) \(field.first.text) and \(field.second.text)")
        }
        if let ordinary { parts.append("\(ordinary.kind.rawValue) \(ordinary.tincture.text)") }
        if let charge { parts.append("\(charge.figure.word) \(charge.tincture.text)") }
        if let border { parts.append("\(border.style.rawValue) border \(border.tincture.text)") }
        for mark in marks {
            let word =
                mark.kind == .laurel
                ? "laurel" : "\(mark.count) \(mark.count == 1 ? mark.kind.singular : mark.kind.rawValue)"
            parts.append("\(word) \(mark.tincture.text)")
        }
        if let ribbon {
            parts.append("ribbon \"\(ribbon.text)\" \(ribbon.tincture.text)")
            parts.append("letters \(ribbon.letters.text)")
        }
        return parts.joined(separator: ", ")
    }
}

extension Emblem.Figure {
    fileprivate var word: String {
        switch self {
        case .drawn(let drawing): Emblem.Shape(rawValue: drawing.name) == nil ? drawing.name : "charge " + drawing.name
        case .file(let file): file.name
        }
    }
}
