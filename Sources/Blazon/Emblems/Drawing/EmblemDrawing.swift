/// Draws an emblem as SVG: flat, without scripts, filters, gradients or anything from elsewhere.
package struct EmblemDrawing {
    private let emblem: Emblem
    private let layout: EmblemLayout

    package init(_ emblem: Emblem) {
        self.emblem = emblem
        layout = EmblemLayout(emblem)
    }

    /// - Parameter title: what the picture is of, in words.
    package func svg(title: String) -> String {
        let shape = PathText.of(emblem.shape.outline())
        let clip = "blazon-\(emblem.shape.rawValue)"
        var lines = [
            #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" width="512" height="512" role="img">"#,
            "<title>\(SVGText.escaped(title))</title>",
            "<desc>\(SVGText.escaped(emblem.blazon))</desc>",
            #"<clipPath id="\#(clip)"><path d="\#(shape)"/></clipPath>"#,
            #"<g clip-path="url(#\#(clip))">"#,
            #"<path fill="\#(emblem.field.first.colour.text)" d="M0 0H512V512H0Z"/>"#,
        ]
        if let division = emblem.field.division {
            lines.append(path(division.outline(around: emblem.shape.centre), emblem.field.second))
        }
        if let ordinary = emblem.ordinary {
            lines.append(
                path(ordinary.kind.outline(in: layout, hasCharge: emblem.charge != nil), ordinary.tincture))
        }
        // Light from the upper left.
        lines.append(
            #"<path fill="white" fill-opacity=".06" d="M0 0H512C400 90 330 180 300 280C270 380 200 460 90 512H0Z"/>"#)
        lines += emblem.marks.map { path($0.outline(in: layout), $0.tincture) }
        if let charge = emblem.charge { lines += drawing(of: charge) }
        if let border = emblem.border {
            lines.append(path(border.style.outline(of: emblem.shape), border.tincture, isHollow: true))
        }
        lines.append(#"<path fill="none" stroke="black" stroke-opacity=".1" stroke-width="10" d="\#(shape)"/>"#)
        lines.append("</g>")
        if let ribbon = emblem.ribbon { lines += drawing(of: ribbon) }
        lines.append("</svg>\n")
        return lines.joined(separator: "\n")
    }

    private func path(_ outline: Outline, _ tincture: Tincture, isHollow: Bool = false) -> String {
        #"<path fill="\#(tincture.colour.text)"\#(isHollow ? #" fill-rule="evenodd""# : "") d="\#(PathText.of(outline))"/>"#
    }

    private func drawing(of charge: Emblem.Charge) -> [String] {
        let (centre, side) = layout.charge
        let x = SVGText.number(centre.x - side / 2)
        let y = SVGText.number(centre.y - side / 2)
        switch charge.figure {
        case .file(let file):
            return [file.nested(x: x, y: y, side: SVGText.number(side))]
        case .drawn(let figure):
            let scale = SVGText.number(side / 32)
            let colour = charge.tincture.colour.text
            let open =
                #"<g transform="translate(\#(x) \#(y)) scale(\#(scale))" fill="\#(colour)" stroke="\#(colour)" "#
                + #"stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round">"#
            return [open] + figure.parts.map(Self.drawing) + ["</g>"]
        }
    }

    private static func drawing(of part: FigureDrawing.Part) -> String {
        switch part {
        case .solid(let data): #"<path fill-rule="evenodd" stroke-width=".8" d="\#(data)"/>"#
        case .stroke(let data): #"<path fill="none" d="\#(data)"/>"#
        case .thread(let data): #"<path fill="none" stroke-width="1.5" d="\#(data)"/>"#
        }
    }

    private func drawing(of ribbon: Emblem.Ribbon) -> [String] {
        let companion = ribbon.tincture.companion
        var tails = RibbonCurve.tail(isLeft: true)
        tails.add(RibbonCurve.tail(isLeft: false))
        var folds = RibbonCurve.fold(isLeft: true)
        folds.add(RibbonCurve.fold(isLeft: false))
        let band = PathText.of(RibbonCurve.band(from: -RibbonCurve.half, to: RibbonCurve.half))
        var lines = [
            path(tails, Tincture(ribbon.tincture.colour.shaded)),
            path(folds, companion),
            #"<path fill="\#(ribbon.tincture.colour.text)" stroke="black" stroke-opacity=".1" stroke-width="3" d="\#(band)"/>"#,
        ]
        if let lettering = try? RibbonLettering.set(ribbon.text) {
            lines.append(
                #"<path fill="none" stroke="\#(ribbon.letters.colour.text)" stroke-width="\#(SVGText.number(lettering.pen))" "#
                    + #"stroke-linecap="round" stroke-linejoin="round" d="\#(PathText.of(lettering.outline))"/>"#)
        }
        return lines
    }
}
