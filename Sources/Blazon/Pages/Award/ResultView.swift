import LinkedData

/// What somebody reached, and what that means, in the words of the badge as it was issued.
struct ResultView: TemplateView {
    let value: String
    let meaning: String?

    static let shape = ViewShape<ResultView>(
        "result", [.text("value") { $0.value }, .optionalText("meaning") { $0.meaning }])
}

/// How results of an achievement are told: its `resultDescription`.
struct ResultScale {
    /// What was looked at.
    let method: String?
    /// All that there could be, where no rubric tells it.
    let range: String?
    /// What was needed.
    let required: String?
    private let levels: [Level]

    private typealias Level = (id: String, name: String, description: String?)

    init(_ achievement: JSON.Object, strings: Strings) {
        let description = achievement["resultDescription"]?.elements.first?.asObject ?? [:]
        let levels = (description["rubricCriterionLevel"]?.elements ?? []).compactMap { level -> Level? in
            guard let level = level.asObject, let id = level["id"]?.asText, let name = level["name"]?.asText else {
                return nil
            }
            return (id, name, level["description"]?.asText)
        }
        self.levels = levels
        method = description["name"]?.asText
        let values = (description["allowedValue"]?.elements ?? []).compactMap(\.asText)
        range =
            if let least = description["valueMin"]?.asText, let most = description["valueMax"]?.asText {
                strings(.resultScale, ["least": least, "most": most])
            } else if values.count > 1 {
                strings(.possibleResults, ["results": values.joined(separator: " · ")])
            } else {
                nil
            }
        let least = description["requiredLevel"]?.asText.flatMap { id in levels.first { $0.id == id }?.name }
        required = (least ?? description["requiredValue"]?.asText).map {
            strings(.requiredResult, ["result": $0])
        }
    }

    /// - Returns: nil for a result that says nothing.
    func view(of result: JSON) -> ResultView? {
        guard let result = result.asObject else { return nil }
        if let id = result["achievedLevel"]?.asText, let level = levels.first(where: { $0.id == id }) {
            return ResultView(value: level.name, meaning: level.description)
        }
        return (result["value"] ?? result["status"])?.asText.map { ResultView(value: $0, meaning: nil) }
    }
}
