import Bakery
import Testing

/// What stands before the drawing: document types, entities, instructions, encodings.
struct SVGPrologTests {
    private let prolog = "<?xml version='1.0' encoding='UTF-8' standalone='no'?>\n<!-- made by hand -->\n"
    private let plain =
        #"<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd""#

    private func clean(_ text: String) throws -> (text: String, names: [String]) {
        let clean = try CleanSVG(Array(text.utf8))
        try Samples.expectSplice(Array(text.utf8), clean)
        return (String(decoding: clean.bytes, as: UTF8.self), clean.original.hazards.map(\.name))
    }

    private func code(_ bytes: [UInt8]) -> ImageError.Code? {
        #expect(throws: ImageError.self) { try CleanSVG(bytes) }?.code
    }

    @Test func documentTypesOfTheW3CStay() throws {
        let text = prolog + plain + ">\n" + Samples.svgText("<title> A\n badge </title>")
        #expect(try clean(text) == (text, []))
        #expect(try SVGInspection.inspect(Array(text.utf8)).title == "A badge")
    }

    @Test(arguments: [
        #"<!DOCTYPE svg SYSTEM "https://e.test/a.dtd">"#, "<!DOCTYPE svg>",
        #"<!DOCTYPE svg PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "a.dtd">"#,
        #"<!DOCTYPE svg [<!ENTITY x "y">]>"#, #"<!DOCTYPE svg [ <!ATTLIST svg onload CDATA "x()"> ]>"#,
        "<!DOCTYPE svg [<!ENTITY % a SYSTEM 'b'>%a;]>",
        "<!DOCTYPE svg [<!-- ]> --><?a ]> ?><!NOTATION n SYSTEM ']>'>]>",
        "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'><!ELEMENT svg ANY>]>",
    ])
    func otherDocumentTypesGo(type: String) throws {
        let drawing = Samples.svgText("<g/>")
        #expect(try clean(prolog + type + drawing) == (prolog + drawing, ["DOCTYPE"]))
    }

