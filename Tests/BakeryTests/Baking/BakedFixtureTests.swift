import Bakery
import Foundation
import Testing

/// Images that others baked, below `../shared`: each says what its index says it does.
struct BakedFixtureTests {
    static let shared: URL? = {
        let shared =
            ProcessInfo.processInfo.environment["BLAZON_CONFORMANCE"].map { URL(filePath: $0).appending(path: "..") }
            ?? URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../../shared")
        guard FileManager.default.fileExists(atPath: shared.appending(path: "conformance").standardized.path) else {
            print("skipped: no conformance data")
            return nil
        }
        return shared.standardized
    }()

    /// What was taken out with tools of other makers.
    struct Baked: CustomTestStringConvertible, Sendable {
        enum Form { case json, jws, url }

        let path: String
        let version: BakedPayload.Version
        let form: Form
        let count: Int
        let sum: UInt32
        let hostedAt: String?

        init(
            _ path: String, _ version: BakedPayload.Version, _ form: Form, count: Int, sum: UInt32,
            hostedAt: String? = nil
        ) {
            (self.path, self.version, self.form) = (path, version, form)
            (self.count, self.sum, self.hostedAt) = (count, sum, hostedAt)
        }

        var testDescription: String { path }

        static let all = [
            Baked(
                "conformance/credentials/1edtech-ob30/simple-json.png", .openBadges3, .json, count: 1365,
                sum: 0x28579627),
            Baked(
                "conformance/credentials/1edtech-ob30/simple-jwt.png", .openBadges3, .jws, count: 2263, sum: 0x470A2EE9),
            Baked(
                "conformance/credentials/1edtech-ob30/simple-jwt.svg", .openBadges3, .jws, count: 2263, sum: 0x8503ACE7),
            Baked(
                "conformance/credentials/1edtech-ob30/simple-jwt_v1.svg", .openBadges3, .jws, count: 2549,
                sum: 0x1EC1D206),
            Baked(
                "conformance/credentials/bakery/baked_example.svg", .openBadges2, .json, count: 407, sum: 0x2DB710F5,
                hostedAt: "https://example.org/assertion.json"),
            Baked(
                "conformance/credentials/bakery/baked_heart.png", .openBadges2, .json, count: 201, sum: 0x1D6AE09D),
            Baked(
                "conformance/credentials/bakery/mozilla-baked.svg", .openBadges2, .json, count: 39, sum: 0x8DD7F63C,
                hostedAt: "http://example.org"),
            Baked(
                "conformance/credentials/bakery/mozilla-no-json.svg", .openBadges2, .url, count: 18, sum: 0xC1A2A2CA),
            Baked(
                "conformance/credentials/ob20/simple-badge.png", .openBadges2, .json, count: 431, sum: 0x416AFB37),
            Baked(
                "realdata/credentials/apache-training/baked/121eacc3d632.png", .openBadges2, .json, count: 446,
                sum: 0x0E69E9DB),
            Baked(
                "realdata/credentials/badge101/awards/badge1.png", .openBadges2, .url, count: 52, sum: 0x95FF106E),
            Baked(
                "realdata/credentials/badgr-server/baked_image.png", .openBadges2, .json, count: 205, sum: 0x26B19CF1),
            Baked(
                "realdata/credentials/cognipilot/examples-contributor-cognipilot/badge.png", .openBadges3, .json,
                count: 1696, sum: 0xE0C7B701),
            Baked(
                "realdata/credentials/cognipilot/examples-contributor-cognipilot/badge.svg", .openBadges3, .json,
                count: 1696, sum: 0xE0C7B701),
            Baked(
                "realdata/credentials/cognipilot/examples-maintainer-rumoca/badge.png", .openBadges3, .json,
                count: 1772, sum: 0x93523171),
            Baked(
                "realdata/credentials/cognipilot/examples-maintainer-rumoca/badge.svg", .openBadges3, .json,
                count: 1772, sum: 0x93523171),
            Baked(
                "realdata/credentials/concentricsky-bakery/baked_heart.png", .openBadges2, .json, count: 201,
                sum: 0x1D6AE09D),
            Baked(
                "realdata/credentials/jkraushaar/example-badge.svg", .openBadges2, .json, count: 507, sum: 0x118FADC6,
                hostedAt: "https://bit-jkraushaar.github.io/open-badges-example/bit-jkraushaar-assertion.json"),
            Baked(
                "realdata/credentials/mozilla-bakery/bad-json.svg", .openBadges2, .json, count: 37, sum: 0x6A142EF1,
                hostedAt: "http://example.org"),
            Baked(
                "realdata/credentials/sphereon/assertion-VsIC6xV3Qd.png", .openBadges2, .json, count: 627,
                sum: 0xB8BDAB11),
        ]
    }

