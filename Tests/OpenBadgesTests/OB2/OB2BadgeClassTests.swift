import LinkedData
import OpenBadges
import Testing

@Suite struct OB2BadgeClassTests {
    @Test func everyMemberInADocument() throws {
        let expected = """
            {
              "@context": "https://w3id.org/openbadges/v2",
              "id": "https://badges.example.edu/badges/captioning/badge.json",
              "type": "BadgeClass",
              "@language": "en-US",
              "version": "1.10",
              "name": "Captioning",
              "description": "Captions for \\"all\\".",
              "image": {
                "id": "https://badges.example.edu/badges/captioning/emblem.svg",
                "type": "schema:ImageObject",
                "caption": "A shield",
                "author": "https://badges.example.edu/people/1"
              },
              "criteria": {
                "id": "https://badges.example.edu/badges/captioning/",
                "type": "Criteria",
                "narrative": "# Do\\n\\n* *Caption* a film"
              },
              "issuer": "https://badges.example.edu/issuer/issuer.json",
              "tags": [
                "captions",
                "video"
              ],
              "alignment": [
                {
                  "type": "AlignmentObject",
                  "targetName": "Captions (Prerecorded)",
                  "targetUrl": "https://badges.example.edu/frameworks/wcag/1.2.2",
                  "targetDescription": "Captions are provided",
                  "targetFramework": "WCAG",
                  "targetCode": "1.2.2"
                }
              ],
              "related": [
                {
                  "id": "https://badges.example.edu/badges/sous-titrage/badge.json",
                  "type": "BadgeClass",
                  "@language": "fr",
                  "version": "1.0"
                }
              ]
            }
            """
        #expect(try Samples.badgeClass().document.fileText == expected)
    }

    @Test func bareAddressesWhereTheyAreAll() throws {
        let badgeClass = try OB2.BadgeClass(
            id: Samples.iri("b"), name: "B", description: "D", image: OB2.Image(id: Samples.iri("b.png")),
            criteria: OB2.Criteria(id: Samples.iri("b/")), issuer: Samples.iri("i"))
        #expect(
            badgeClass.document == [
                "@context": "https://w3id.org/openbadges/v2", "id": "https://badges.example.edu/b",
                "type": "BadgeClass", "name": "B", "description": "D", "image": "https://badges.example.edu/b.png",
                "criteria": "https://badges.example.edu/b/", "issuer": "https://badges.example.edu/i",
            ])
    }

    @Test func criteriaMayBeWordsAlone() {
        #expect(OB2.Criteria(projecting: Criteria(narrative: "Do")).value == ["type": "Criteria", "narrative": "Do"])
    }

    @Test func anAchievementWithoutImageIsNoBadgeClass() throws {
        var achievement = try Samples.achievement()
        achievement.image = nil
        let id = try Samples.iri("badges/captioning/badge.json")
        #expect(OB2.BadgeClass(projecting: achievement, id: id, issuer: id) == nil)
    }
}
