import Bakery
import Testing

struct SVGInspectionTests {
    @Test(arguments: [
        ("<script>x</script>", SVGHazard.Kind.script),
        (#"<g ONLOAD="x()"/>"#, .eventHandler),
        (#"<a href="javascript:x()"/>"#, .scriptAddress),
        (#"<foreignObject/>"#, .foreignContent),
        (#"<image href="a.png"/>"#, .externalReference),
        ("<style>@import 'a.css';</style>", .styleImport),
        ("<style>a { width: expression(alert(1)) }</style>", .scriptAddress),
        (#"<set attributeName="onclick" to="x()"/>"#, .animatedReference),
        ("<!--><script/>-->", .hiddenMarkup),
    ])
    func hazardsHaveKinds(content: String, kind: SVGHazard.Kind) throws {
        #expect(try SVGInspection.inspect(Samples.svg(content)).hazards.map(\.kind) == [kind])
    }

    @Test func hazardsHavePlaces() throws {
        let bytes = Samples.svg("\n<g/>\n<script>a</script>\n\n<g onload='x' id='y'/>")
        let hazards = try SVGInspection.inspect(bytes).hazards
        #expect(
            hazards.map { String(decoding: bytes[$0.range], as: UTF8.self) } == ["<script>a</script>", " onload='x'"])
        #expect(hazards.map(\.name) == ["script", "onload"])
    }

    @Test func longNamesAreShortened() throws {
        let hazards = try SVGInspection.inspect(Samples.svg("<a href='x\(String(repeating: "yz", count: 999))'/>"))
            .hazards
        #expect(hazards.first?.name.unicodeScalars.count == 80)
    }

    @Test func sizes() throws {
        func size(_ attributes: String) throws -> [Double]? {
            try SVGInspection.inspect(Samples.svg("", attributes: attributes)).size.map { [$0.width, $0.height] }
        }
        #expect(try size(#"width="2in" height="96px""#) == [192, 96])
        #expect(try size(#"width="100%" height="100%" viewBox="0,0 30 40""#) == [30, 40])
        #expect(try size(#"width="60" viewBox="0 0 30 40""#) == [60, 80])
        #expect(try size(#"width="0" height="1e999" viewBox="0 0 0 -1""#) == nil)
        #expect(try size("") == nil)
    }

    @Test func bakedBadgesAreNoticed() throws {
        func isBaked(_ content: String) throws -> Bool { try SVGInspection.inspect(Samples.svg(content)).isBaked }
        #expect(try isBaked(#"<b:assertion xmlns:b="http://openbadges.org" verify="https://a.test/1"/>"#))
        #expect(try isBaked(#"<b:credential xmlns:b="https://purl.imsglobal.org/ob/v3p0" verify="ey"/>"#))
        #expect(try !isBaked("<assertion/>"))
    }

    @Test func whatIsNoSVGIsRefusedWithItsLine() {
        func error(_ text: String) -> ImageError? {
            #expect(throws: ImageError.self) { try SVGInspection.inspect(Array(text.utf8)) }
        }
        #expect(error("<svg/>")?.code == .malformed)
        #expect(error("")?.code == .malformed)
        #expect(error("<svg xmlns='http://www.w3.org/2000/svg'>\n<g>\n</svg>")?.line == 3)
        #expect(error("<svg xmlns='http://www.w3.org/2000/svg'/>text")?.code == .malformed)
        #expect(error("<!DOCTYPE html><html/>")?.code == .malformed)
        let nested = String(repeating: "<g>", count: 10_000) + String(repeating: "</g>", count: 10_000)
        #expect(throws: ImageError.self) { try SVGInspection.inspect(Samples.svg(nested)) }
        let large = #expect(throws: ImageError.self) { try SVGInspection.inspect(Samples.svg(""), budget: 10) }
        #expect(large?.code == .tooLarge)
    }
}
