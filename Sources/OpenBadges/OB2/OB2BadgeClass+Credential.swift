public import LinkedData

extension OB2.BadgeClass {
    /// What 2.0 can say of the achievement inside a credential, as it was issued.
    /// - Parameters:
    ///   - achievement: the node of an ``Achievement``.
    ///   - id: the badge class, which is not the achievement.
    ///   - image: its picture, for an achievement may have none.
    ///   - issuer: the address of the issuer's ``OB2/Profile``.
    /// - Returns: nil when it lacks name, description or criteria, which a badge class must have.
    public init?(projecting achievement: JSON.Object, id: IRI, image: OB2.Image, issuer: IRI) {
        guard let name = achievement.text("name"), let description = achievement.text("description"),
            let criteria = achievement.object("criteria").flatMap({ OB2.Criteria(projecting: $0) })
        else { return nil }
        self.init(id: id, name: name, description: description, image: image, criteria: criteria, issuer: issuer)
        tags = achievement.texts("tag")
        alignment = achievement.objects("alignment").compactMap { OB2.AlignmentObject(projecting: $0) }
        version = achievement.text("version")
        language = achievement.text("inLanguage").flatMap { LanguageTag($0) }
    }
}

extension OB2.Criteria {
    /// The words alone where there are words: they are as they were issued, and the page may be another since.
    fileprivate init?(projecting criteria: JSON.Object) {
        if let narrative = criteria.text("narrative") {
            self.init(narrative: narrative)
        } else if let id = criteria.text("id").flatMap({ IRI($0) }) {
            self.init(id: id)
        } else {
            return nil
        }
    }
}

extension OB2.AlignmentObject {
    fileprivate init?(projecting alignment: JSON.Object) {
        guard let name = alignment.text("targetName"), let url = alignment.text("targetUrl").flatMap({ IRI($0) }) else {
            return nil
        }
        self.init(targetName: name, targetUrl: url)
        targetDescription = alignment.text("targetDescription")
        targetFramework = alignment.text("targetFramework")
        targetCode = alignment.text("targetCode")
    }
}
