import LinkedData
import Testing

@testable import Blazon

@Suite struct CredentialShapeTests {
    private static let rows = """
        badge,recipient,recipient_type,name,issued,expires,evidence,narrative,credit,result,status,reason
        web-basics,a@example.org,,,2026-05-02,,,,,,,
        web-basics,b@example.org,,,2026-05-03,2027-01-01,,,,,,
        web-basics,c@example.org,,Cy,2026-05-03,,,,,,,
        web-basics,d@example.org,,Di,2026-05-04,,,,,,,
        web-basics,did:web:e.example.org,did,,2026-05-03,,,,,,,
        web-basics,did:web:f.example.org,did,Flo,2026-05-03,,,,,,,
        web-basics,g@example.org,,,2026-05-03,,https://a.example/1,,,,,
        web-basics,h@example.org,,,2026-05-04,,https://a.example/2,,,,,
        web-basics,i@example.org,,,2026-05-03,,https://a.example/1 https://a.example/3,,,,,
        web-basics,j@example.org,,,2026-05-03,,,Wrote,,,,
        web-basics,k@example.org,,,2026-05-03,,,,1.0,,,
        web-basics,l@example.org,,,2026-05-03,,,,2.0,,,
        web-basics,m@example.org,,,2026-05-03,,,,,meets,,
        web-basics,n@example.org,,,2026-05-03,,,,,exceeds,,
        web-basics,o@example.org,,,2026-05-03,,,,,,suspended,Review
        typing,a@example.org,,,2026-05-02,,,,,97,,
        typing,b@example.org,,,2026-05-03,,,,,98,,
        layout,a@example.org,,,2026-05-03,,,,,Completed,,
        layout,b@example.org,,,2026-05-03,,,,,Enrolled,,

        """

    /// Without its slots, every credential of a shape is the same; and of another shape, another.
    @Test func credentialsOfAShapeDifferInItsSlotsAlone() throws {
        let (sample, awards) = try IssuingSample.awards(Self.rows)
        #expect(awards.count == 19)
        var rests: [CredentialShape: JSON] = [:]
        for (number, award) in awards.enumerated() {
            for isReissue in [false, true] {
                let predecessor = try Predecessor(
                    id: IssuingSample.id(number + 99), visibility: .unlisted,
                    digest: HashAlgorithm.sha256.digest(of: [UInt8(number)]))
                let draws = try IssuingSample.draws(number)
                let draft = try #require(
                    sample.badges[award.badge]?.draft(award, draws, replacing: isReissue ? predecessor : nil))
                var rest = JSON.object(draft.document)
                for slot in draft.shape.slots { try rest.blank(slot.tokens[...]) }
                if let known = rests[draft.shape] { #expect(known == rest) }
                rests[draft.shape] = rest
            }
        }
        #expect(rests.count == 2 * 15)
        #expect(Set(rests.values).count == rests.count)
    }
}

extension JSON {
    /// Empties the text at a place, which must be there.
    fileprivate mutating func blank(_ tokens: ArraySlice<String>) throws {
        let token = tokens.first ?? ""
        switch self {
        case .object(var object):
            var value = try #require(object[token])
            try value.blank(tokens.dropFirst())
            object[token] = value
            self = .object(object)
        case .array(var elements):
            let index = try #require(Int(token))
            try #require(elements.indices.contains(index))
            try elements[index].blank(tokens.dropFirst())
            self = .array(elements)
        case .string:
            try #require(tokens.isEmpty)
            self = ""
        default: Issue.record("no text in a slot")
        }
    }
}
