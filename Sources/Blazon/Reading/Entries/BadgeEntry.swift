/// A badge as written: references are words with a place, not yet looked up.
struct BadgeEntry {
    let id: Located<Slug>
    let name: String
    let summary: String
    let level: Located<String>?
    let isDraft: Bool
    let retired: String?
    let formerly: [Located<Slug>]
    let isRepeatable: Bool
    /// nil for what its level says.
    let isSuspendable: Bool?
    let tags: [Located<String>]
    let skills: [Located<String>]
    let alignment: [AlignmentEntry]
    let requires: RequirementEntry?
    let requiresSpan: SourceSpan?
    let credit: Credit?
    let expires: ExpiryEntry?
    let assessment: Assessment?
    let benefits: [String]
    let related: [Located<String>]
    let image: Located<String>?
    let imageCaption: String?
    let emblem: EmblemEntry?
    let achievementType: String?
    let fieldOfStudy: String?
    let specialization: String?
    let humanCode: String?
    let language: String?
    let version: String?
    let otherIdentifiers: [Identifier]
    let published: CalendarDate?
    let updated: CalendarDate?

    init?(_ map: MapReader) {
        defer { map.finish() }
        let id = map.id()
        let name = map.requiredText("name", hint: "Accessible Course Design")
        summary =
            map.requiredText("summary", hint: "One or two sentences that say what the badge stands for")?.value ?? ""
        level = map.text("level")
        isDraft = map.flag("draft")
        retired = map.text("retired")?.value
        formerly = map.texts("formerly").compactMap(map.slug)
        isRepeatable = map.flag("repeatable")
        isSuspendable = map.optionalFlag("suspendable")
        tags = map.texts("tags")
        skills = map.texts("skills")
        alignment = map.maps("alignment", what: "alignment").compactMap(AlignmentEntry.read)
        requires = map.node("requires").flatMap { RequirementEntry.read($0, findings: map.findings) }
        requiresSpan = map.has("requires") ? map.keySpan("requires") : nil
        credit = map.credit()
        expires = map.expiry()
        assessment = map.map("assessment").map(Assessment.read)
        benefits = map.texts("benefits").map(\.value)
        related = map.texts("related")
        image = map.text("image")
        imageCaption = map.text("imageCaption")?.value
        emblem = EmblemEntry.read("emblem", from: map)
        achievementType = map.achievementType()
        fieldOfStudy = map.text("fieldOfStudy")?.value
        specialization = map.text("specialization")?.value
        humanCode = map.text("humanCode")?.value
        language = map.languageTag("language")?.value
        version = map.text("version")?.value
        otherIdentifiers = map.identifiers()
        published = map.date("published")
        updated = map.date("updated")
        if let published, let updated, updated < published {
            map.findings.add(
                .badDate, "'updated' is before 'published'", at: map.keySpan("updated"),
                help: "write a date on or after \(published)")
        }
        guard let id else { return nil }
        self.id = id
        self.name = name?.value ?? id.value.text
    }
}
