/// What can be wrong with emblems.
extension Rule {
    static let emblemRules = [
        unknownEmblemWord, emblemWords, ribbonText, emblemContrast, tinctureRule, emblemFamily, alikeEmblems,
    ]

    static let unknownEmblemWord = Rule(
        "unknown-emblem-word",
        page: Page(
            checks: "Every word of an emblem is one that Blazon can draw.",
            matters: "A word that is passed over would leave the emblem without the part you wished for.",
            example: "emblem: shield, azur, book argent",
            mend:
                "Choose the word that is meant; 'blazon emblem --list' shows all of them. A charge may also be the name of an SVG file."
        ))

    static let emblemWords = Rule(
        "emblem-words",
        page: Page(
            checks: """
                The words of an emblem fit together: each part is named once, numbers count something that can be counted, and \
                every tincture belongs to something.
                """,
            matters: "Words that contradict each other can be drawn in more than one way.",
            example: "emblem: shield, azure, 9 bars, gules",
            mend: "Put commas between the parts of the emblem, and say each part once."))

    static let ribbonText = Rule(
        "ribbon-text",
        page: Page(
            checks: """
                The text of a ribbon has at most 18 characters, fits its width, and is written in letters that Blazon can draw: \
                those of Western European languages, figures and common signs.
                """,
            matters: """
                The letters are drawn as outlines so that they look the same everywhere. Text that is too long would become too \
                small to read, and Blazon never shortens your words.
                """,
            example: "emblem: { ribbon: Level 2 of the Teaching Programme }",
            mend:
                "Write a shorter text. The name of the badge need not stand on it: it stands beside the emblem on every page."
        ))

    static let emblemContrast = Rule(
        "emblem-contrast",
        page: Page(
            checks: """
                Letters stand out from their ribbon by at least 4.5 to 1, and the charge and the marks from what they lie on by at \
                least 3 to 1, measured as in the Web Content Accessibility Guidelines.
                """,
            matters:
                "Below that, people with low vision cannot make out the emblem, and nobody can at the size of a thumbnail.",
            example: "emblem: shield, azure, book gules",
            mend:
                "Take the tincture that the message names: the nearest that passes. Or leave it out, and Blazon chooses one."
        ))

    static let tinctureRule = Rule(
        "tincture-rule", .warning,
        page: Page(
            checks: """
                No colour lies on a colour, and no metal (or, argent, steel) on a metal: the old rule of heraldry.
                """,
            matters:
                "The rule has kept arms legible at a distance for eight centuries; contrast that only just passes is lost in print.",
            example: "emblem: shield, or, book steel",
            mend: "Put a metal on a colour or a colour on a metal."))

    static let emblemFamily = Rule(
        "emblem-family", .warning,
        page: Page(
            checks: "Emblems use only the tinctures that 'emblems:' in site.yaml allows.",
            matters: "A programme is recognised by its few colours.",
            example: """
                emblems: { tinctures: [azure, or, argent] }      # site.yaml
                emblem: shield, gules, book argent               # catalog.yaml
                """,
            mend: "Choose one of the allowed tinctures, or add this one to the list."))

    static let alikeEmblems = Rule(
        "alike-emblems", .warning,
        page: Page(
            checks: """
                Two emblems of the programme differ in shape, charge or division, or in colours that stay apart in greyscale and \
                for people who see fewer colours.
                """,
            matters:
                "About one man in twelve sees fewer colours, and certificates are printed in grey: they would take one badge for the other.",
            example: """
                - { id: first, emblem: "shield, gules, book argent", … }
                - { id: second, emblem: "shield, vert, book argent", … }
                """,
            mend: "Give one of them another charge, a division, or a field that is much lighter or darker."))
}
