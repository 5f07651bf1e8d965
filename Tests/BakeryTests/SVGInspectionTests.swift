import Bakery
import Testing

struct SVGInspectionTests {
    private func kinds(_ content: String) throws -> [SVGHazard.Kind] {
        try SVGInspection.inspect(Samples.svg(content)).hazards.map(\.kind)
    }

    @Test(arguments: [
        ("<script>x</script>", SVGHazard.Kind.script),
        ("<SCRIPT/>", .script),
        (#"<g onclick="x()"/>"#, .eventHandler),
        (#"<g ONLOAD="x()"/>"#, .eventHandler),
        (#"<a href="javascript:x()"/>"#, .scriptAddress),
        (#"<a xlink:href=" jAva&#x0A;script:x()"/>"#, .scriptAddress),
        (#"<foreignObject/>"#, .foreignContent),
        (#"<p xmlns="http://www.w3.org/1999/xhtml"/>"#, .foreignContent),
        (#"<iframe xmlns="" src="x.html"/>"#, .foreignContent),
        (#"<image href="https://example.com/a.png"/>"#, .externalReference),
        (#"<image href="a.png"/>"#, .externalReference),
        (#"<use xlink:href="//example.com/a.svg#x"/>"#, .externalReference),
        (#"<image href="data:image/svg+xml,x"/>"#, .externalReference),
        (#"<image href="data:text/html,x"/>"#, .externalReference),
        (#"<g fill="url(https://example.com/a.svg#x)"/>"#, .externalReference),
        (#"<g fill="url( 'a.svg#x' )"/>"#, .externalReference),
        (#"<g style="fill:u\72l(//example.com)"/>"#, .externalReference),
        (#"<g style="fill:url(/**///example.com)"/>"#, .externalReference),
        (#"<g style="a:url('#/*');b:url(//e.com);c:url('*/')"/>"#, .externalReference),
        (#"<g style="background:image-set('//e.com/a.png' 1x)"/>"#, .externalReference),
        (#"<g xml:base="https://example.com/"/>"#, .externalReference),
        ("<style>@import 'a.css';</style>", .styleImport),
        ("<style><![CDATA[@\\69mport 'a.css';]]></style>", .styleImport),
        ("<style>a { width: expression(alert(1)) }</style>", .scriptAddress),
        (#"<set attributeName="onclick" to="x()"/>"#, .animatedReference),
        (#"<animate attributeName="xlink:href" values="javascript:x()"/>"#, .animatedReference),
    ])
    func hazardsAreFound(content: String, kind: SVGHazard.Kind) throws {
        #expect(try kinds(content).contains(kind))
    }

    @Test(arguments: [
        ##"<defs><linearGradient id="a"/></defs><g fill="url(#a)" style="filter:url('#b');mask:url(&quot;#c&quot;)"/>"##,
        ##"<image xlink:href="data:image/png;base64,iVBORw0KGgo="/><use href="#a"/><a href=""/>"##,
        "<style>@font-face { src: url(data:font/woff2;base64,AAAA) } .a:hover { fill: url(#a) }</style>",
        ##"<metadata><x:work xmlns:x="urn:x" x:resource="http://purl.org/dc" onload="note"/></metadata>"##,
        ##"<animate attributeName="fill" values="red;blue"/><g overflow="hidden" opacity=".5"/>"##,
        "<?xpacket begin='' id=''?><!-- javascript: --><title>On &amp; off</title><text>onload=\"x\" url(x)</text>",
    ])
    func drawingsAreClean(content: String) throws {
        #expect(try kinds(content) == [])
    }

    @Test func hazardsHaveLines() throws {
        let hazards = try SVGInspection.inspect(Samples.svg("\n<g/>\n<script/>\n\n<g onload='x'/>")).hazards
        #expect(hazards.map(\.line) == [3, 5])
        #expect(hazards.map(\.name) == ["script", "onload"])
    }

    @Test func publicDocumentTypesAreAcceptedAndDeclarationsAreNot() throws {
        let prolog = "<?xml version='1.0' encoding='UTF-8' standalone='no'?>\n<!-- made by hand -->\n"
        let type = #"<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd""#
        let plain = Array((prolog + type + ">\n").utf8) + Samples.svg("<title> A\n badge </title>")
        let inspection = try SVGInspection.inspect(plain)
        #expect(inspection.hazards == [])
        #expect(inspection.title == "A badge")
        for declaration in [#"<!ENTITY x "y">"#, #"<!ATTLIST svg onload CDATA "x()">"#, "<!ENTITY % a SYSTEM 'b'>"] {
            let declared = Array((prolog + type + "[\(declaration)]>\n").utf8) + Samples.svg("")
            #expect(try SVGInspection.inspect(declared).hazards.map(\.kind) == [.declaration])
        }
        let sheet = Array("<?xml-stylesheet href='a.css'?>".utf8) + Samples.svg("")
        #expect(try SVGInspection.inspect(sheet).hazards.map(\.kind) == [.styleSheetInstruction])
    }

    @Test func bombsAreNeverExpanded() throws {
        let names = (0...9).map { "e\($0)" }
        var entities = "<!ENTITY e0 'lol'>"
        for (inner, outer) in zip(names, names.dropFirst()) {
            entities += "<!ENTITY \(outer) '\(String(repeating: "&\(inner);", count: 10))'>"
        }
        let bomb =
            Array("<!DOCTYPE svg [\(entities)]>".utf8) + Samples.svg("<text>&e9;</text>", attributes: "id='&e9;'")
        do {
            #expect(try SVGInspection.inspect(bomb).hazards.map(\.kind) == [.declaration])
        } catch let error as ImageError {
            #expect(error.code == .malformed)
        }
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
