/// Pictures that want too much.
enum HostilePicture {
    static let plain = svg("<circle cx='50' cy='50' r='40' fill='#a4262c'/>")

    private static func svg(_ content: String, head: String = "viewBox='0 0 100 100'") -> String {
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' \(head)>\(content)</svg>"
    }

    static let all: [(name: String, svg: String)] = [
        ("nothing", svg("")),
        ("no size", svg("<rect width='10' height='10'/>", head: "")),
        ("size alone", svg("<rect width='200' height='200' fill='teal'/>", head: "width='200' height='200'")),
        ("empty box", svg("<rect width='10' height='10'/>", head: "viewBox='0 0 0 0'")),
        ("huge", svg("<rect width='1e9' height='1e9'/>", head: "width='1e9' height='1e9' viewBox='0 0 1e9 1e9'")),
        ("endless numbers", svg("<path d='M1e308 1e308L-1e308 1e400Z' stroke-width='1e300' stroke='red'/>")),
        ("no number", svg("<rect width='NaN' height='inf'/>", head: "viewBox='a b c d'")),
        ("uses itself", svg("<g id='a'><use xlink:href='#a'/></g>")),
        (
            "pattern of itself",
            svg("<pattern id='a' width='1' height='1'>\(rect("fill='url(#a)'"))</pattern>\(rect("fill='url(#a)'"))")
        ),
        ("mask of itself", svg("<mask id='a'>\(rect("mask='url(#a)'"))</mask>\(rect("mask='url(#a)'"))")),
        ("many uses", svg((0..<18).map(twice).joined() + "<rect id='g0' width='1' height='1'/>")),
        (
            "wide blur",
            svg(
                "<filter id='f' x='-1000' y='-1000' width='3000' height='3000'>"
                    + "<feGaussianBlur stdDeviation='100000'/></filter>" + rect("filter='url(#f)'"))
        ),
        ("deep", svg(String(repeating: "<g>", count: 4000) + String(repeating: "</g>", count: 4000))),
        ("from the disk", svg("<image xlink:href='file:///etc/passwd' width='9' height='9'/>")),
        ("from elsewhere", svg("<image xlink:href='http://example.com/a.png' width='9' height='9'/>")),
        ("entities", "<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>" + svg("&b;")),
        ("broken data", svg("<image xlink:href='data:image/png;base64,iVBORw0KGgo' width='9' height='9'/>")),
        ("words", svg("<text font-family='None' font-size='1e6'>\u{202E}\u{E0F1}</text>")),
        ("cut short", "<svg xmlns='http://www.w3.org/2000/svg'><g>"),
        ("no SVG", "<html/>"),
        ("no XML", "\u{0}\u{1}"),
        ("empty", ""),
    ]

    private static func rect(_ attribute: String) -> String {
        "<rect \(attribute) width='99' height='99'/>"
    }

    /// A group that shows the one before it two times.
    private static func twice(_ number: Int) -> String {
        let use = "<use xlink:href='#g\(number)'/>"
        return "<g id='g\(number + 1)'>\(use)\(use)</g>"
    }
}
