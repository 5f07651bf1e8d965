/// Whether a fragment's tags close as they open, and none stands where HTML forbids it.
enum TagBalance {
    static func fault(in html: String) -> String? {
        var open: [Substring] = []
        for piece in html.split(separator: "<").dropFirst(html.utf8.first == UInt8(ascii: "<") ? 0 : 1) {
            guard piece.contains(">") else { return "unclosed tag" }
            let name = piece.prefix { $0 != " " && $0 != ">" }
            if name.utf8.first == UInt8(ascii: "/") {
                guard open.popLast() == name.dropFirst() else { return "\(name) closes another" }
            } else if !["br", "hr", "img"].contains(name) {
                if ["a", "p"].contains(name), open.contains(name) { return "\(name) in \(name)" }
                open.append(name)
            }
        }
        return open.isEmpty ? nil : "open: \(open)"
    }
}
