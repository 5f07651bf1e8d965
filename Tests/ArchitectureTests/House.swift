/// A module, the floor it stands on, and what its sources may import.
struct Room: Sendable {
    let name: String
    let floor: Int
    /// Importable in the whole room.
    let imports: Set<String>
    /// Importable in one folder of the room: a library made for one job stays where that job is done.
    let folderImports: [String: Set<String>]

    init(_ name: String, floor: Int, imports: Set<String> = [], in folderImports: [String: Set<String>] = [:]) {
        self.name = name
        self.floor = floor
        self.imports = imports
        self.folderImports = folderImports
    }
}

/// The rooms and what may pass between them.
struct House: Sendable {
    let rooms: [Room]

    static let blazon = House(rooms: [
        // SHA-2.
        Room("LinkedData", floor: 0, in: ["Digests": ["Crypto"]]),
        // CRC and inflate.
        Room("Bakery", floor: 1, imports: ["CLibXML2", "CZlib"]),
        // Ed25519 and P-256; RSA; gzip.
        Room(
            "Credentials", floor: 1, imports: ["LinkedData"],
            in: ["Keys": ["Crypto", "CryptoExtras"], "Status": ["CZlib"]]),
        Room("OpenBadges", floor: 2, imports: ["LinkedData"]),
        Room(
            "Blazon", floor: 3, imports: ["LinkedData", "Bakery", "Credentials", "OpenBadges"],
            in: [
                "Reading": ["Yams"],
                // Sines and cosines.
                "Emblems": ["Glibc"],
                // Synchronization: cmark-gfm races, and is the one library behind a lock.
                "Markdown": ["CCMarkGFM", "Synchronization"],
                // Synchronization: what thousands of awards say of their badge is read once.
                "Pages": ["Synchronization"],
                // Synchronization: a picture that awards are baked into is read once.
                "Hosting": ["Synchronization"],
                // Synchronization: the logo that all share cards show is drawn once.
                "Rasters": ["CLibRSVG", "Synchronization"],
            ]),
        Room(
            "BlazonCLI", floor: 4,
            imports: [
                "Blazon", "LinkedData", "Bakery", "Credentials", "OpenBadges",
                "ArgumentParser", "Foundation", "Glibc", "Synchronization",
            ]),
    ])

    /// What only the rim does, or nobody.
    static let forbiddenBelowTheRim = [
        "FileManager", "URLSession", "print(", "debugPrint(",
        "Date()", "Date.now", "ContinuousClock", "SuspendingClock",
        "SystemRandomNumberGenerator", "random(in:", "randomElement(", "shuffle(", "shuffled(",
        "actor", "Task.detached", "@unchecked Sendable", "nonisolated(unsafe)",
        "try!", "as!", "fatalError(",
    ]

    static let rim = 4

    static let forbiddenFolders: Set<String> = ["utils", "helpers", "managers", "models", "extensions"]

    static let longFile = 300
    static let tooLongFile = 500

    /// Files of 300 lines and more, each with the reason it is one idea.
    static let longFiles: [String: String] = [:]

    func room(of source: SourceFile) -> Room? {
        rooms.first { $0.name == source.room }
    }
}
