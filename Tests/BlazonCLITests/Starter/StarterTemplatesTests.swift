import Foundation
import Testing

@testable import BlazonCLI

struct StarterTemplatesTests {
    @Test func `a new site begins with every file of the repository's templates, byte for byte`() throws {
        let root = URL(filePath: #filePath).appending(path: "../../../..").standardized.path(percentEncoded: false)
        let manager = FileManager.default
        let paths = try manager.subpathsOfDirectory(atPath: root + "templates").map { "templates/" + $0 }.filter {
            path in
            var isFolder: ObjCBool = false
            return manager.fileExists(atPath: root + path, isDirectory: &isFolder) && !isFolder.boolValue
        }
        #expect(StarterTemplates.files.map(\.path).sorted() == paths.sorted())
        for file in StarterTemplates.files {
            let isSame = manager.contents(atPath: root + file.path).map(Array.init) == file.bytes
            #expect(isSame, "\(file.path)")
        }
    }
}
