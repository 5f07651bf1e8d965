import Testing

@testable import Blazon

/// Recorded in registers: these values never change.
@Suite struct AwardFactsTests {
    private static let head = "badge,recipient,name,issued,expires,evidence,narrative,credit,result,replaces\n"

    @Test(arguments: [
        ("web-basics,a@example.org,,2026-05-02,,,,,,", "939ffbeb41d2c154fa666fb622b69a81"),
        (
            "web-basics,a@example.org,Ada Lovelace,2026-05-02,2029-05-02,https://a.example/1 https://a.example/2,"
                + "\"Made \"\"a page\"\"\",0.70,meets,8f14e45f-ceea-467f-9a3b-0c1d2e3f4a5b",
            "d53ee172d733fe920d9c28003d9777e3"
        ),
        ("typing,a@example.org,Zoë,2026-05-02,,,,,97,", "8a69ed83c6b31bab079f34f50ca3712f"),
    ])
    func areTheSameForEver(_ row: String, _ digits: String) throws {
        let (_, awards) = try IssuingSample.awards(Self.head + row + "\n")
        #expect(awards.map(\.facts.hexadecimal) == [digits])
    }

    @Test func doNotTellTheRecipientTheStandingOrTheVisibility() throws {
        let (_, awards) = try IssuingSample.awards(
            """
            badge,recipient,issued,visibility,status,reason
            web-basics,a@example.org,2026-05-02,,,
            web-basics,b@example.org,2026-05-02,public,revoked,Slip
            typing,b@example.org,2026-05-02,,,

            """)
        #expect(Set(awards.map(\.facts)).count == 1)
    }

    @Test func tellEveryOtherColumn() throws {
        let rows = [
            "web-basics,a@example.org,,2026-05-02,,,,,,", "web-basics,b@example.org,Ada,2026-05-02,,,,,,",
            "web-basics,c@example.org,,2026-05-03,,,,,,", "web-basics,d@example.org,,2026-05-02,2027-01-01,,,,,",
            "web-basics,e@example.org,,2026-05-02,,https://a.example/,,,,",
            "web-basics,f@example.org,,2026-05-02,,,Ada,,,", "web-basics,g@example.org,,2026-05-02,,,,2,,",
            "web-basics,h@example.org,,2026-05-02,,,,,meets,", "typing,i@example.org,,2026-05-02,,,,,2,",
            "web-basics,j@example.org,,2026-05-02,,,,,,8f14e45f-ceea-467f-9a3b-0c1d2e3f4a5b",
        ]
        let (_, awards) = try IssuingSample.awards(Self.head + rows.joined(separator: "\n") + "\n")
        #expect(Set(awards.map(\.facts)).count == rows.count)
    }
}
