/// A level as written, with what its badges have from it.
struct LevelEntry {
    let id: Located<Slug>
    let name: String
    let plural: String
    let description: String?
    let achievementType: String?
    let credit: Credit?
    let requires: RequirementEntry?
    let expires: ExpiryEntry?
    let isSuspendable: Bool?
    /// What its badges' emblems have unless they say otherwise.
    let emblem: EmblemEntry?

    init?(_ map: MapReader) {
        defer { map.finish() }
        let id = map.id()
        let name = map.requiredText("name", hint: "Course")
        plural = map.text("plural")?.value ?? name?.value ?? ""
        description = map.text("description")?.value
        achievementType = map.achievementType()
        credit = map.credit()
        requires = map.node("requires").flatMap { RequirementEntry.read($0, findings: map.findings) }
        expires = map.expiry()
        isSuspendable = map.optionalFlag("suspendable")
        emblem = EmblemEntry.read("emblem", from: map)
        guard let id else { return nil }
        self.id = id
        self.name = name?.value ?? id.value.text
    }
}
