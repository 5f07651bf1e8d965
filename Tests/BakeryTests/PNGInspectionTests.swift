import Bakery
import Testing

struct PNGInspectionTests {
    private func inspect(_ chunks: [UInt8]...) throws -> PNGInspection {
        try PNGInspection.inspect(Samples.png(with: chunks.flatMap(\.self)))
    }

    @Test func aPictureAloneHoldsNothingElse() throws {
        let inspection = try inspect()
        #expect(!inspection.isBaked && !inspection.hasLocation)
        #expect(inspection.header.width == 3)
    }

    @Test(arguments: ["tEXt", "iTXt", "zTXt"])
    func bakedBadgesAreNoticed(type: String) throws {
        #expect(try inspect(Samples.chunk(type, Array("openbadges\0{}".utf8))).isBaked)
        #expect(try inspect(Samples.chunk(type, Array("openbadgecredential\0".utf8))).isBaked)
        #expect(try !inspect(Samples.chunk(type, Array("openbadgesofanotherkind\0".utf8))).isBaked)
    }

    @Test func locationsAreNoticed() throws {
        let little = Array("II*\0".utf8) + [8, 0, 0, 0, 2, 0] + [0x0F, 0x01] + [UInt8](repeating: 0, count: 10)
        let big = Array("MM\0*".utf8) + [0, 0, 0, 8, 0, 1, 0x88, 0x25] + [UInt8](repeating: 0, count: 10)
        #expect(try inspect(Samples.chunk("eXIf", little + [0x25, 0x88])).hasLocation)
        #expect(try inspect(Samples.chunk("eXIf", big)).hasLocation)
        #expect(try !inspect(Samples.chunk("eXIf", little)).hasLocation)
        #expect(try !inspect(Samples.chunk("eXIf", [])).hasLocation)
        #expect(try !inspect(Samples.chunk("eXIf", Array("II*\0".utf8) + [255, 255, 255, 255])).hasLocation)
        let xmp = Array("XML:com.adobe.xmp\0\0\0\0\0<x exif:GPSLatitude='52,31N'/>".utf8)
        #expect(try inspect(Samples.chunk("iTXt", xmp)).hasLocation)
    }

    @Test func damageIsFoundWhereItCounts() throws {
        let bytes = Samples.png(with: Samples.chunk("tEXt", Array("a\0b".utf8)))
        var note = bytes
        note[43] ^= 1
        #expect(try PNGInspection.inspect(note).header.height == 2)
        var data = bytes
        data[data.count - 18] ^= 1
        let error = #expect(throws: ImageError.self) { try PNGInspection.inspect(data) }
        #expect(error?.code == .damaged)
    }
}
