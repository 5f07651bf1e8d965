import LinkedData
import Testing

@Suite struct BudgetTests {
    private func fault(_ text: String, _ budget: JSON.Budget) -> JSONError? {
        do throws(JSONError) {
            _ = try JSON(parsing: text, budget: budget)
            return nil
        } catch {
            return error
        }
    }

    private func nested(_ depth: Int) -> String {
        String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }

    @Test func depth() throws {
        #expect(fault("1", JSON.Budget(depth: 0)) == nil)
        #expect(fault("[]", JSON.Budget(depth: 0))?.code == .tooDeep)
        #expect(fault("[[],{}]", JSON.Budget(depth: 2)) == nil)
        let failure = try #require(fault(#"[[],{"a":[]}]"#, JSON.Budget(depth: 2)))
        #expect(failure.code == .tooDeep)
        #expect(failure.offset == 9)
        #expect(failure.pointer == JSON.Pointer("/1/a"))
        #expect(fault(nested(128), .standard) == nil)
        #expect(fault(nested(129), .standard)?.offset == 128)
    }

    @Test("A hundred thousand brackets are refused at the first too many")
    func hostileDepth() {
        #expect(fault(String(repeating: "[", count: 100_000), .standard)?.offset == 128)
        #expect(fault(String(repeating: #"{"":"#, count: 100_000), .standard)?.code == .tooDeep)
    }

    @Test("No budget is deeper than a small stack bears")
    func deepest() {
        var budget = JSON.Budget(depth: .max)
        #expect(budget.depth == JSON.Budget.deepest)
        budget.depth = 100_000
        #expect(budget.depth == JSON.Budget.deepest)
        #expect(fault(nested(JSON.Budget.deepest), budget) == nil)
        #expect(fault(nested(JSON.Budget.deepest + 1), budget)?.code == .tooDeep)
    }

    @Test func bytes() {
        #expect(fault("[1]", JSON.Budget(bytes: 3)) == nil)
        #expect(fault("[10]", JSON.Budget(bytes: 3))?.code == .tooLarge)
        #expect(fault("", JSON.Budget(bytes: 0))?.code == .unexpectedEnd)
        #expect(fault("1", JSON.Budget(bytes: 0))?.offset == 0)
        #expect(fault("1", JSON.Budget(bytes: -1))?.code == .tooLarge)
    }

    @Test("Members and elements count together, wherever they are")
    func values() {
        let budget = JSON.Budget(values: 3)
        #expect(fault("[1,2,3]", budget) == nil)
        #expect(fault(#"{"a":{"b":{"c":[]}}}"#, budget) == nil)
        #expect(fault(#"[{"a":[]}, 1]"#, budget) == nil)
        #expect(fault(#"[{"a":[1]}, 1]"#, budget)?.code == .tooManyValues)
        #expect(fault("[1,2,3,4]", budget)?.offset == 7)
        #expect(fault("[]", JSON.Budget(values: 0)) == nil)
        #expect(fault("[[]]", JSON.Budget(values: 0))?.code == .tooManyValues)
        #expect(fault("[1]", JSON.Budget(depth: -1, bytes: 10, values: -1))?.code == .tooDeep)
    }
}
