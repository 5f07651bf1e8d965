/// How it is judged whether somebody has met the criteria.
package struct Assessment: Hashable, Sendable {
    /// A few words: `Portfolio`.
    package let method: String?
    package let description: String?
    /// Hours of work that the assessment takes.
    package let effort: DecimalNumber?
    /// What kind of result is recorded, a term of the Open Badges 3.0 `ResultType`; nil when none is.
    package let resultType: String?
    package let rubric: [RubricLevel]
    /// The id of the rubric level that must be reached.
    package let requiredLevel: String?
    package let allowedValue: [String]
    package let requiredValue: String?
    package let valueMin: String?
    package let valueMax: String?

    package struct RubricLevel: Hashable, Sendable {
        package let id: Slug
        package let name: String
        package let description: String?
        package let level: String?
        package let points: String?
    }
}

extension Assessment {
    /// What must be reached, in words: the name of the required level, or the required value.
    package var requiredResult: String? {
        rubric.first { $0.id.text == requiredLevel }?.name ?? requiredValue
    }
}
