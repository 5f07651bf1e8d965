import Testing

@testable import Blazon

/// What is refused, or shows nothing, is as good as what is drawn: the point is to come back, and soon.
@Suite struct HostilePictureTests {
    @Test(arguments: HostilePicture.all.map(\.name)) func `a picture that wants too much is drawn or refused`(
        name: String
    ) throws {
        let svg = try #require(HostilePicture.all.first { $0.name == name }).svg
        let start = ContinuousClock.now
        do {
            let raster = try RasterDrawing(Array(svg.utf8)).square(64)
            #expect(try PixelReading(RasterPNG.bytes(of: raster)).width == 64)
        } catch let error as RasterError {
            #expect(!error.description.isEmpty)
        }
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test func `a picture without a viewBox is fitted too`() throws {
        let svg = try #require(HostilePicture.all.first { $0.name == "size alone" }).svg
        let reading = try PixelReading(RasterPNG.bytes(of: RasterDrawing(Array(svg.utf8)).square(64)))
        #expect(try reading.pixel(1, 1) == [0, 128, 128, 255])
        #expect(try reading.pixel(62, 62) == [0, 128, 128, 255])
    }

    @Test func `a damaged PNG is refused by name`() throws {
        let picture = TestPicture.png(width: 40, height: 40)
        for count in [0, 7, 8, 30, picture.count - 30] {
            #expect(throws: RasterError.self) { try PixelPicture(Array(picture.prefix(count))) }
        }
        let path = SourcePath("content/badges/a/emblem.png")
        let source = RasterPicture(path) { Array(picture.prefix(50)) }
        let error = #expect(throws: RasterError.self) { try source.drawing(of: source.bytes()) }
        #expect(error?.description.hasPrefix("'content/badges/a/emblem.png' cannot be drawn: ") == true)
    }
}
