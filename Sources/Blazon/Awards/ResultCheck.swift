/// Holds a result against what the badge's assessment records.
struct ResultCheck {
    private let badge: Badge

    enum Outcome: Equatable {
        case result(AwardResult)
        case mistake(String, help: String)
    }

    init(_ badge: Badge) {
        self.badge = badge
    }

    /// Results are personal data: the messages name what is asked for, never what is written.
    func result(of text: String) -> Outcome {
        guard let assessment = badge.assessment, assessment.recordsResults else {
            return .mistake(
                "'\(badge.id)' records no results",
                help: "describe them under 'assessment:' with 'resultType', or leave the cell empty")
        }
        if !assessment.rubric.isEmpty { return rubricLevel(of: text, assessment) }
        if !assessment.allowedValue.isEmpty { return allowedValue(of: text, assessment) }
        return number(text, assessment)
    }

    private func allowedValue(of text: String, _ assessment: Assessment) -> Outcome {
        let values = assessment.allowedValue
        guard let place = values.firstIndex(where: { $0.utf8.elementsEqual(text.utf8) }) else {
            return .mistake("result is none that '\(badge.id)' allows", help: meant(text, among: values))
        }
        // The lowest comes first.
        if let required = assessment.requiredValue.flatMap(values.firstIndex), place < required {
            return .mistake(
                "result is below '\(values[required])', which '\(badge.id)' requires", help: Self.belowHelp)
        }
        return .result(.value(values[place]))
    }

    private static let belowHelp = "leave the row out until it is reached, or correct the result"

    private func rubricLevel(of text: String, _ assessment: Assessment) -> Outcome {
        let word = text.lowercased()
        guard
            let level = assessment.rubric.first(where: {
                $0.id.text == word || $0.name.lowercased() == word || $0.level?.lowercased() == word
            })
        else {
            return .mistake(
                "result is no rubric level of '\(badge.id)'", help: meant(text, among: assessment.rubric.map(\.id.text))
            )
        }
        if let required = assessment.rubric.first(where: { $0.id.text == assessment.requiredLevel }),
            let points = level.points.flatMap(Double.init), let needed = required.points.flatMap(Double.init),
            points < needed
        {
            return .mistake(
                "result is below '\(required.id)', which '\(badge.id)' requires",
                help: Self.belowHelp)
        }
        return .result(.rubricLevel(level.id))
    }

    private func number(_ text: String, _ assessment: Assessment) -> Outcome {
        let bounds = (assessment.valueMin.flatMap(Double.init), assessment.valueMax.flatMap(Double.init))
        let required = assessment.requiredValue.flatMap(Double.init)
        guard bounds.0 != nil || bounds.1 != nil || required != nil else { return .result(.value(text)) }
        guard DecimalNumber(text) != nil, let value = Double(text) else {
            return .mistake(
                "result is not a number", help: "write digits only, like \(assessment.requiredValue ?? "85")")
        }
        let (least, most) = (bounds.0 ?? -.infinity, bounds.1 ?? .infinity)
        guard (least...max(least, most)).contains(value) else {
            return .mistake(
                "result is outside what '\(badge.id)' records",
                help: [
                    assessment.valueMin.map { "at least \($0)" }, assessment.valueMax.map { "at most \($0)" },
                ].compactMap { $0 }.joined(separator: ", "))
        }
        if let required, value < required {
            return .mistake(
                "result is below \(assessment.requiredValue ?? ""), which '\(badge.id)' requires", help: Self.belowHelp)
        }
        return .result(.value(text))
    }

    private func meant(_ text: String, among words: [String]) -> String {
        // Any letter is near any other.
        let nearest = text.utf8.count > 2 ? Suggestion.nearest(to: text, among: words) : nil
        return nearest.map { "did you mean '\($0)'?" } ?? "write one of "
            + words.map { "'\($0)'" }.joined(separator: ", ")
    }
}

extension Assessment {
    /// Whether an award can say what was reached.
    var recordsResults: Bool {
        resultType != nil || !rubric.isEmpty || !allowedValue.isEmpty || valueMin != nil || valueMax != nil
            || requiredValue != nil
    }
}
