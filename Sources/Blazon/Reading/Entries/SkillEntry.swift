struct SkillEntry {
    let id: Located<Slug>
    let name: String
    let description: String?
    let alignment: [AlignmentEntry]

    init?(_ map: MapReader) {
        defer { map.finish() }
        let id = map.id()
        let name = map.requiredText("name", hint: "Universal design for learning")
        description = map.text("description")?.value
        alignment = map.maps("alignment", what: "alignment").compactMap(AlignmentEntry.read)
        guard let id else { return nil }
        self.id = id
        self.name = name?.value ?? id.value.text
    }
}
