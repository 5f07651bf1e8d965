/// The signed status lists, published byte for byte.
enum StatusListFiles {
    static func files(of register: RegisterContents, in tree: SourceTree) -> [PlannedFile] {
        register.statusLists.keys.sorted().flatMap { number in
            [
                (RegisterFiles.statusList(number), Addresses.statusList(number)),
                (RegisterFiles.statusListJWT(number), Addresses.statusListJWT(number)),
            ].filter { tree.contains($0.0) }.map { source, address in
                PlannedFile(copying: source, from: tree, to: address, origin: nil)
            }
        }
    }
}
