/// Goes through an SVG's nodes and notes its size, its title and its hazards.
struct SVGInspector {
    private(set) var hasRoot = false
    private(set) var size: SVGInspection.Size?
    private(set) var title: String?
    private(set) var hazards: [SVGHazard] = []

    /// Depth and text of the `title` or `style` that is open.
    private var open: (name: String, depth: Int, line: Int, text: String)?

    private static let svg = "http://www.w3.org/2000/svg"
    private static let html = "http://www.w3.org/1999/xhtml"
    private static let xlink = "http://www.w3.org/1999/xlink"
    private static let xml = "http://www.w3.org/XML/1998/namespace"
    private static let scripts: Set<String> = ["script", "handler", "listener"]
    private static let foreign: Set<String> = [
        "foreignobject", "iframe", "embed", "object", "audio", "video", "canvas", "html", "body", "form", "input",
        "link",
        "meta", "base",
    ]
    private static let animations: Set<String> = [
        "animate", "set", "animatecolor", "animatemotion", "animatetransform",
    ]

    mutating func take(_ node: XMLReading.Node) throws -> XMLReading.Step {
        switch node {
        case .documentType(let declares, let line):
            guard declares else { return .next }
            // Declarations change what everything after them means: no further word about this file would be true.
            hazards.append(SVGHazard(.declaration, line: line, name: "DOCTYPE"))
            hasRoot = true
            return .stop
        case .instruction(let target, let line):
            if target.lowercased() == "xml-stylesheet" {
                hazards.append(SVGHazard(.styleSheetInstruction, line: line, name: target))
            }
        case .text(let text): open?.text += text
        case .endOfElement(let depth): if open?.depth == depth { close() }
        case .element(let name, let namespace, let attributes, let depth, let line):
            if !hasRoot { try root(name, namespace, attributes, line) }
            if let open, open.depth >= depth { close() }
            element(name, namespace, attributes, depth, line)
        }
        return .next
    }

    private mutating func root(
        _ name: String, _ namespace: String, _ attributes: [XMLReading.Attribute], _ line: Int
    ) throws {
        guard name == "svg", namespace == Self.svg else {
            throw ImageError(.malformed, line: line, detail: "the root is '\(name)', not 'svg' in the SVG namespace")
        }
        hasRoot = true
        size = SVGLength.size(attributes)
    }

    private mutating func element(
        _ name: String, _ namespace: String, _ attributes: [XMLReading.Attribute], _ depth: Int, _ line: Int
    ) {
        let lower = name.lowercased()
        if namespace == Self.html {
            hazards.append(SVGHazard(.foreignContent, line: line, name: name))
        }
        // What is in another namespace, such as an editor's own notes, does nothing.
        guard namespace == Self.svg || namespace == Self.html || namespace.isEmpty else { return }
        if Self.scripts.contains(lower) { hazards.append(SVGHazard(.script, line: line, name: name)) }
        if Self.foreign.contains(lower), namespace != Self.html {
            hazards.append(SVGHazard(.foreignContent, line: line, name: name))
        }
        for attribute in attributes { check(attribute, of: lower, line) }
        if lower == "style" || (lower == "title" && depth == 1 && title == nil) {
            open = (lower, depth, line, "")
        }
    }

    private mutating func check(_ attribute: XMLReading.Attribute, of element: String, _ line: Int) {
        let name = attribute.name.lowercased()
        if attribute.namespace == Self.xlink || attribute.namespace.isEmpty, name == "href" {
            address(attribute.value, line)
        } else if attribute.namespace == Self.xml, name == "base", !attribute.value.isEmpty {
            hazards.append(SVGHazard(.externalReference, line: line, name: "xml:base"))
        }
        guard attribute.namespace.isEmpty else { return }
        if name.hasPrefix("on") { hazards.append(SVGHazard(.eventHandler, line: line, name: attribute.name)) }
        if name == "src" || name == "srcset" || name == "data" || name == "action" { address(attribute.value, line) }
        if name == "attributename", Self.animations.contains(element) {
            let target = attribute.value.lowercased()
            let local = target.split(separator: ":").last.map(String.init) ?? target
            if local == "href" || local.hasPrefix("on") || local == "src" {
                hazards.append(SVGHazard(.animatedReference, line: line, name: attribute.value))
            }
        }
        if name != "href" { style(attribute.value, line) }
    }

    private mutating func address(_ address: String, _ line: Int) {
        if let kind = SVGReference.hazard(of: address) { hazards.append(SVGHazard(kind, line: line, name: address)) }
    }

    private mutating func style(_ text: String, _ line: Int) {
        for (kind, name) in SVGReference.hazards(inStyle: text) {
            hazards.append(SVGHazard(kind, line: line, name: name))
        }
    }

    private mutating func close() {
        guard let closed = open else { return }
        open = nil
        if closed.name == "style" {
            style(closed.text, closed.line)
        } else {
            title = closed.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }
}
