/// A site's `.blazon/`: what is of use on this machine alone, or secret. Version control passes it over.
enum PrivateFolder {
    static func path(ofSite site: String) -> String {
        site == "." ? ".blazon" : site + "/.blazon"
    }

    /// Makes it where it is missing.
    /// - Returns: its path.
    @discardableResult
    static func make(ofSite site: String) throws -> String {
        let folder = path(ofSite: site)
        try Disk.makeFolders(folder)
        try keepFromGit(folder)
        return folder
    }

    /// Tells Git to pass over all that is in a folder.
    static func keepFromGit(_ folder: String) throws {
        let ignored = folder + "/.gitignore"
        guard try FileStamp.of(ignored) == nil else { return }
        do {
            _ = try Disk.create(ignored, Array("*\n".utf8), name: ignored)
        } catch {
            // Another process may have been quicker.
            guard try FileStamp.of(ignored) != nil else { throw error }
        }
    }
}