    private func bytes(_ path: String) throws -> [UInt8]? {
        guard let url = Self.shared?.appending(path: path), FileManager.default.fileExists(atPath: url.path) else {
            print("skipped: no conformance data (\(path))")
            return nil
        }
        return try [UInt8](Data(contentsOf: url))
    }

    @Test(arguments: Baked.all)
    func whatWasBakedIsRead(baked: Baked) throws {
        guard let bytes = try bytes(baked.path) else { return }
        let image = try BadgeImage(bytes)
        #expect(image.versions == [baked.version])
        let payload = try #require(try image.payload(baked.version))
        #expect(payload.text.count == baked.count && Samples.crc(payload.text) == baked.sum)
        #expect(payload.hostedAt == baked.hostedAt)
        switch payload.form {
        case .json: #expect(baked.form == .json)
        case .jws: #expect(baked.form == .jws)
        case .url: #expect(baked.form == .url)
        }
        // Baked anew it says the same, and nothing else is different.
        guard baked.form != .url else { return }
        let again = try BadgeImage(image.bake([payload]))
        #expect(try again.unbake() == [payload])
        #expect(try BadgeImage(again.unbaked()).versions.isEmpty)
        #expect(try again.bake([payload]) == again.bytes)
    }

    struct Index: Decodable {
        struct Entry: Decodable {
            struct Expectation: Decodable { let extraction: String? }

            let file: String
            let form: String?
            let expect: Expectation?
        }

        let entries: [Entry]
    }

    @Test func theIndexIsRight() throws {
        guard let index = try bytes("conformance/credentials/index.json") else { return }
        var count = 0
        for entry in try JSONDecoder().decode(Index.self, from: Data(index)).entries {
            guard [".png", ".svg"].contains(where: entry.file.hasSuffix) else { continue }
            let image = try BadgeImage(#require(try bytes("conformance/credentials/" + entry.file)))
            let payloads = try image.unbake()
            let form = try #require(entry.form)
            #expect(image.kind.rawValue == form.prefix(3), "\(entry.file)")
            switch entry.expect?.extraction {
            case "no-credential": #expect(payloads.isEmpty, "\(entry.file)")
            case "extracted-verify-attribute":
                guard case .url? = payloads.first?.form else { throw Missing(file: entry.file) }
            default:
                guard case .json? = payloads.first?.form else {
                    guard case .jws? = payloads.first?.form, form.hasSuffix("-jwt") else {
                        throw Missing(file: entry.file)
                    }
                    break
                }
                #expect(!form.hasSuffix("-jwt"), "\(entry.file)")
            }
            count += 1
        }
        #expect(count >= 8)
    }

    struct Missing: Error { let file: String }

    /// All images that the indexes name, baked or not: PngSuite's broken ones are refused, and whatever is not in the table
    /// holds nothing, takes awards of every version and gives its own bytes back.
    @Test func everyOtherImageTakesAwards() throws {
        guard let shared = Self.shared else { return }
        let found = FileManager.default.enumerator(at: shared, includingPropertiesForKeys: nil)
        let files = (found?.allObjects as? [URL] ?? []).map(\.standardized.path).filter { file in
            (file.hasSuffix(".png") || file.hasSuffix(".svg")) && file.contains("/credentials/")
        }
        let payloads = try Baking.pairs()[0].map { payload in
            // Some are in encodings and places where only ASCII is sure.
            try BakedPayload(payload.version, text: Array("{}".utf8), hostedAt: payload.hostedAt)
        }
        for file in files.sorted() where !Baked.all.contains(where: { file.hasSuffix($0.path) }) {
            let bytes = try [UInt8](Data(contentsOf: URL(filePath: file)))
            guard !file.contains("pngsuite/x") else {
                #expect(throws: BakingError.self, "\(file)") { try BadgeImage(bytes) }
                continue
            }
            let image = try BadgeImage(bytes)
            #expect(image.versions.isEmpty, "\(file)")
            let baked = try BadgeImage(image.bake(payloads))
            #expect(try baked.unbake().map(\.form) == payloads.map(\.form), "\(file)")
            #expect(baked.unbaked() == bytes, "\(file)")
        }
    }
}
