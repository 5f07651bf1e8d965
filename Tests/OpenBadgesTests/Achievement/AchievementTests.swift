import LinkedData
import OpenBadges
import Testing

@Suite struct AchievementTests {
    @Test func everyMemberInADocument() throws {
        let expected = """
            {
              "@context": [
                "https://www.w3.org/ns/credentials/v2",
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
              ],
              "id": "https://badges.example.edu/badges/captioning/achievement.json",
              "type": [
                "Achievement"
              ],
              "achievementType": "Course",
              "name": "Captioning",
              "description": "Captions for \\"all\\".",
              "criteria": {
                "id": "https://badges.example.edu/badges/captioning/",
                "narrative": "# Do\\n\\n* *Caption* a film"
              },
              "image": {
                "id": "https://badges.example.edu/badges/captioning/emblem.svg",
                "type": "Image",
                "caption": "A shield"
              },
              "creator": {
                "id": "did:web:badges.example.edu",
                "type": [
                  "Profile"
                ],
                "name": "Distance Teaching",
                "url": "https://teaching.example.edu/",
                "email": "badges@example.edu",
                "phone": "+1 (608) 555-0100",
                "description": "We teach teachers.",
                "image": {
                  "id": "https://badges.example.edu/issuer/logo.png",
                  "type": "Image"
                },
                "address": {
                  "type": [
                    "Address"
                  ],
                  "streetAddress": "1 Main Street",
                  "postOfficeBoxNumber": "7",
                  "addressLocality": "Madison",
                  "addressRegion": "WI",
                  "postalCode": "53703",
                  "addressCountry": "United States",
                  "addressCountryCode": "US",
                  "geo": {
                    "type": "GeoCoordinates",
                    "latitude": 43.0750,
                    "longitude": -89.40
                  }
                },
                "otherIdentifier": [
                  {
                    "type": "IdentifierEntry",
                    "identifier": "42",
                    "identifierType": "sisSourcedId"
                  }
                ],
                "official": "Ada Example",
                "parentOrg": {
                  "id": "https://example.edu/",
                  "type": [
                    "Profile"
                  ],
                  "name": "Example University"
                }
              },
              "creditsAvailable": 0.70,
              "fieldOfStudy": "Education",
              "specialization": "Accessibility",
              "humanCode": "DTL-101",
              "inLanguage": "en-US",
              "version": "1.10",
              "tag": [
                "captions",
                "video"
              ],
              "alignment": [
                {
                  "type": [
                    "Alignment"
                  ],
                  "targetName": "Captions (Prerecorded)",
                  "targetUrl": "https://badges.example.edu/frameworks/wcag/1.2.2",
                  "targetDescription": "Captions are provided",
                  "targetFramework": "WCAG",
                  "targetCode": "1.2.2",
                  "targetType": "ceasn:Competency"
                }
              ],
              "resultDescription": [
                {
                  "id": "https://badges.example.edu/badges/captioning/#result",
                  "type": [
                    "ResultDescription"
                  ],
                  "name": "Rubric",
                  "resultType": "RubricCriterionLevel",
                  "allowedValue": [
                    "Fail",
                    "Pass"
                  ],
                  "requiredLevel": "https://badges.example.edu/badges/captioning/#meets",
                  "requiredValue": "Pass",
                  "valueMin": "0",
                  "valueMax": "100",
                  "rubricCriterionLevel": [
                    {
                      "id": "https://badges.example.edu/badges/captioning/#meets",
                      "type": [
                        "RubricCriterionLevel"
                      ],
                      "name": "Meets",
                      "description": "Fit to publish",
                      "level": "2",
                      "points": "2",
                      "alignment": [
                        {
                          "type": [
                            "Alignment"
                          ],
                          "targetName": "Level",
                          "targetUrl": "https://badges.example.edu/levels/2"
                        }
                      ]
                    }
                  ],
                  "alignment": [
                    {
                      "type": [
                        "Alignment"
                      ],
                      "targetName": "Result",
                      "targetUrl": "https://badges.example.edu/results"
                    }
                  ]
                }
              ],
              "related": [
                {
                  "id": "https://badges.example.edu/badges/sous-titrage/achievement.json",
                  "type": [
                    "Related"
                  ],
                  "inLanguage": "fr",
                  "version": "1.0"
                }
              ],
              "otherIdentifier": [
                {
                  "type": "IdentifierEntry",
                  "identifier": "X-7",
                  "identifierType": "ext:registrar"
                }
              ]
            }
            """
        #expect(try Samples.achievement().document.fileText == expected)
    }

    @Test func whatIsNotThereIsNotWritten() throws {
        let achievement = try Achievement(
            id: Samples.iri("a"), name: "A", description: "", criteria: Criteria(narrative: "Do"))
        #expect(
            achievement.node == [
                "id": "https://badges.example.edu/a", "type": ["Achievement"], "name": "A", "description": "",
                "criteria": ["narrative": "Do"],
            ])
    }
}
