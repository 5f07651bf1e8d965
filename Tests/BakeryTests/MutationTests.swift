import Bakery
import Testing

/// Damaged files: anything may be said of them, but it must be said with an `ImageError`.
struct MutationTests {
    private struct Seeded: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 33
        }
    }

    @Test func noBytesTrap() throws {
        let svg = Samples.svg(
            "<title>t</title><style>a{b:u\\72l(#x)/* */}</style><a xlink:href='#b' onload='c'/><?p q?><![CDATA[d]]>&#65;"
        )
        let samples = [
            Samples.png(), Samples.jpeg, Samples.gif, Samples.webpExtended, Samples.webpLossless, Samples.webpLossy,
            svg,
            Array("<!DOCTYPE svg [<!ENTITY a 'b'>]>".utf8) + svg,
        ]
        var random = Seeded(state: 20_260_824)
        var read = 0
        var refused = 0
        for round in 0..<6_000 {
            var bytes = samples[round % samples.count]
            for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
                let index = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: index)
                case 2: bytes.insert(bytes[bytes.count - 1 - index], at: index)
                default: bytes.removeLast(Int.random(in: 0...min(4, bytes.count), using: &random))
                }
            }
            do {
                let header = try ImageHeader.read(bytes)
                #expect(header.width > 0 && header.height > 0)
                read += 1
            } catch {
                #expect(error is ImageError)
                refused += 1
            }
        }
        #expect(read > 100 && refused > 100)
    }
    /// Drawings with hostile parts anywhere, and damaged: what is accepted holds no hazard, and differs by what was named.
    @Test func noDamageHidesAHazard() throws {
        var random = Seeded(state: 3)
        var accepted = 0
        for _ in 0..<4_000 {
            let parts = (0..<3).compactMap { _ in HostileCase.all.randomElement(using: &random)?.content }
            var bytes = Samples.svg(parts.joined())
            for _ in 0..<Int.random(in: 0...2, using: &random) {
                let index = Int.random(in: 100..<bytes.count - 6, using: &random)
                let other = Int.random(in: 100..<bytes.count - 6, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[index] = UInt8.random(in: 0x20...0x7E, using: &random)
                case 1: bytes.remove(at: index)
                case 2: bytes.swapAt(index, other)
                default: bytes.insert(bytes[other], at: index)
                }
            }
            guard let clean = try? CleanSVG(bytes) else { continue }
            accepted += 1
            try Samples.expectSplice(bytes, clean)
            #expect(try SVGInspection.inspect(clean.bytes).hazards == [])
        }
        #expect(accepted > 1_000)
    }
}
