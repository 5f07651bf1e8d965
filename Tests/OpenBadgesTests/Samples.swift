import LinkedData
import OpenBadges
import Testing

/// Values that have every member their class knows.
enum Samples {
    static let site = "https://badges.example.edu/"

    static func iri(_ path: String) throws -> IRI {
        try #require(IRI(site + path))
    }

    static func achievement() throws -> Achievement {
        var achievement = try Achievement(
            id: iri("badges/captioning/achievement.json"), name: "Captioning", description: "Captions for \"all\".",
            criteria: Criteria(id: iri("badges/captioning/"), narrative: "# Do\n\n* *Caption* a film"))
        achievement.achievementType = .standard(.course)
        achievement.image = try Image(id: iri("badges/captioning/emblem.svg"), caption: "A shield")
        achievement.creator = try profile()
        achievement.creditsAvailable = JSON.Number("0.70")
        achievement.fieldOfStudy = "Education"
        achievement.specialization = "Accessibility"
        achievement.humanCode = "DTL-101"
        achievement.inLanguage = LanguageTag("en-US")
        achievement.version = "1.10"
        achievement.tag = ["captions", "video"]
        achievement.alignment = try [alignment()]
        achievement.resultDescription = try [resultDescription()]
        achievement.related = try [related()]
        achievement.otherIdentifier = try [
            IdentifierEntry(identifier: "X-7", identifierType: #require(IdentifierType("ext:registrar")))
        ]
        return achievement
    }

    static func alignment() throws -> Alignment {
        var alignment = try Alignment(targetName: "Captions (Prerecorded)", targetUrl: iri("frameworks/wcag/1.2.2"))
        alignment.targetDescription = "Captions are provided"
        alignment.targetFramework = "WCAG"
        alignment.targetCode = "1.2.2"
        alignment.targetType = .standard(.ceasnCompetency)
        return alignment
    }

    static func resultDescription() throws -> ResultDescription {
        var level = try RubricCriterionLevel(id: iri("badges/captioning/#meets"), name: "Meets")
        level.description = "Fit to publish"
        level.level = "2"
        level.points = "2"
        level.alignment = try [Alignment(targetName: "Level", targetUrl: iri("levels/2"))]
        var result = try ResultDescription(
            id: iri("badges/captioning/#result"), name: "Rubric", resultType: .standard(.rubricCriterionLevel))
        result.allowedValue = ["Fail", "Pass"]
        result.requiredLevel = level.id
        result.requiredValue = "Pass"
        result.valueMin = "0"
        result.valueMax = "100"
        result.rubricCriterionLevel = [level]
        result.alignment = try [Alignment(targetName: "Result", targetUrl: iri("results"))]
        return result
    }

    static func related() throws -> Related {
        var related = try Related(id: iri("badges/sous-titrage/achievement.json"))
        related.inLanguage = LanguageTag("fr")
        related.version = "1.0"
        return related
    }

    static func profile() throws -> Profile {
        var parent = try Profile(id: #require(IRI("https://example.edu/")))
        parent.name = "Example University"
        var profile = try Profile(id: #require(IRI("did:web:badges.example.edu")))
        profile.name = "Distance Teaching"
        profile.url = IRI("https://teaching.example.edu/")
        profile.email = "badges@example.edu"
        profile.phone = "+1 (608) 555-0100"
        profile.description = "We teach teachers."
        profile.image = try Image(id: iri("issuer/logo.png"))
        profile.address = try address()
        profile.otherIdentifier = [IdentifierEntry(identifier: "42", identifierType: .standard(.sisSourcedId))]
        profile.official = "Ada Example"
        profile.parentOrg = parent
        return profile
    }

    static func address() throws -> Address {
        var address = Address()
        address.streetAddress = "1 Main Street"
        address.postOfficeBoxNumber = "7"
        address.addressLocality = "Madison"
        address.addressRegion = "WI"
        address.postalCode = "53703"
        address.addressCountry = "United States"
        address.addressCountryCode = "US"
        address.geo = try GeoCoordinates(
            latitude: #require(JSON.Number("43.0750")), longitude: #require(JSON.Number("-89.40")))
        return address
    }

    static func person() throws -> Profile {
        var person = try Profile(id: iri("people/1"))
        person.familyName = "Example"
        person.givenName = "Ada"
        person.additionalName = "Maria"
        person.patronymicName = "Ivanovna"
        person.honorificPrefix = "Dr"
        person.honorificSuffix = "PhD"
        person.familyNamePrefix = "van"
        person.dateOfBirth = FullDate("1970-02-28")
        return person
    }

    static func badgeClass() throws -> OB2.BadgeClass {
        var badgeClass = try #require(
            OB2.BadgeClass(
                projecting: achievement(), id: iri("badges/captioning/badge.json"), issuer: iri("issuer/issuer.json")))
        var related = try OB2.Related(id: iri("badges/sous-titrage/badge.json"))
        related.version = "1.0"
        related.language = LanguageTag("fr")
        badgeClass.related = [related]
        badgeClass.image.author = try iri("people/1")
        return badgeClass
    }

    static func issuer() throws -> OB2.Profile {
        try #require(OB2.Profile(projecting: profile(), id: iri("issuer/issuer.json")))
    }
}

extension JSON.Object {
    /// As a file holds it, without the last line feed.
    var fileText: String {
        String(decoding: bytes(.pretty).dropLast(), as: UTF8.self)
    }
}
