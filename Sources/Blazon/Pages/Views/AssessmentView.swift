struct AssessmentView: TemplateView {
    let assessment: Assessment
    let effort: String?
    /// What results there may be, where no rubric tells them.
    let results: String?
    let required: String?

    init(_ assessment: Assessment, strings: Strings) {
        self.assessment = assessment
        effort = strings.effort(of: assessment)
        results =
            if !assessment.allowedValue.isEmpty {
                strings(.possibleResults, ["results": assessment.allowedValue.joined(separator: " · ")])
            } else if let least = assessment.valueMin, let most = assessment.valueMax {
                strings(.resultScale, ["least": least, "most": most])
            } else {
                nil
            }
        required = assessment.requiredResult.map { strings(.requiredResult, ["result": $0]) }
    }

    static let shape = ViewShape<AssessmentView>(
        "assessment",
        [
            .optionalText("method") { $0.assessment.method },
            .optionalText("description") { $0.assessment.description },
            .optionalText("effort") { $0.effort },
            .optionalText("results") { $0.results },
            .optionalText("required") { $0.required },
            .flag("hasRubric") { !$0.assessment.rubric.isEmpty },
            .flag("hasPoints") { $0.assessment.rubric.contains { $0.points != nil } },
            .list("rubric") { view in
                view.assessment.rubric.map {
                    RubricLevelView(level: $0, isRequired: $0.id.text == view.assessment.requiredLevel)
                }
            },
        ])

    struct RubricLevelView: TemplateView {
        let level: Assessment.RubricLevel
        /// Whether it must be reached to earn the badge.
        let isRequired: Bool

        static let shape = ViewShape<RubricLevelView>(
            "rubric level",
            [
                .text("name") { $0.level.name },
                .optionalText("description") { $0.level.description },
                .optionalText("points") { $0.level.points },
                .flag("required") { $0.isRequired },
            ])
    }
}
