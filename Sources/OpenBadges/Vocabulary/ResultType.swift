/// Open Badges 3.0 § ResultType: what kind of result an achievement may have.
public typealias ResultType = EnumExt<StandardResultType>

/// The standard terms of ``ResultType``.
public enum StandardResultType: String, StandardTerm {
    case gradePointAverage = "GradePointAverage"
    case letterGrade = "LetterGrade"
    case percent = "Percent"
    case performanceLevel = "PerformanceLevel"
    case predictedScore = "PredictedScore"
    case rawScore = "RawScore"
    case result = "Result"
    case rubricCriterion = "RubricCriterion"
    case rubricCriterionLevel = "RubricCriterionLevel"
    case rubricScore = "RubricScore"
    case scaledScore = "ScaledScore"
    case status = "Status"
}
