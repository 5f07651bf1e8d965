/// Texts with `{placeholders}`.
extension String {
    /// The text with each placeholder replaced by its value; one without a value stays as it stands.
    func filling(_ value: (Substring) -> String?) -> String {
        var filled = ""
        var rest = self[...]
        while let (range, name) = rest.firstPlaceholder {
            filled += rest[..<range.lowerBound]
            filled += value(name) ?? String(rest[range])
            rest = rest[range.upperBound...]
        }
        return filled + rest
    }

    /// The names of its placeholders, in order.
    var placeholders: [String] {
        var names: [String] = []
        var rest = self[...]
        while let (range, name) = rest.firstPlaceholder {
            names.append(String(name))
            rest = rest[range.upperBound...]
        }
        return names
    }
}

extension Substring {
    /// The first placeholder with its braces, and its name.
    fileprivate var firstPlaceholder: (range: Range<Index>, name: Substring)? {
        guard let open = utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = utf8[open...].firstIndex(of: UInt8(ascii: "}"))
        else { return nil }
        return (open..<utf8.index(after: close), self[utf8.index(after: open)..<close])
    }
}
