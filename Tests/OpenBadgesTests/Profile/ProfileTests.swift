import LinkedData
import OpenBadges
import Testing

@Suite struct ProfileTests {
    @Test func aPersonInADocument() throws {
        let expected = """
            {
              "@context": [
                "https://www.w3.org/ns/credentials/v2",
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
              ],
              "id": "https://badges.example.edu/people/1",
              "type": [
                "Profile"
              ],
              "familyName": "Example",
              "givenName": "Ada",
              "additionalName": "Maria",
              "patronymicName": "Ivanovna",
              "honorificPrefix": "Dr",
              "honorificSuffix": "PhD",
              "familyNamePrefix": "van",
              "dateOfBirth": "1970-02-28"
            }
            """
        #expect(try Samples.person().document.fileText == expected)
    }

    @Test func theNodeIsTheDocumentWithoutItsContext() throws {
        var document = try Samples.profile().document
        #expect(document.members.first?.name == "@context")
        document["@context"] = nil
        #expect(try Samples.profile().node == document)
    }

    @Test func aParentMayGoAgain() throws {
        var profile = try Samples.profile()
        profile.parentOrg = nil
        #expect(profile.parentOrg == nil)
        #expect(profile.node["parentOrg"] == nil)
    }
}
