import LinkedData
import OpenBadges
import Testing

extension Samples {
    static func credential() throws -> AchievementCredential {
        var credential = try AchievementCredential(
            id: #require(IRI("urn:uuid:8f14e45f-ceea-467f-9a3b-0c1d2e3f4a5b")), issuer: profile(),
            validFrom: #require(DateTimeZ("2026-05-02T00:00:00Z")), credentialSubject: subject())
        credential.name = "Captioning"
        credential.description = "For Ada"
        credential.image = try Image(id: iri("awards/1/badge.png"))
        credential.validUntil = DateTimeZ("2029-05-02T23:59:59Z")
        credential.awardedDate = DateTimeZ("2026-05-01T12:00:00+02:00")
        var evidence = Evidence(id: IRI("https://portfolio.example.org/essay"))
        evidence.narrative = "Written in May"
        evidence.name = "Essay"
        evidence.description = "An essay"
        evidence.genre = "Prose"
        evidence.audience = "Teachers"
        credential.evidence = [evidence]
        credential.credentialSchema = try [#require(CredentialSchema.achievementCredential)]
        credential.credentialStatus = [
            "id": "https://badges.example.edu/status/1.json#7", "type": "BitstringStatusListEntry",
            "statusPurpose": "revocation", "statusListIndex": "7",
            "statusListCredential": "https://badges.example.edu/status/1.json",
        ]
        var related = try RelatedResource(
            id: iri("awards/0/credential.json"), digestSRI: "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
        related.mediaType = "application/vc"
        credential.relatedResource = [related]
        return credential
    }

    static func subject() throws -> AchievementSubject {
        var subject = try AchievementSubject(achievement: achievement())
        subject.id = IRI("urn:uuid:5b8a6d0e-1111-4222-8333-944455566677")
        subject.identifier = [
            IdentityObject(
                .sha256(HashAlgorithm.sha256.digest(of: Array("a@example.comKosher".utf8)), salt: "Kosher"),
                identityType: .standard(.emailAddress)),
            IdentityObject(.plain("Ada Lovelace"), identityType: .standard(.name)),
        ]
        subject.activityStartDate = DateTimeZ("2026-03-01T00:00:00Z")
        subject.activityEndDate = DateTimeZ("2026-04-30T00:00:00Z")
        subject.creditsEarned = JSON.Number("0.70")
        subject.licenseNumber = "L-7"
        subject.narrative = "Captioned *two* films"
        var result = Result()
        result.resultDescription = try iri("badges/captioning/#result")
        result.value = "97"
        result.status = .completed
        result.achievedLevel = try iri("badges/captioning/#meets")
        result.alignment = try [Alignment(targetName: "Result", targetUrl: iri("results"))]
        subject.result = [result]
        subject.role = "Author"
        subject.term = "Spring"
        return subject
    }
}
