import Foundation
import Testing

@testable import Blazon

@Suite struct QRCodeTests {
    /// One length on each side of every version's limit.
    static let lengths = [
        1, 10, 14, 15, 26, 27, 42, 43, 62, 63, 84, 85, 106, 107, 122, 123, 152, 153, 180, 181, 200, 213,
    ]

    /// An address with letters of both cases, digits, and what else addresses have.
    private static func address(_ length: Int) -> String {
        let letters = Array("https://badges.example.edu/awards/".utf8) + Array("Zy0-9_~.%3A?q=a&b;c+d!/".utf8)
        return String(
            decoding: (0..<length).map { letters[($0 * ($0 / letters.count + 1)) % letters.count] }, as: UTF8.self)
    }

    @Test func `a code is what it was`() throws {
        let code = try #require(QRCode("https://a.b/c"))
        let art = code.modules.rows.map { row in
            (0..<code.modules.side).map { row >> UInt64($0) & 1 == 1 ? "#" : "." }.joined()
        }
        #expect(
            art.joined(separator: "\n") == """
                #######..##.#.#######
                #.....#..#.##.#.....#
                #.###.#...##..#.###.#
                #.###.#..####.#.###.#
                #.###.#..##.#.#.###.#
                #.....#.#####.#.....#
                #######.#.#.#.#######
                ...........##........
                #..#.##.##...#.#.....
                ###.#...####..###...#
                .##..##..##.#.....#.#
                #.##...##.###.#.##.##
                .....##.....#..#.#...
                ........#..##..#....#
                #######...#.##..####.
                #.....#.##..##.##....
                #.###.#...##.#..##...
                #.###.#.#...#...#..##
                #.###.#..##.#...#.#.#
                #.....#...####.......
                #######.#.###.#.#..#.
                """)
    }

    @Test(
        arguments: zip(
            [14, 15, 42, 62, 84, 106, 122, 123, 180, 181, 213], [21, 25, 29, 33, 37, 41, 45, 49, 53, 57, 57]))
    func `a code is as small as can be`(length: Int, side: Int) throws {
        #expect(try #require(QRCode(Self.address(length))).modules.side == side)
    }

    @Test func `what is too long has no code`() {
        #expect(QRCode(Self.address(214)) == nil)
        #expect(QRCode(String(repeating: "ü", count: 107)) == nil)
    }

    @Test(arguments: lengths) func `the picture shows the modules within their quiet zone`(length: Int) throws {
        let code = try #require(QRCode(Self.address(length)))
        let side = code.modules.side + 8
        let picture = try PixelReading(RasterPNG.bytes(of: RasterDrawing(code.svg.bytes).square(side * 3)))
        for x in 0..<side {
            for y in 0..<side {
                let isWithin = (4..<side - 4).contains(x) && (4..<side - 4).contains(y)
                let isDark = isWithin && code.modules.isDark(QRModules.Place(x - 4, y - 4))
                let tone: UInt8 = isDark ? 0 : 255
                for pixel in [0, 2] {
                    try #require(try picture.pixel(x * 3 + pixel, y * 3 + pixel) == [tone, tone, tone, 255])
                }
            }
        }
    }

    @Test(arguments: lengths) func `another reader reads what was written`(length: Int) throws {
        let reader = URL(filePath: "/usr/bin/zbarimg")
        guard FileManager.default.isExecutableFile(atPath: reader.path) else { return print("skipped: no zbarimg") }
        let address = Self.address(length)
        let svg = try #require(QRCode(address)).svg
        let file = FileManager.default.temporaryDirectory.appending(path: "qr-\(UUID()).png")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(RasterPNG.bytes(of: RasterDrawing(svg.bytes).square(400))).write(to: file)
        let (process, output) = (Process(), Pipe())
        process.executableURL = reader
        process.arguments = ["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", file.path]
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        #expect(text == address + "\n")
    }

    @Test func `the mask is the one with the fewest points`() throws {
        // Runs of 21 in 42 lines, 400 squares, and no balance at all.
        #expect(QRModules(side: 21).penalty == 42 * 19 + 400 * 3 + 100)
        var finder = QRModules(side: 21)
        for column in [0, 2, 3, 4, 6] { finder.darken(QRModules.Place(column, 10)) }
        var other = QRModules(side: 21)
        for column in [0, 2, 3, 5, 6] { other.darken(QRModules.Place(column, 10)) }
        #expect(finder.penalty - other.penalty > 30)
    }
}
