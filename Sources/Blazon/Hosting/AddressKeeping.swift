/// What was published of awards, held against the register: an address that somebody was told of stays for ever.
package struct AddressKeeping: Sendable {
    let register: RegisterContents
    let base: BaseURL

    /// An award that was published and that the register does not have.
    package struct LostAward: Sendable {
        /// Where its page is.
        package let path: OutputPath
        package let address: String
    }

    /// - Parameter paths: the files that an earlier build wrote.
    package func lost(among paths: some Sequence<OutputPath>) -> [LostAward] {
        paths.compactMap { path in
            Self.award(at: path).flatMap { id in
                register.contains(id)
                    ? nil : LostAward(path: path, address: Addresses.award(id).absolute(in: base))
            }
        }.sorted { $0.path < $1.path }
    }

    private static let folder = "awards/"
    private static let page = "/index.html"

    /// The award whose page lies there.
    private static func award(at path: OutputPath) -> AwardIdentifier? {
        let text = path.text
        guard text.utf8.starts(with: folder.utf8), text.hasSuffix(page) else { return nil }
        return AwardIdentifier(String(text.dropFirst(folder.count).dropLast(page.count)))
    }
}
