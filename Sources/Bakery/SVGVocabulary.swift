/// Which elements and attributes of an SVG are more than drawing, in any reading: as XML, and as part of an HTML page,
/// which heeds neither namespaces nor capital letters.
enum SVGVocabulary {
    static let svg = "http://www.w3.org/2000/svg"
    static let xml = "http://www.w3.org/XML/1998/namespace"

    private static let events = "http://www.w3.org/2001/xml-events"
    private static let foreignNamespaces: Set<String> = [
        "http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML", "http://www.w3.org/2001/XInclude",
        "http://www.w3.org/1999/XSL/Transform", "http://www.mozilla.org/xbl", "http://www.w3.org/ns/xbl",
    ]

    private static let scripts: Set<String> = ["script", "handler", "listener"]
    private static let foreign: Set<String> = [
        "foreignobject", "iframe", "frame", "frameset", "embed", "object", "applet", "audio", "video", "source",
        "canvas", "html", "form", "input", "button", "textarea", "select", "link", "base", "template", "portal",
    ]
    /// Start tags with which HTML leaves a drawing (HTML § 13.2.6.5), and all that follows is a page.
    private static let leaving: Set<String> = [
        "b", "big", "blockquote", "body", "br", "center", "code", "dd", "div", "dl", "dt", "em", "embed", "h1", "h2",
        "h3", "h4", "h5", "h6", "head", "hr", "i", "img", "li", "listing", "menu", "meta", "nobr", "ol", "p", "pre",
        "ruby", "s", "small", "span", "strong", "strike", "sub", "sup", "table", "tt", "u", "ul", "var",
    ]
    private static let animations: Set<String> = [
        "animate", "set", "animatecolor", "animatemotion", "animatetransform",
    ]
    /// Elements whose content is words; in HTML that of the first two is a page.
    private static let wordsOnly: Set<String> = ["title", "desc", "style"]

    /// Attributes without a prefix, beside `href`, that hold an address.
    private static let addresses: Set<String> = [
        "src", "srcset", "imagesrcset", "data", "action", "formaction", "ping", "poster", "background", "codebase",
        "archive", "manifest",
    ]
    /// Attributes in which no browser looks for an address, and people write many things.
    private static let plain: Set<String> = ["id", "class", "d", "points", "lang", "title", "alt"]

    static func isActive(_ element: XMLReading.Element) -> Bool {
        // What is in another namespace under a prefix, such as an editor's own notes, does nothing anywhere.
        element.prefix.isEmpty || element.namespace == svg
    }

    static func holdsWords(_ element: XMLReading.Element) -> Bool {
        isActive(element) && wordsOnly.contains(element.name.lowercased())
    }

    static func isStyle(_ element: XMLReading.Element) -> Bool {
        isActive(element) && element.name.lowercased() == "style"
    }

    static func isBadge(_ element: XMLReading.Element) -> Bool {
        BakedPayload.Version(element) != nil
    }

    static func checkRoot(_ root: XMLReading.Element?) throws {
        guard let root else { throw ImageError(.malformed, detail: "no elements") }
        guard root.name == "svg", root.namespace == svg else {
            throw ImageError(.malformed, detail: "the root is '\(root.name)', not 'svg' in the SVG namespace")
        }
    }

    static func hazard(of element: XMLReading.Element) -> SVGHazard.Kind? {
        if element.namespace == events { return .script }
        if foreignNamespaces.contains(element.namespace) { return .foreignContent }
        guard isActive(element) else { return nil }
        let name = element.name.lowercased()
        if scripts.contains(name) { return .script }
        if foreign.contains(name) || leaving.contains(name) { return .foreignContent }
        if name == "font",
            element.attributes.contains(where: { ["color", "face", "size"].contains($0.name.lowercased()) })
        {
            return .foreignContent
        }
        return animations.contains(name) ? hazard(ofAnimation: element) : nil
    }

    private static func hazard(ofAnimation element: XMLReading.Element) -> SVGHazard.Kind? {
        for attribute in element.attributes {
            switch attribute.name.lowercased() {
            case "attributename":
                let target = attribute.value.lowercased().filter { !$0.isWhitespace }
                let name = target.split(separator: ":").last ?? ""
                if name.hasPrefix("on") || name == "base" || name == "href" || addresses.contains(String(name)) {
                    return .animatedReference
                }
            case "from", "to", "by", "values":
                if SVGReference.runs(attribute.value) { return .animatedReference }
            default: break
            }
        }
        return nil
    }

    /// What is wrong with an attribute, and the word for it; one that holds a style is judged elsewhere.
    static func hazard(
        of attribute: XMLReading.Attribute, in element: XMLReading.Element
    ) -> (kind: SVGHazard.Kind, name: String)? {
        let name = attribute.name.lowercased()
        if name.hasPrefix("on"), name != "on" { return (.eventHandler, attribute.name) }
        if name == "base", attribute.namespace == xml { return (.externalReference, "xml:base") }
        if name == "href" || attribute.prefix.isEmpty && addresses.contains(name) {
            let kind = SVGReference.hazard(of: attribute.value, in: place(of: name, in: element))
            return kind.map { ($0, attribute.value) }
        }
        guard attribute.prefix.isEmpty, name != "style", !plain.contains(name), !name.hasPrefix("aria-"),
            !name.hasPrefix("data-")
        else { return nil }
        return SVGStyle.hazard(in: Array(attribute.value.utf8))
    }

    private static func place(of attribute: String, in element: XMLReading.Element) -> SVGReference.Place {
        guard attribute == "href" || attribute == "src" else { return .link }
        switch element.name.lowercased() {
        case "a", "use", "tref", "view", "mpath", "textpath": return .link
        case "font-face-uri": return .style
        default: return .picture
        }
    }
}
