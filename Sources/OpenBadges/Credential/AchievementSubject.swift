public import LinkedData

/// Open Badges 3.0 § AchievementSubject: who earned what, and how. One of ``id`` and ``identifier`` must be there.
public struct AchievementSubject: Sendable {
    /// Who earned it, by a DID or another IRI.
    public var id: IRI?
    /// Who earned it, by what others know them by.
    public var identifier: [IdentityObject] = []
    /// The first day or hour of the activity.
    public var activityStartDate: DateTimeZ?
    /// The last day or hour of the activity.
    public var activityEndDate: DateTimeZ?
    /// Credits earned, in the units of the achievement's ``Achievement/creditsAvailable``.
    public var creditsEarned: JSON.Number?
    /// The number of a licence.
    public var licenseNumber: String?
    /// How it was earned, in Markdown.
    public var narrative: String?
    /// What was reached.
    public var result: [Result] = []
    /// The part that was played in the activity.
    public var role: String?
    /// The academic term.
    public var term: String?
    /// The ``Achievement`` that was earned.
    public var achievement: JSON.Object

    /// Somebody who earned an achievement.
    public init(achievement: Achievement) {
        self.achievement = achievement.node
    }

    /// The subject inside a credential.
    public var node: JSON.Object {
        JSON.Object(present: [
            "id": id.map { JSON($0) },
            "type": ["AchievementSubject"],
            "identifier": .array(identifier.map { .object($0.node) }),
            "activityStartDate": activityStartDate.map { .string($0.text) },
            "activityEndDate": activityEndDate.map { .string($0.text) },
            "creditsEarned": creditsEarned.map(JSON.number),
            "licenseNumber": licenseNumber.map(JSON.string),
            "narrative": narrative.map(JSON.string),
            "result": .array(result.map { .object($0.node) }),
            "role": role.map(JSON.string),
            "term": term.map(JSON.string),
            "achievement": .object(achievement),
        ])
    }
}
