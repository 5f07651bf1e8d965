import Testing

@Suite("The house")
struct HouseTests {
    private let house = House.blazon
    private let sources: [SourceFile]
    private let tests: [SourceFile]

    /// Read once for all the rules.
    private static let package = Result { (try SourceFile.all(in: "Sources"), try SourceFile.all(in: "Tests")) }

    init() throws {
        (sources, tests) = try Self.package.get()
    }

    @Test("Every room of the table has sources, and a room below never imports one above")
    func rooms() {
        let floors = Dictionary(uniqueKeysWithValues: house.rooms.map { ($0.name, $0.floor) })
        for room in house.rooms {
            #expect(sources.contains { $0.room == room.name }, "no sources in \(room.name)")
            for neighbour in room.imports.union(room.folderImports.values.flatMap(\.self)) {
                guard let floor = floors[neighbour] else { continue }
                #expect(floor < room.floor, "\(room.name) may import \(neighbour)")
            }
        }
    }

    @Test("A source imports what its room and its folder may import, and nothing else")
    func imports() {
        sources.flatMap(house.forbiddenImports(in:)).forEach { $0.record() }
    }

    @Test("Below the rim: no disk, network, clock, chance, terminal, shared state or crash")
    func forbiddenNames() {
        sources.flatMap(house.forbiddenNames(in:)).forEach { $0.record() }
    }

    @Test("No type bears the name of a module")
    func typeNames() {
        sources.flatMap(house.typesNamedLikeRooms(in:)).forEach { $0.record() }
    }

    @Test("A folder is a noun of the domain")
    func folders() {
        (sources + tests).flatMap(House.forbiddenFolders(of:)).forEach { $0.record() }
    }

    @Test("A file is one idea, under 300 lines; a longer one is known with its reason, and none has 500")
    func lengths() {
        let all = sources + tests
        all.flatMap { House.length(of: $0, known: House.longFiles) }.forEach { $0.record() }
        for path in House.longFiles.keys.sorted() {
            #expect(all.contains { $0.path == path }, "no file '\(path)'")
        }
    }
}
