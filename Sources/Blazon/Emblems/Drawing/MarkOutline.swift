import Glibc

/// The signs of the place in the stack.
extension Emblem.Mark {
    func outline(in layout: EmblemLayout) -> Outline {
        let (centre, height, scale) = layout.marks
        let top = centre.y - height / 2
        let outline: Outline
        switch kind {
        case .bars: outline = bars(centre.x, from: top)
        case .stars: outline = stars(centre)
        case .chevrons: outline = chevrons(centre.x, from: top)
        case .laurel: return laurel(around: layout.charge.centre, radius: layout.wreath)
        }
        return scale == 1 ? outline : outline.mapped { centre + ($0 - centre) * scale }
    }

    private func bars(_ x: Double, from top: Double) -> Outline {
        var outline = Outline()
        for index in 0..<count {
            let y = top + Double(index) * 20
            let corners = [Point(x - 44, y), Point(x + 44, y), Point(x + 44, y + 12), Point(x - 44, y + 12)]
            outline.add(.polygon(corners, inset: 0, rounding: 6))
        }
        return outline
    }

    private func stars(_ centre: Point) -> Outline {
        var outline = Outline()
        for index in 0..<count {
            let x = centre.x + (Double(index) - Double(count - 1) / 2) * 38
            let points = (0..<10).map { tip in
                Point(
                    around: Point(x, centre.y + 1), radius: tip.isMultiple(of: 2) ? 17 : 7.2,
                    angle: .pi * Double(tip) / 5)
            }
            outline.add(.polygon(points))
        }
        return outline
    }

    private func chevrons(_ x: Double, from top: Double) -> Outline {
        var outline = Outline()
        for index in 0..<count {
            let y = top + Double(index) * 16
            outline.add(
                .polygon([
                    Point(x, y), Point(x + 42, y + 18), Point(x + 42, y + 29), Point(x, y + 11), Point(x - 42, y + 29),
                    Point(x - 42, y + 18),
                ]))
        }
        return outline
    }

    /// Two branches that meet below and leave the top open.
    private func laurel(around centre: Point, radius: Double) -> Outline {
        var outline = Outline()
        let pairs = 7
        let length = radius * 0.3
        for side in [1.0, -1] {
            for leaf in 0..<pairs {
                let angle = .pi - side * (0.16 + 0.335 * Double(leaf))
                let root = Point(around: centre, radius: radius * 0.86, angle: angle)
                for lean in leaf == pairs - 1 ? [0.0] : [0.62, -0.5] {
                    outline.add(blade(from: root, towards: angle - side * (.pi / 2 + lean), length: length))
                }
            }
        }
        return outline
    }

    private func blade(from root: Point, towards angle: Double, length: Double) -> Outline {
        let onward = Point(sin(angle), -cos(angle))
        let aside = Point(onward.y, -onward.x) * (length * 0.3)
        let tip = root + onward * length
        var outline = Outline()
        outline.move(to: root)
        outline.curve(root + onward * (length * 0.3) + aside, root + onward * (length * 0.75) + aside, to: tip)
        outline.curve(root + onward * (length * 0.75) - aside, root + onward * (length * 0.3) - aside, to: root)
        outline.close()
        return outline
    }
}