    @Test func entitiesThatAreWordsAreWrittenOut() throws {
        let entities = "<!ENTITY ns \"http://www.w3.org/2000/svg\"><!ENTITY q 'a\"b>c'><!ENTITY ns 'second'>"
        let root = "<svg xmlns=\"&ns;\" viewBox='0 0 1 1' id='&q;'>"
        let text = prolog + plain + " [\n\(entities)\n]>\n" + root + "&q;&amp;<script>&q;</script></svg>"
        #expect(
            try clean(text) == (
                prolog + "\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox='0 0 1 1' id='a&quot;b&gt;c'>"
                    + "a&quot;b&gt;c&amp;</svg>", ["DOCTYPE", "&ns;", "&q;", "&q;", "script"]
            ))
    }

    @Test func whatEntitiesHideIsFound() throws {
        let text =
            "<!DOCTYPE svg [<!ENTITY a 'java'><!ENTITY b '//e.test/a'>]>"
            + Samples.svgText("<a href='&a;script:x()'/><g style='fill:red;stroke:url(&b;)'/>")
        #expect(
            try clean(text) == (
                Samples.svgText("<a/><g style='fill:red;'/>"), ["DOCTYPE", "javascript:x()", "//e.test/a"]
            ))
    }

    @Test func entitiesThatAreMoreAreRefused() {
        for entity in ["'&#60;script/>'", "'<script/>'", "'&b;'", "SYSTEM 'file:///etc/passwd'", "'&#38;b;'", "'%b;'"] {
            let text = "<!DOCTYPE svg [<!ENTITY a \(entity)>]>" + Samples.svgText("<text>&a;</text>")
            #expect(code(Array(text.utf8)) == .unmendable, "\(entity)")
        }
        let undeclared = "<!DOCTYPE svg [<!ENTITY a 'b'>]>" + Samples.svgText("<text>&c;</text>")
        #expect(code(Array(undeclared.utf8)) == .malformed)
    }

    @Test func bombsAreNeverExpanded() {
        let names = (0...9).map { "e\($0)" }
        var entities = "<!ENTITY e0 'lol'>"
        for (inner, outer) in zip(names, names.dropFirst()) {
            entities += "<!ENTITY \(outer) '\(String(repeating: "&\(inner);", count: 10))'>"
        }
        let bomb = "<!DOCTYPE svg [\(entities)]>" + Samples.svgText("<text>&e9;</text>", attributes: "id='&e9;'")
        #expect(code(Array(bomb.utf8)) == .unmendable)
        let long = String(repeating: "a", count: 10_000)
        let flat = "<!DOCTYPE svg [<!ENTITY a '\(long)'>]>" + Samples.svgText(String(repeating: "&a;", count: 1_000))
        #expect(code(Array(flat.utf8)) == .unmendable)
    }

    @Test func styleSheetInstructionsGo() throws {
        let sheets = "<?xml-stylesheet href='a.css'?><?XML-StyleSheet type='text/xsl' href='//e.test'?>"
        let drawing = Samples.svgText("<g/>")
        #expect(try clean(sheets + drawing) == (drawing, ["xml-stylesheet", "XML-StyleSheet"]))
    }

    @Test func otherEncodingsBecomeUTF8() throws {
        let after = "<?xml version='1.0' encoding='UTF-8'?>" + Samples.svgText("<desc>“é”</desc>")
        let hostile = Samples.svgText("<desc>“é”</desc><script/>")
        let units = Array("<?xml version='1.0' encoding='UTF-16'?>\(hostile)".utf16)
        let little: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        let big: [UInt8] = [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
        let latin = "<?xml version='1.0' encoding='iso-8859-1'?>\(hostile)".unicodeScalars.map { scalar -> UInt8 in
            scalar == "“" ? 0x93 : scalar == "”" ? 0x94 : UInt8(truncatingIfNeeded: scalar.value)
        }
        for bytes in [little, big, latin] {
            let clean = try CleanSVG(bytes)
            #expect(String(decoding: clean.bytes, as: UTF8.self) == after)
            #expect(clean.original.formerEncoding == (bytes == latin ? "ISO-8859-1" : "UTF-16"))
            let range = try #require(clean.original.hazards.first?.range)
            let expected = Array("<script/>".utf8).flatMap { byte -> [UInt8] in
                bytes == latin ? [byte] : bytes == little ? [byte, 0] : [0, byte]
            }
            #expect(Array(bytes[range]) == expected)
        }
    }

    @Test func encodingsNobodyReadsAlikeAreRefused() {
        for name in ["UTF-7", "UTF-32", "Shift_JIS", "ISO-2022-JP", "EBCDIC-CP-US"] {
            let text = "<?xml version='1.0' encoding='\(name)'?>" + Samples.svgText("+ADw-script/+AD4-")
            #expect(code(Array(text.utf8)) == .unknownEncoding, "\(name)")
        }
        let marked = [0xEF, 0xBB, 0xBF] + Array("<?xml version='1.0' encoding='latin1'?>\(Samples.svgText(""))".utf8)
        #expect(code(marked) == .unknownEncoding)
        #expect(code([0xFF, 0xFE, 0x3C]) == .truncated)
        #expect(code([0xFF, 0xFE, 0x00, 0xD8]) == .malformed)
        #expect(code(Samples.svg("<text>") + [0xFF] + Array("</text>".utf8)) == .malformed)
    }

    @Test func aByteOrderMarkStays() throws {
        let bytes = [0xEF, 0xBB, 0xBF] + Samples.svg("<g/>")
        #expect(try CleanSVG(bytes).bytes == bytes)
        #expect(try CleanSVG([0xEF, 0xBB, 0xBF] + Samples.svg("<script/><g/>")).bytes == bytes)
    }
}
