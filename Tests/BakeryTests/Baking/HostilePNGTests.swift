import Bakery
import Testing

struct HostilePNGTests {
    private func refusal(_ bytes: [UInt8], budget: BakingBudget = BakingBudget()) -> ImageError? {
        let error = #expect(throws: BakingError.self) { try BadgeImage(bytes, budget: budget) }
        guard case .image(let image)? = error else { return nil }
        return image
    }

    private func fault(_ chunk: [UInt8], budget: BakingBudget = BakingBudget()) throws -> BakingError.Fault? {
        let image = try BadgeImage(Samples.png(with: chunk), budget: budget)
        let error = #expect(throws: BakingError.self) { try image.unbake() }
        guard case .unreadable(.openBadges2, let fault, offset: 33)? = error else { return nil }
        // What cannot be read can be replaced.
        let payload = try Baking.payload(.openBadges2, "a.b.c")
        #expect(try image.bake([payload]) == BadgeImage(Samples.png(), budget: budget).bake([payload]))
        return fault
    }

    @Test func damageIsNamedWithItsChunkAndPlace() {
        let png = Samples.png(with: Samples.chunk("tEXt", Array("a\0b".utf8)))
        for (offset, chunk, start) in [(20, "IHDR", 8), (43, "tEXt", 33), (60, "IDAT", 48), (77, "IEND", 68)] {
            var bytes = png
            bytes[offset] ^= 1
            let error = refusal(bytes)
            #expect(error?.code == .damaged && error?.detail == "checksum", "\(offset)")
            #expect(error?.chunk == chunk && error?.offset == start, "\(offset)")
        }
    }

    @Test func everyWayOfBeingCutShortIsNamed() {
        let png = Samples.png(with: Samples.chunk("tEXt", Array("a\0b".utf8)))
        for count in 8..<png.count {
            let error = refusal(Array(png[..<count]))
            #expect(error?.code == .truncated, "\(count)")
            #expect([8, 33, 48, 68].contains(error?.offset), "\(count)")
        }
        for count in 0..<8 { #expect(refusal(Array(png[..<count]))?.code == .unknownKind) }
    }

    @Test func lengthsThatLieAreNamed() {
        func with(_ length: [UInt8]) -> ImageError? {
            var png = Samples.png(with: Samples.chunk("tEXt", Array("a\0b".utf8)))
            png.replaceSubrange(33..<37, with: length)
            let error = refusal(png)
            #expect(error?.chunk == "tEXt" && error?.offset == 33)
            return error
        }
        #expect(with([0xFF, 0xFF, 0xFF, 0xFF])?.code == .damaged)
        #expect(with([0x80, 0, 0, 0])?.code == .damaged)
        #expect(with([0x7F, 0xFF, 0xFF, 0xFF])?.code == .truncated)
        #expect(with([0, 0, 0, 4])?.code == .damaged)
        #expect(with([0, 0, 0, 200])?.code == .truncated)
    }

    @Test func whatIsNoPNGIsRefused() {
        #expect(refusal([])?.code == .unknownKind)
        #expect(refusal(Samples.jpeg)?.code == .unknownKind)
        #expect(refusal(Samples.gif)?.code == .unknownKind)
        let png = Samples.png()
        #expect(refusal(png[..<8] + Samples.chunk("IDAT", [1]) + png[8...])?.chunk == "IDAT")
        #expect(refusal(png[..<33] + Samples.chunk("IEND", []))?.detail == "no image data")
        #expect(refusal(png[..<33] + Samples.chunk("ab\u{1}d", []) + png[33...])?.chunk == "ab?d")
        #expect(refusal(Samples.png(depth: 3))?.chunk == "IHDR")
        #expect(refusal(Samples.png(width: 0))?.code == .noSize)
        // A file that went through a transfer as text.
        let text = png.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
        #expect(refusal(text)?.code == .unknownKind)
    }

    @Test func budgetsHold() throws {
        let png = Samples.png()
        #expect(refusal(png, budget: BakingBudget(png: png.count - 1))?.code == .tooLarge)
        #expect(refusal(png, budget: BakingBudget(chunks: 2))?.code == .tooLarge)
        #expect(try BadgeImage(png, budget: BakingBudget(chunks: 3)).versions == [])
        let large = try BadgeImage(png, budget: BakingBudget(png: png.count + 30))
        let payload = try Baking.payload(.openBadges2, Baking.token)
        #expect(throws: BakingError.image(ImageErrorSamples.tooLarge)) { try large.bake([payload]) }
        let small = try BadgeImage(png, budget: BakingBudget(payload: 8))
        #expect(throws: BakingError.unfit(.openBadges2, .tooLarge(limit: 8))) { try small.bake([payload]) }
        #expect(
            try fault(Baking.text("openbadges", Baking.token), budget: BakingBudget(payload: 8)) == .tooLarge(limit: 8))
    }

    @Test func bombsDoNotGoOff() throws {
        let bomb = Baking.bomb(of: 20_000)
        #expect(bomb.count < 33_000)
        #expect(try fault(Baking.compressed("openbadges", bomb)) == .tooLarge(limit: 4 << 20))
        let text = Samples.chunk("zTXt", Array("openbadges\0\0".utf8) + bomb)
        #expect(try fault(text) == .tooLarge(limit: 4 << 20))
        let room = BakingBudget(payload: 2 + 20_000 * 258)
        let image = try BadgeImage(Samples.png(with: text), budget: room)
        #expect(try image.payload(.openBadges2)?.text == Array("{".utf8))
    }

    @Test func textsThatCannotBeReadAreNamed() throws {
        let keyword = Array("openbadges\0".utf8)
        func text(_ rest: [UInt8]) throws -> BakingError.Fault? { try fault(Samples.chunk("iTXt", keyword + rest)) }
        #expect(try text([]) == .malformed)
        #expect(try text([0]) == .malformed)
        #expect(try text([0, 0]) == .malformed)
        #expect(try text([0, 0, 0]) == .malformed)
        #expect(try text([2, 0, 0, 0] + Array("a.b.c".utf8)) == .malformed)
        #expect(try text([1, 9, 0, 0] + Array("a.b.c".utf8)) == .malformed)
        #expect(try text([0, 0, 0, 0]) == .empty)
        #expect(try text([0, 0, 0, 0] + Array(" \n".utf8)) == .empty)
        #expect(try text([0, 0, 0, 0, 0x7B, 0xFF, 0x7D]) == .encoding)
        #expect(try text([0, 0, 0, 0] + Array("badge".utf8)) == .unknownForm)
        #expect(try text([0, 0, 0, 0] + Array("a.b".utf8)) == .unknownForm)
        #expect(try text([0, 0, 0, 0] + Array("ftp://a.test/1".utf8)) == .unknownForm)
        let stream = Baking.stored(Array("{}".utf8))
        #expect(try text([1, 0, 0, 0]) == .damaged)
        #expect(try text([1, 0, 0, 0] + stream.dropLast()) == .damaged)
        #expect(try text([1, 0, 0, 0] + stream.dropLast() + [0x55]) == .damaged)
        #expect(try text([1, 0, 0, 0] + stream + [0]) == .damaged)
        #expect(try fault(Samples.chunk("zTXt", keyword + [1] + stream)) == .malformed)
    }
}

/// Equality compares codes.
private enum ImageErrorSamples {
    static let tooLarge: ImageError = {
        do {
            _ = try SVGInspection.inspect([0x3C], budget: 0)
        } catch let error as ImageError {
            return error
        } catch {}
        preconditionFailure("nothing is too large")
    }()
}
