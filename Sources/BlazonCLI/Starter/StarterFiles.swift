import Blazon
import Glibc

/// What `init` was told.
struct SiteProfile {
    let title: String
    let issuer: String
    let url: String
    let email: String
    let language: String
}

/// One file of a new site.
struct StarterFile: Sendable {
    let path: String
    let bytes: [UInt8]

    init(_ path: String, _ text: String) {
        self.init(path, Array(text.utf8))
    }

    init(_ path: String, _ bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

/// The files of a new site: a little content, and the templates.
enum StarterFiles {
    static func all(for profile: SiteProfile) -> [StarterFile] {
        var files = StarterContent.files(for: profile, today: today) + StarterTemplates.files
        // A language without strings of its own begins with the English ones.
        let strings = strings(of: profile.language)
        if needsTranslation(profile.language), let english = files.first(where: { $0.path == Self.english }) {
            let text = String(decoding: english.bytes, as: UTF8.self)
            files.append(StarterFile(strings, StringsDraft.text(for: profile.language, from: text)))
        }
        return files
    }

    /// Where the words of the interface are in a language.
    static func strings(of language: String) -> String {
        "templates/strings/\(language).yaml"
    }

    private static let english = strings(of: "en")

    /// Whether the words of the interface have yet to be translated.
    static func needsTranslation(_ language: String) -> Bool {
        let tags = [language, String(language.prefix { $0 != "-" })]
        return !StarterTemplates.files.contains { file in tags.contains { file.path == strings(of: $0) } }
    }

    /// Writes every file, or none when one of them is there already.
    static func write(_ files: [StarterFile], to folder: String) throws {
        for file in files where try FileStamp.of(folder + "/" + file.path) != nil {
            throw Refusal("'\(folder)/\(file.path)' is there already: 'init' never overwrites")
        }
        for file in files {
            let place = folder + "/" + file.path
            try Disk.makeFolders(place.lastIndex(of: "/").map { String(place[..<$0]) } ?? ".")
            _ = try Disk.create(place, file.bytes, name: place)
        }
    }

    private static var today: String {
        var now = time(nil)
        var parts = tm()
        gmtime_r(&now, &parts)
        func digits(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(parts.tm_year + 1900)-\(digits(parts.tm_mon + 1))-\(digits(parts.tm_mday))"
    }
}
