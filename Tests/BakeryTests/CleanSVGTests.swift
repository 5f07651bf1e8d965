import Bakery
import Testing

struct CleanSVGTests {
    @Test(arguments: HostileCase.all)
    func onlyTheDrawingStays(_ hostile: HostileCase) throws {
        let clean = try CleanSVG(Samples.svg(hostile.content))
        #expect(clean.original.hazards.map(\.name) == hostile.removed)
        #expect(String(decoding: clean.bytes, as: UTF8.self) == Samples.svgText(hostile.left))
        #expect(try SVGInspection.inspect(clean.bytes).hazards == [])
    }

    @Test func theCorpusIsLarge() {
        #expect(HostileCase.all.count { !$0.removed.isEmpty } >= 80)
    }

    @Test func whatIsTakenOutIsAllThatChanges() throws {
        for hostile in HostileCase.all {
            let bytes = Samples.svg("\r\n\t<!-- ü -->" + hostile.content + "<g  a = 'b'/>\r\n")
            try Samples.expectSplice(bytes, CleanSVG(bytes))
        }
    }

    @Test func rootAttributesAreTakenOut() throws {
        let bytes = Samples.svg("<g/>", attributes: #"onload="x()" viewBox="0 0 9 9" style="fill:url(//e.test)""#)
        let clean = try CleanSVG(bytes)
        #expect(clean.bytes == Samples.svg("<g/>", attributes: #"viewBox="0 0 9 9" style="""#))
    }

    @Test func whatCannotBeToldApartIsRefused() {
        func code(_ content: String) -> ImageError.Code? {
            #expect(throws: ImageError.self) { try CleanSVG(Samples.svg(content)) }?.code
        }
        #expect(code(#"<a href="&#x01;javascript:x()"/>"#) == .malformed)
        #expect(code("<a href='javascript&colon;x()'/>") == .malformed)
        #expect(code("<x:g/>") == .malformed)
        #expect(code("<g a='b' a='c'/>") == .malformed)
        #expect(code(String(repeating: "<script/>", count: 1_001)) == .unmendable)
    }

    @Test func aDrawingOfManyPartsIsReadOnce() throws {
        let parts = String(repeating: "<path d='M0 0h9z' style='fill:url(#a);stroke:red'/>", count: 20_000)
        let bytes = Samples.svg(parts)
        #expect(try CleanSVG(bytes).bytes == bytes)
    }

    @Test func everyKindOfHazardIsInTheCorpus() throws {
        var kinds: Set<SVGHazard.Kind> = []
        for hostile in HostileCase.all {
            kinds.formUnion(try SVGInspection.inspect(Samples.svg(hostile.content)).hazards.map(\.kind))
        }
        let ofTheProlog: Set<SVGHazard.Kind> = [.declaration, .entityReference, .styleSheetInstruction]
        #expect(kinds == Set(SVGHazard.Kind.allCases).subtracting(ofTheProlog))
    }
}
