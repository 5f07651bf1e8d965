/// The words a new site begins with: two badges, one leading to the other.
enum StarterContent {
    static func files(for profile: SiteProfile, today: String) -> [StarterFile] {
        [
            StarterFile("content/site.yaml", settings(for: profile, today: today)),
            StarterFile("content/catalog.yaml", catalog(today: today)),
            StarterFile("content/badges/first-steps/description.md", firstDescription),
            StarterFile("content/badges/first-steps/criteria.md", firstCriteria),
            StarterFile("content/badges/guiding-others/description.md", secondDescription),
            StarterFile("content/badges/guiding-others/criteria.md", secondCriteria),
        ]
    }

    private static func settings(for profile: SiteProfile, today: String) -> String {
        """
        title: \(quoted(profile.title))
        tagline: What we teach, and how you can show it
        description: \(quoted("The badges of \(profile.issuer): what each stands for, and how it is earned."))
        baseURL: \(quoted(profile.url))
        language: \(quoted(profile.language))
        published: \(today)
        issuer:
          name: \(quoted(profile.issuer))
          url: \(quoted(profile.url))
          email: \(quoted(profile.email))

        """
    }

    private static func catalog(today: String) -> String {
        """
        levels:
          - id: badge
            name: Badge
            plural: Badges
            description: A skill, learnt and shown.
            achievementType: Badge

        skills:
          - id: getting-started
            name: Getting started
            description: Finding one's way in something new, and asking when stuck.
          - id: mentoring
            name: Mentoring
            description: Helping somebody else to learn without doing the work for them.

        badges:
          - id: first-steps
            name: First Steps
            summary: The earner has found their way into the subject and finished a first piece of work.
            level: badge
            tags: [beginners]
            skills: [getting-started]
            credit: { hours: 3 }
            published: \(today)

          - id: guiding-others
            name: Guiding Others
            summary: The earner has helped at least two beginners through their first piece of work.
            level: badge
            tags: [teaching]
            skills: [mentoring]
            requires: first-steps
            credit: { hours: 6 }
            published: \(today)

        """
    }

    private static let firstDescription = """
        Everybody begins somewhere. This badge says that its earner has looked around, found out what the subject is about,
        and finished a first piece of work that somebody else has read.

        It is small on purpose: a first success that can be shown, and a place to go on from, for instance towards
        [Guiding Others](badge:guiding-others).

        """

    private static let firstCriteria = """
        To earn this badge:

        1. Take part in the three introductory meetings.
        2. Finish one piece of work of your own choice, of any size.
        3. Show it to the group, and answer at least two questions about it.

        """

    private static let secondDescription = """
        The surest sign of having learnt something is helping somebody else to learn it. The earner of this badge has stood
        beside beginners from their first question to their first finished work.

        """

    private static let secondCriteria = """
        To earn this badge:

        - Hold the badge [First Steps](badge:first-steps).
        - Accompany two beginners through their first piece of work.
        - Write half a page for each: where they got stuck, what helped, what you would do otherwise.

        """

    /// A YAML scalar in double quotes.
    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
