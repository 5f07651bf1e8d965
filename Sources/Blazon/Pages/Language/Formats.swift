/// How a language writes numbers, days and rows of things, as far as Blazon or its strings file knows.
struct Formats: Hashable, Sendable {
    /// nil for a language whose plural forms are not known.
    let plural: PluralRule?
    /// nil for a language whose dates are not known: its days are written as ISO 8601 does.
    var dates: DateWords?
    var numbers: NumberMarks
    var lists: ListWords

    init(_ language: Language) {
        plural = language.fact(in: PluralRule.known)
        dates = language.fact(in: DateWords.known)
        numbers = language.fact(in: NumberMarks.known) ?? .plain
        lists = language.fact(in: ListWords.known) ?? .plain
    }

    /// The forms that a counted string has.
    var forms: [PluralCategory] { rule.categories }

    func form(of number: DecimalNumber) -> PluralCategory {
        rule.category(of: number)
    }

    private var rule: PluralRule { plural ?? .english }
}
