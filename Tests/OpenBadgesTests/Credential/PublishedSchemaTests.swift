import LinkedData
import OpenBadges
import Testing

/// The schema that 1EdTech publishes holds for what we make.
@Suite struct PublishedSchemaTests {
    @Test func aFullCredentialHolds() throws {
        guard let schema = try PublishedSchema() else { return }
        #expect(try schema.faults(in: Samples.credential().document) == [])
    }

    @Test func faultsAreFound() throws {
        guard let schema = try PublishedSchema() else { return }
        var document = try Samples.credential().document
        document["validFrom"] = nil
        document["evidence"] = ["id": "https://portfolio.example.org/"]
        document["type"] = ["VerifiableCredential"]
        document["image"] = ["id": "https://badges.example.edu/a.png", "type": "Image", "alt": "A"]
        document["credentialSubject"] = ["type": ["AchievementSubject"], "achievement": ["id": 1]]
        let faults = try schema.faults(in: document)
        for place in ["/evidence", "/type", "/image", "/credentialSubject/achievement/id"] {
            #expect(faults.contains { $0.hasPrefix(place + ":") }, "\(place)")
        }
        #expect(faults.contains(": no 'validFrom'"))
        #expect(faults.contains("/credentialSubject/achievement: no 'type', 'criteria', 'description', 'name'"))
    }
}
