import Testing

@testable import Blazon

@Suite struct ResultCheckTests {
    private static func site(_ assessment: String, result: String) throws -> TestSite {
        try TestSite([
            "content/catalog.yaml": """
            badges:
              - id: web-basics
                name: Web Basics
                summary: The earner can make a web page.
            \(assessment)

            """,
            "content/awards/a.csv": "badge,recipient,issued,result\nweb-basics,a@example.org,2026-05-02,\(result)\n",
        ])
    }

    private static let rubric = """
            assessment:
              resultType: RubricCriterionLevel
              rubric:
                - { id: meets, name: Meets, points: "2" }
                - { id: exceeds, name: Exceeds, points: "3" }
                - { id: not-yet, name: Not yet, points: "1" }
              requiredLevel: meets
        """
    private static let letters = "    assessment: { resultType: LetterGrade, allowedValue: [A, B, B+] }"
    private static let grades = "    assessment: { resultType: LetterGrade, allowedValue: [D, C, B], requiredValue: C }"
    private static let percent = """
            assessment: { resultType: Percent, valueMin: "0", valueMax: "100", requiredValue: "60" }
        """

    @Test(arguments: [
        (rubric, "exceeds"), (rubric, "Meets"), (letters, "B+"), (grades, "C"), (percent, "60"), (percent, "99.5"),
        (rubric, ""),
        ("", ""), ("    assessment: { resultType: Status }", "Completed"),
    ])
    func `takes what the assessment records`(assessment: String, result: String) throws {
        #expect(try Self.site(assessment, result: result).findings() == [])
    }

    @Test(arguments: [
        (rubric, "meet", "result is no rubric level of 'web-basics'"),
        (rubric, "not-yet", "result is below 'meets', which 'web-basics' requires"),
        (letters, "b+", "result is none that 'web-basics' allows"),
        (percent, "101", "result is outside what 'web-basics' records"),
        (percent, "59", "result is below 60, which 'web-basics' requires"),
        (grades, "D", "result is below 'C', which 'web-basics' requires"),
        (percent, "nan", "result is not a number"), (percent, "1e1", "result is not a number"),
        ("", "A", "'web-basics' records no results"),
    ])
    func `refuses anything else`(assessment: String, result: String, message: String) throws {
        #expect(
            try Self.site(assessment, result: result).findings() == [
                "bad-result content/awards/a.csv:2:37 \(message)"
            ])
    }
}
