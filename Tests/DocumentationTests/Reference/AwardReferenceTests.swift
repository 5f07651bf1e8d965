import Blazon
import Testing

struct AwardReferenceTests {
    @Test func `every column of an award list has its line, and those that must be there are marked`() throws {
        let document = try Document.named("docs/reference/content.md")
        let rows = document.rows(below: try #require(document.headings.first { $0.text == "`content/awards/*.csv`" }))
        #expect(rows.compactMap { Document.code(in: $0[0]).first } == AwardColumn.allCases.map(\.rawValue))
        let marked = rows.filter { $0[2] == "yes" }.compactMap { Document.code(in: $0[0]).first }
        #expect(marked == AwardColumn.required.map(\.rawValue))
    }
}
