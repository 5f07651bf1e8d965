import Foundation

/// The tags of an HTML or XML text, told apart as a browser tells them: strict enough to see what a page really holds.
struct MarkupScan {
    struct Tag: Equatable {
        /// With a slash before it for an end tag.
        let name: String
        let attributes: [(name: String, value: String)]

        subscript(attribute: String) -> String? {
            attributes.first { $0.name == attribute }?.value
        }

        static func == (left: Tag, right: Tag) -> Bool {
            left.name == right.name && left.attributes.elementsEqual(right.attributes, by: ==)
        }
    }

    private(set) var tags: [Tag] = []
    /// What stands in script elements themselves.
    private(set) var scripts: [String] = []
    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        while index < bytes.count { step() }
    }

    /// Names of elements and of their attributes, without any value.
    var shape: [String] {
        tags.map { ([$0.name] + $0.attributes.map(\.name)).joined(separator: " ") }
    }

    var ids: [String] { tags.compactMap { $0["id"] } }

    private mutating func step() {
        guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count else {
            index += 1
            return
        }
        switch bytes[index + 1] {
        case UInt8(ascii: "!"):
            tags.append(Tag(name: at("<!--") ? "comment" : "declaration", attributes: []))
            skip(past: at("<!--") ? "-->" : ">")
        case UInt8(ascii: "?"): skip(past: ">")
        case UInt8(ascii: "/"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): tag()
        default: index += 1
        }
    }

    private mutating func tag() {
        index += 1
        let name = word(until: " \t\n\r\u{0C}>").lowercased()
        var attributes: [(name: String, value: String)] = []
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
            if " \t\n\r\u{0C}/".utf8.contains(bytes[index]) {
                index += 1
                continue
            }
            let attribute = word(until: " \t\n\r\u{0C}/>=").lowercased()
            attributes.append((attribute, Self.decoded(value())))
        }
        index += 1
        tags.append(Tag(name: name, attributes: attributes))
        guard name == "script", !attributes.contains(where: { $0.name == "src" }) else { return }
        let start = index
        while index < bytes.count, !at("</script") { index += 1 }
        scripts.append(String(decoding: bytes[start..<index], as: UTF8.self))
    }

    private mutating func value() -> String {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
            if index < bytes.count, bytes[index] == UInt8(ascii: "=") { index += 1 }
            return ""
        }
        index += 1
        guard index < bytes.count, "\"'".utf8.contains(bytes[index]) else { return word(until: " \t\n\r\u{0C}>") }
        let quote = String(UnicodeScalar(bytes[index]))
        index += 1
        defer { index += 1 }
        return word(until: quote)
    }

    private mutating func word(until ends: String) -> String {
        let start = index
        while index < bytes.count, !ends.utf8.contains(bytes[index]) { index += 1 }
        if index == start && index < bytes.count && !"\"'".contains(ends) { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private func at(_ text: String) -> Bool {
        bytes[index...].prefix(text.utf8.count).elementsEqual(text.utf8) { $0 == $1 || $0 | 0x20 == $1 }
    }

    private mutating func skip(past text: String) {
        while index < bytes.count, !at(text) { index += 1 }
        index += text.utf8.count
    }

    private static func decoded(_ text: String) -> String {
        let references = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        return references.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
}
