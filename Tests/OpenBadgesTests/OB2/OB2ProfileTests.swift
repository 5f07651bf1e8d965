import LinkedData
import OpenBadges
import Testing

@Suite struct OB2ProfileTests {
    @Test func everyMemberInADocument() throws {
        #expect(
            try Samples.issuer().document == [
                "@context": "https://w3id.org/openbadges/v2", "id": "https://badges.example.edu/issuer/issuer.json",
                "type": "Issuer", "name": "Distance Teaching", "url": "https://teaching.example.edu/",
                "email": "badges@example.edu", "telephone": "+16085550100", "description": "We teach teachers.",
                "image": "https://badges.example.edu/issuer/logo.png",
            ])
    }

    @Test func anIssuerNeedsNameAndURLAndEmail() throws {
        let id = try Samples.iri("issuer/issuer.json")
        let lacking: [(inout Profile) -> Void] = [{ $0.name = nil }, { $0.url = nil }, { $0.email = nil }]
        for remove in lacking {
            var profile = try Samples.profile()
            remove(&profile)
            #expect(OB2.Profile(projecting: profile, id: id) == nil)
        }
    }

    @Test(arguments: [
        ("+16085550100", "+16085550100"), ("+1 608 555-0100", "+16085550100"),
        ("+44.(20) 7946\u{A0}0018", "+442079460018"),
    ])
    func telephones(_ phone: String, _ expected: String) {
        #expect(OB2.Telephone(projecting: phone)?.text == expected)
    }

    @Test(arguments: ["", "+", "6085550100", "+0123", "+1234567890123456", "+1 608 CALL", "+1 608 555 0100 ext. 7"])
    func otherTexts(_ phone: String) {
        #expect(OB2.Telephone(projecting: phone) == nil)
    }
}
