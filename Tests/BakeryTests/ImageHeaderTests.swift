import Bakery
import Testing

struct ImageHeaderTests {
    private func code(_ bytes: [UInt8]) -> ImageError.Code? {
        do {
            _ = try ImageHeader.read(bytes)
            return nil
        } catch {
            return (error as? ImageError)?.code
        }
    }

    @Test func sizesOfEveryFormat() throws {
        func size(_ bytes: [UInt8]) throws -> [Int] {
            let header = try ImageHeader.read(bytes)
            return [header.width, header.height]
        }
        #expect(try size(Samples.png()) == [3, 2])
        #expect(try size(Samples.jpeg) == [500, 300])
        #expect(try size(Samples.gif) == [272, 32])
        #expect(try size(Samples.webpExtended) == [320, 240])
        #expect(try size(Samples.webpLossless) == [320, 240])
        #expect(try size(Samples.webpLossy) == [320, 240])
        #expect(try size(Samples.svg("", attributes: #"viewBox="0 0 20.4 10""#)) == [20, 10])
    }

    @Test func kindsAreToldFromTheBytes() {
        #expect(ImageHeader.kind(of: Samples.png()) == .png)
        #expect(ImageHeader.kind(of: Samples.webpLossy) == .webp)
        #expect(ImageHeader.kind(of: [0xEF, 0xBB, 0xBF] + Samples.svg("")) == .svg)
        #expect(ImageHeader.kind(of: Array("%PDF-1.7".utf8)) == nil)
        #expect(code([]) == .unknownKind)
        #expect(code(Array("<html></html>".utf8)) == .malformed)
    }

    @Test func everyPrefixIsRefused() {
        for sample in [Samples.png(), Samples.webpExtended, Samples.gif.dropLast(4), Samples.jpeg.dropLast(6)] {
            for length in 0..<sample.count { #expect(code(Array(sample.prefix(length))) != nil) }
        }
    }

    @Test func aPNGThatContradictsItselfIsRefused() {
        #expect(code(Samples.png(width: 0)) == .noSize)
        #expect(code(Samples.png(width: 1 << 31)) == .tooLarge)
        #expect(code(Samples.png(depth: 3)) == .damaged)
        #expect(code(Samples.png(colour: 1)) == .damaged)
        var wrong = Samples.png()
        wrong[18] ^= 1
        #expect(code(wrong) == .damaged)
        #expect(code(Array(Samples.png().dropLast(12))) == .truncated)
    }

    @Test func errorsAreEqualByCode() throws {
        let first = #expect(throws: ImageError.self) { try PNGHeader.read([]) }
        let second = #expect(throws: ImageError.self) { try ImageHeader.read([1]) }
        #expect(first == second)
    }
}
