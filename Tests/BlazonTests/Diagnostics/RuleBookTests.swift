import Blazon
import Testing

@Suite struct RuleBookTests {
    @Test func namesAreKebabCaseAndUnique() {
        let names = RuleBook.all.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(names.sorted() == names)
        for name in names {
            let words = name.split(separator: "-", omittingEmptySubsequences: false)
            #expect(words.allSatisfy { !$0.isEmpty && $0.allSatisfy { ("a"..."z").contains($0) } }, "\(name)")
        }
    }

    @Test(arguments: RuleBook.all)
    func everyRuleHasAPage(_ rule: Rule) {
        for text in [rule.page.checks, rule.page.matters, rule.page.mend] {
            #expect(text.hasSuffix("."), "\(rule.name): \(text)")
        }
        #expect(!rule.page.example.isEmpty, "\(rule.name)")
    }

    @Test func findsARuleByName() {
        #expect(RuleBook.rule(named: "stacking-cycle")?.severity == .error)
        #expect(RuleBook.rule(named: "empty-file")?.severity == .warning)
        #expect(RuleBook.rule(named: "Stacking-Cycle") == nil)
    }
}
