import Bakery
import Foundation
import Testing

/// Images that strangers made, under `../shared/realdata` and `../shared/conformance` where those are present.
struct RealArtworkTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared")

    private static func files(_ kind: String) -> [URL] {
        let files = ["realdata", "conformance"].flatMap { folder in
            let found = FileManager.default.enumerator(
                at: root.appending(path: folder), includingPropertiesForKeys: nil)
            return (found?.allObjects as? [URL] ?? []).filter { $0.pathExtension == kind }
        }
        if files.isEmpty { print("skipped: no real data") }
        return files.sorted { $0.path < $1.path }
    }

    /// One was baked into HTML by its publisher; all others are drawings, and come out as they went in.
    @Test func everySVGIsPublishedAsItIsButForEmbeddedHTML() throws {
        for file in Self.files("svg") {
            let bytes = try [UInt8](Data(contentsOf: file))
            let clean = try CleanSVG(bytes)
            #expect(clean.original.size != nil, "\(file.path)")
            try Samples.expectSplice(bytes, clean)
            let isDrawing = file.lastPathComponent != "example-badge.svg"
            #expect((clean.bytes == bytes) == isDrawing, "\(file.path)")
            #expect(clean.original.hazards.allSatisfy { $0.kind == .foreignContent }, "\(file.path)")
        }
    }

    @Test func bakedPicturesAreNoticed() throws {
        let isBaked = try Self.files("png").filter { !$0.path.contains("pngsuite/x") }.filter {
            try PNGInspection.inspect([UInt8](Data(contentsOf: $0))).isBaked
        }
        #expect(isBaked.count { $0.path.contains("/catalogs/") } == 0)
        #expect(isBaked.isEmpty || isBaked.contains { $0.lastPathComponent.hasPrefix("baked_") })
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
