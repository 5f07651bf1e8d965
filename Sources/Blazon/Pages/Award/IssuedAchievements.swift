import LinkedData
import Synchronization

/// The achievements that pages of awards have shown so far. Thousands of credentials say the same of their badge: it is read
/// once, and every page of theirs shares it.
final class IssuedAchievements: Sendable {
    /// So many are kept at a time, each some ten kilobytes.
    private static let most = 512
    private let known = Mutex<[Key: IssuedAchievement]>([:])

    func achievement(
        of credential: IssuedCredential, issuer: String, making make: () -> IssuedAchievement
    ) -> IssuedAchievement {
        let key = Key(achievement: credential.achievement, issuer: issuer)
        if let known = known.withLock({ $0[key] }) { return known }
        let made = make()
        known.withLock { known in
            if known.count >= Self.most { known = [:] }
            known[key] = made
        }
        return made
    }

    private struct Key: Hashable {
        let achievement: JSON.Object
        let issuer: String

        /// By name alone, for speed; equality looks at every byte.
        func hash(into hasher: inout Hasher) {
            hasher.combine(achievement["name"])
            hasher.combine(achievement["version"])
        }
    }
}
