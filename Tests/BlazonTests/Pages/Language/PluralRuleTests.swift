import Testing

@testable import Blazon

@Suite struct PluralRuleTests {
    private static let numbers = ["0", "1", "2", "3", "5", "11", "12", "21", "22", "25", "101", "1.5"]

    /// What Unicode CLDR says of each of the numbers.
    @Test(arguments: [
        ("ar", "zero one two few few many many many many many other other"),
        ("bg", "other one other other other other other other other other other other"),
        ("ca", "other one other other other other other other other other other other"),
        ("cs", "other one few few other other other other other other other many"),
        ("cy", "zero one two few other other other other other other other other"),
        ("da", "other one other other other other other other other other other one"),
        ("de", "other one other other other other other other other other other other"),
        ("el", "other one other other other other other other other other other other"),
        ("en", "other one other other other other other other other other other other"),
        ("es", "other one other other other other other other other other other other"),
        ("et", "other one other other other other other other other other other other"),
        ("fi", "other one other other other other other other other other other other"),
        ("fr", "one one other other other other other other other other other one"),
        ("ga", "other one two few few other other other other other other other"),
        ("he", "other one two other other other other other other other other other"),
        ("hi", "one one other other other other other other other other other other"),
        ("hr", "other one few few other other other one few other one other"),
        ("hu", "other one other other other other other other other other other other"),
        ("id", "other other other other other other other other other other other other"),
        ("is", "other one other other other other other one other other one other"),
        ("it", "other one other other other other other other other other other other"),
        ("ja", "other other other other other other other other other other other other"),
        ("ko", "other other other other other other other other other other other other"),
        ("lt", "other one few few few other other one few few one many"),
        ("lv", "zero one other other other zero zero one other other one other"),
        ("nb", "other one other other other other other other other other other other"),
        ("nl", "other one other other other other other other other other other other"),
        ("pl", "many one few few many many many many few many many other"),
        ("pt", "one one other other other other other other other other other one"),
        ("pt-BR", "one one other other other other other other other other other one"),
        ("pt-PT", "other one other other other other other other other other other other"),
        ("ro", "few one few few few few few other other other few few"),
        ("ru", "many one few few many many many one few many one other"),
        ("sk", "other one few few other other other other other other other many"),
        ("sl", "other one two few other other other other other other one few"),
        ("sv", "other one other other other other other other other other other other"),
        ("th", "other other other other other other other other other other other other"),
        ("tr", "other one other other other other other other other other other other"),
        ("uk", "many one few few many many many one few many one other"),
        ("vi", "other other other other other other other other other other other other"),
        ("zh", "other other other other other other other other other other other other"),
    ])
    func `chooses the form that the language says`(tag: String, forms: String) throws {
        let rule = try #require(Language(tag).fact(in: PluralRule.known))
        let chosen = try Self.numbers.map { rule.category(of: try #require(DecimalNumber($0))).rawValue }
        #expect(chosen.joined(separator: " ") == forms)
    }

    @Test(arguments: PluralRule.allCases)
    func `every form is said of some number`(_ rule: PluralRule) {
        for category in rule.categories {
            #expect(!rule.samples(of: category).isEmpty, "\(category)")
        }
        #expect(rule.categories.last == .other)
    }

    @Test(arguments: [
        (PluralRule.polish, PluralCategory.few, ["2", "3", "4", "22"]), (.polish, .other, ["0.5", "1.5", "2.5"]),
        (.arabic, .many, ["11", "12", "13", "14"]), (.english, .one, ["1"]),
    ])
    func `shows a translator the numbers of a form`(rule: PluralRule, form: PluralCategory, samples: [String]) {
        #expect(rule.samples(of: form) == samples)
    }

    @Test(arguments: [("en", "1.0"), ("ru", "21.0"), ("sl", "1.5")])
    func `counts the decimals that are written`(tag: String, number: String) throws {
        let rule = try #require(Language(tag).fact(in: PluralRule.known))
        #expect(rule.category(of: try #require(DecimalNumber(number))) != .one)
    }
}
