/// What can be wrong with the way badges build on one another.
extension Rule {
    static let stackingRules = [draftRequired, draftLinked, stackingCycle, impossibleRequirement]

    static let draftRequired = Rule(
        "draft-required",
        page: Page(
            checks: "No published badge names a draft in its 'requires'.",
            matters: "Drafts are not published, so learners would be asked for a badge that they cannot find.",
            example: """
                - { id: captioning, draft: true, name: Captioning, summary: … }
                - { id: video-course, requires: [captioning], name: Video Course, summary: … }
                """,
            mend: "Remove 'draft: true' from the badge that is required, or make the one that requires it a draft too.")
    )

    static let draftLinked = Rule(
        "draft-linked", .warning,
        page: Page(
            checks: "No published page links to a draft.",
            matters: "Drafts are not published, so the link would lead nowhere.",
            example: """
                Continue with [captioning](badge:captioning), which is still a draft.
                """,
            mend: "Publish the badge, or remove the link until it is ready."))

    static let stackingCycle = Rule(
        "stacking-cycle",
        page: Page(
            checks: """
                No badge requires itself, directly, through other badges, or through what a level or a tag stands for.
                """,
            matters: "Nobody could ever earn any badge of such a circle: each waits for another.",
            example: """
                - { id: captioning, requires: [transcripts], name: Captioning, summary: … }
                - { id: transcripts, requires: [captioning], name: Transcripts, summary: … }
                """,
            mend: "Decide which badge comes first, and remove the requirement that leads back to it."))

    static let impossibleRequirement = Rule(
        "impossible-requirement",
        page: Page(
            checks: """
                A 'count' asks for no more badges than its list holds, or than there are in its level or with its tag. The \
                badge that asks never counts itself, and drafts count for drafts only.
                """,
            matters: "Nobody could ever meet the requirement.",
            example: """
                requires: { count: 3, of: [captioning, transcripts] }
                """,
            mend: "Ask for fewer, or add badges that count."))
}
