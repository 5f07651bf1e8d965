import Testing

@Suite("The rules of the house find what breaks them")
struct HouseRulesTests {
    private let house = House.blazon

    @Test(arguments: [
        ("import Foundation", ["Foundation"]),
        ("  @testable import Blazon", ["Blazon"]),
        ("public import LinkedData", ["LinkedData"]),
        ("@preconcurrency private import Glibc", ["Glibc"]),
        ("import struct Foundation.Data", ["Foundation"]),
        ("import A; import B.C", ["A", "B"]),
        ("let import = 1", []),
        ("important import", []),
    ])
    func importLines(line: String, modules: [String]) {
        #expect(House.imports(in: line) == modules)
    }

    @Test(
        "An import outside its room or folder is found",
        arguments: [
            ("LinkedData/JSON/A.swift", "Foundation", "'Foundation' imported in 'LinkedData'"),
            ("LinkedData/A.swift", "OpenBadges", "'OpenBadges' imported in 'LinkedData'"),
            ("LinkedData/RDFC/A.swift", "Crypto", "'Crypto' imported in 'LinkedData' outside 'Digests'"),
            ("Bakery/A.swift", "LinkedData", "'LinkedData' imported in 'Bakery'"),
            ("OpenBadges/A.swift", "CLibXML2", "'CLibXML2' imported in 'OpenBadges'"),
            ("Blazon/Pages/A.swift", "Yams", "'Yams' imported in 'Blazon' outside 'Reading'"),
            ("Blazon/Reading/A.swift", "CCMarkGFM", "'CCMarkGFM' imported in 'Blazon' outside 'Markdown'"),
            ("Blazon/A.swift", "Yams", "'Yams' imported in 'Blazon' outside 'Reading'"),
            ("Blazon/Build/A.swift", "ArgumentParser", "'ArgumentParser' imported in 'Blazon'"),
            ("BlazonCLI/A.swift", "Yams", "'Yams' imported in 'BlazonCLI'"),
            ("Cellar/A.swift", "LinkedData", "no room 'Cellar' in the house"),
        ])
    func strayImport(path: String, module: String, message: String) {
        let source = SourceFile("Sources/\(path)", "// import Foundation\n\npublic import \(module)\n")
        let line = message.hasPrefix("no room") ? 1 : 3
        #expect(house.forbiddenImports(in: source) == [Violation("Sources/\(path)", line, message)])
    }

    @Test(
        "An import in its room and folder is fine",
        arguments: [
            ("LinkedData/Digests/A.swift", "Crypto"),
            ("Blazon/Reading/Values/A.swift", "Yams"),
            ("Blazon/Markdown/A.swift", "CCMarkGFM"),
            ("Bakery/A.swift", "CLibXML2"),
            ("BlazonCLI/Disk/A.swift", "Foundation"),
        ])
    func ownImport(path: String, module: String) {
        #expect(house.forbiddenImports(in: SourceFile("Sources/\(path)", "import \(module)\n")).isEmpty)
    }

    @Test("A forbidden name is found below the rim, and only there", arguments: House.forbiddenBelowTheRim)
    func forbiddenName(name: String) {
        let text = "// \(name)\nlet a = \"\(name)\"\n    \(name) x\n"
        for path in ["Sources/LinkedData/A.swift", "Sources/Blazon/Pages/A.swift"] {
            #expect(
                house.forbiddenNames(in: SourceFile(path, text)) == [Violation(path, 3, "'\(name)' below the rim")])
        }
        #expect(house.forbiddenNames(in: SourceFile("Sources/BlazonCLI/A.swift", text)).isEmpty)
    }

    @Test(
        "A longer name is another name",
        arguments: [
            "fingerprint(of: a)", "CalendarDate()", "let factor = 1", "let actors = 2", "printer(a)", "a as? B",
            "try? a()",
        ])
    func longerName(line: String) {
        #expect(house.forbiddenNames(in: SourceFile("Sources/Blazon/A.swift", line + "\n")).isEmpty)
    }

    @Test("Several faults are told together, each at its line")
    func several() {
        let source = SourceFile("Sources/Blazon/A.swift", "try! a()\nb()\nprint(c as! D)\n")
        #expect(house.forbiddenNames(in: source).map(\.line) == [1, 3, 3])
        #expect(house.forbiddenNames(in: source).first?.description == "Sources/Blazon/A.swift:1: 'try!' below the rim")
    }

    @Test(
        "A type with the name of a module is found",
        arguments: [
            ("public struct Bakery: Sendable {", true), ("enum Blazon {", true), ("typealias OpenBadges = Int", true),
            ("struct BakeryTests {", false), ("extension Blazon.Page {", false), ("// struct Bakery", false),
        ])
    func typeNames(line: String, isFound: Bool) {
        let found = house.typesNamedLikeRooms(in: SourceFile("Sources/Blazon/A.swift", "\n\(line)\n"))
        #expect(found.map(\.line) == (isFound ? [2] : []))
    }

    @Test(
        "A folder that says nothing is found",
        arguments: [
            ("Sources/Blazon/Utils/A.swift", "Utils"), ("Tests/BlazonTests/Pages/helpers/A.swift", "helpers"),
        ])
    func folders(path: String, folder: String) {
        let expected = Violation(path, 1, "folder '\(folder)' says nothing of the domain")
        #expect(House.forbiddenFolders(of: SourceFile(path, "")) == [expected])
    }

    @Test(
        "A long file is found, a known one is passed over, and a known one that shrank is found",
        arguments: [
            (299, false, nil), (300, true, nil), (499, true, nil),
            (300, false, "300 lines, not among the known long files"),
            (500, false, "500 lines, 500 is too long"),
            (500, true, "500 lines, 500 is too long"),
            (299, true, "299 lines, no longer a long file"),
        ] as [(Int, Bool, String?)])
    func lengths(lines: Int, isKnown: Bool, message: String?) {
        let source = SourceFile("Sources/Blazon/A.swift", String(repeating: "\n", count: lines))
        let found = House.length(of: source, known: isKnown ? [source.path: "one table"] : [:])
        #expect(found == (message.map { [Violation(source.path, lines, $0)] } ?? []))
    }
}
