import Bakery
import Foundation
import Testing

/// Images that strangers made, under `../shared/realdata` where that folder is present.
struct RealArtworkTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/realdata")

    private static func files(_ kind: String) -> [URL] {
        let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
        let files = (found?.allObjects as? [URL] ?? []).filter { $0.pathExtension == kind }
        if files.isEmpty { print("skipped: no real data") }
        return files.sorted { $0.path < $1.path }
    }

    @Test func everySVGIsReadAndOnlyEmbeddedHTMLIsFlagged() throws {
        for file in Self.files("svg") {
            let inspection = try SVGInspection.inspect([UInt8](Data(contentsOf: file)))
            #expect(inspection.size != nil, "\(file.path)")
            let expected: Set<SVGHazard.Kind> =
                file.lastPathComponent == "example-badge.svg" ? [.foreignContent] : []
            #expect(Set(inspection.hazards.map(\.kind)) == expected, "\(file.path)")
        }
    }

    @Test func everyPNGIsReadAndTheSuitesBrokenOnesAreRefused() throws {
        for file in Self.files("png") {
            let bytes = try [UInt8](Data(contentsOf: file))
            let isBroken = file.path.contains("pngsuite/x")
            do {
                let header = try PNGHeader.read(bytes)
                #expect(!isBroken && header.width > 0, "\(file.path)")
            } catch let error as ImageError {
                #expect(isBroken && [.damaged, .unknownKind].contains(error.code), "\(file.path): \(error)")
            }
        }
    }
}
