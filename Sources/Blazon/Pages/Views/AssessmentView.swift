struct AssessmentView: TemplateView {
    let assessment: Assessment
    let effort: String?
    let required: String?

    init(_ assessment: Assessment, strings: Strings) {
        self.assessment = assessment
        effort = assessment.effort.map { strings(.hours, count: $0) }
        required = assessment.requiredResult.map { strings(.requiredResult, ["result": $0]) }
    }

    static let shape = ViewShape<AssessmentView>(
        "assessment",
        [
            .optionalText("method") { $0.assessment.method },
            .optionalText("description") { $0.assessment.description },
            .optionalText("effort") { $0.effort },
            .optionalText("required") { $0.required },
            .flag("hasRubric") { !$0.assessment.rubric.isEmpty },
            .list("rubric") { $0.assessment.rubric.map(RubricLevelView.init) },
        ])

    struct RubricLevelView: TemplateView {
        let level: Assessment.RubricLevel

        static let shape = ViewShape<RubricLevelView>(
            "rubric level",
            [
                .text("name") { $0.level.name },
                .optionalText("description") { $0.level.description },
                .optionalText("points") { $0.level.points },
            ])
    }
}
