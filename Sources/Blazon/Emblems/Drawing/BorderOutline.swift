/// A border as one outline, filled where an odd number of its lines surround it; it reaches beyond the shape, which cuts it.
extension Emblem.Border.Style {
    func outline(of shape: Emblem.Shape) -> Outline {
        var outline = Outline.rectangle(x: 0, y: 0, width: 512, height: 512)
        switch self {
        case .plain: outline.add(shape.outline(inset: 18))
        case .double:
            outline.add(shape.outline(inset: 11))
            outline.add(shape.outline(inset: 20))
            outline.add(shape.outline(inset: 26))
        case .indented: outline.add(.polygon(teeth(of: shape, 48)))
        case .engrailed: outline.add(scallops(of: shape, 32))
        }
        return outline
    }

    /// Points in turn near the edge and far from it.
    private func teeth(of shape: Emblem.Shape, _ count: Int) -> [Point] {
        shape.outline(inset: 18).evenly(count * 2).enumerated().map { index, place in
            place.point + place.inward * (index.isMultiple(of: 2) ? -9 : 9)
        }
    }

    private func scallops(of shape: Emblem.Shape, _ count: Int) -> Outline {
        let places = shape.outline(inset: 18).evenly(count * 2)
        let cusps = places.indices.filter { $0.isMultiple(of: 2) }
        var outline = Outline()
        for index in cusps {
            let start = places[index].point + places[index].inward * 9
            let next = places[(index + 2) % places.count]
            let end = next.point + next.inward * 9
            let back = places[index + 1].point + places[index + 1].inward * -12
            if index == 0 { outline.move(to: start) }
            outline.curve(start + (back - start) * 0.66, end + (back - end) * 0.66, to: end)
        }
        outline.close()
        return outline
    }
}

extension Outline {
    /// So many places along the first line, which runs clockwise, evenly apart, from its start on.
    fileprivate func evenly(_ count: Int) -> [(point: Point, inward: Point)] {
        guard let points = flattened(steps: 24).first, points.count > 1 else { return [] }
        let sides = zip(points, points.dropFirst()).map { (start: $0, way: $1 - $0) }.filter { $0.way.length > 0.001 }
        let step = sides.reduce(0) { $0 + $1.way.length } / Double(count)
        var result: [(point: Point, inward: Point)] = []
        var passed = 0.0
        var part = 0
        for index in 0..<count {
            let wanted = step * Double(index)
            while part < sides.count - 1 && passed + sides[part].way.length < wanted {
                passed += sides[part].way.length
                part += 1
            }
            let way = sides[part].way * (1 / sides[part].way.length)
            result.append((sides[part].start + way * (wanted - passed), Point(-way.y, way.x)))
        }
        return result
    }
}
