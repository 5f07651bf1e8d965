extension Rule {
    package static let badEncoding = Rule(
        "bad-encoding",
        page: Page(
            checks: "A file is text in UTF-8, without control characters.",
            matters:
                "A letter in another encoding, such as a curly quote saved as Windows-1252, would appear on the site as a "
                + "black diamond or a wrong letter.",
            example: "The learner\\x92s own captions",
            mend:
                "Save the file again as UTF-8 in your editor, and put right the letters that were lost. Delete control "
                + "characters; they usually come from pasting."))

    package static let fileTooLarge = Rule(
        "file-too-large",
        page: Page(
            checks: "A Markdown file is no larger than 1 MiB.",
            matters:
                "A page of that size cannot be read by anybody and is slow to load; such a file is nearly always something "
                + "else that was saved under the wrong name.",
            example: "content/pages/log.md (37 MiB)",
            mend: "Divide the text into several pages, or remove the file."))

    package static let markdownTooComplex = Rule(
        "markdown-too-complex",
        page: Page(
            checks:
                "A Markdown file does not nest quotes, lists and emphasis a hundred deep, and holds no table of more than "
                + "a thousand columns or half a million cells.",
            matters: "Such a file takes minutes to read and gives a page that browsers cannot show.",
            example: "> > > > > > > > > > > > > > > > and so on, a hundred times",
            mend: "Write the passage flatter, or divide the file into several."))

    package static let rawHTML = Rule(
        "raw-html", .warning,
        page: Page(
            checks: "Markdown holds no HTML. Comments are allowed and never published.",
            matters:
                "HTML in prose can break a page for screen readers, carry scripts, and is useless to the wallets that "
                + "show a badge's criteria. Blazon therefore shows it as the text it is.",
            example: "Submit <b>three</b> videos.",
            mend: "Write it in Markdown: Submit **three** videos. To show the sign itself, write \\<."))

    package static let unsafeLink = Rule(
        "unsafe-link",
        page: Page(
            checks:
                "Links begin with https:, http:, mailto: or tel:, name something of the site with badge:, level:, skill:, "
                + "tag: or page:, or give a path. Pictures are files beside the Markdown.",
            matters: "Addresses such as javascript: or data: run code in the visitor's browser; others open nothing.",
            example: "[Apply](javascript:openForm())",
            mend:
                "Link to a page instead: [Apply](https://example.edu/apply). For something on this site write its id: "
                + "[Captioning](badge:captioning)."))

    package static let malformedLink = Rule(
        "malformed-link",
        page: Page(
            checks: "An address is whole: a host after https://, an @ in mailto:, a digit in tel:, and never empty.",
            matters: "Visitors who follow an incomplete address get an error from their browser.",
            example: "[Our guide](https:/example.edu/guide) and [the form]()",
            mend: "Copy the address from the browser's address bar: [Our guide](https://example.edu/guide)."))

    package static let emptyLink = Rule(
        "empty-link",
        page: Page(
            checks: "A link has text, or a picture with a description.",
            matters: "Nobody can see or click a link without text, and a screen reader has nothing to say for it.",
            example: "[](https://example.edu/guide)",
            mend: "Say where it leads: [the captioning guide](https://example.edu/guide)."))

    package static let unknownAnchor = Rule(
        "unknown-anchor",
        page: Page(
            checks: "A link that begins with # leads to a heading of the same document.",
            matters: "A link that leads nowhere leaves the reader where they were, wondering what went wrong.",
            example: "[See below](#asessment)",
            mend:
                "Write the heading's name in lower case with hyphens: the heading 'How we assess' is #how-we-assess. The "
                + "message lists the headings there are."))

    package static let remoteImage = Rule(
        "remote-image",
        page: Page(
            checks: "Pictures are files of the site, not addresses elsewhere.",
            matters:
                "A picture on another server tells that server who reads your pages, and vanishes when that server changes.",
            example: "![A caption editor](https://example.com/editor.png)",
            mend: "Save the picture beside the Markdown file and write its name: ![A caption editor](editor.png)."))

    package static let missingAlt = Rule(
        "missing-alt",
        page: Page(
            checks: "Every picture in Markdown has a description between its brackets.",
            matters: "People who do not see the picture, and search engines, know only the description.",
            example: "![](timeline.svg)",
            mend:
                "Say what the picture shows a reader, as you would on the telephone: ![The four steps from video to captions]"
                + "(timeline.svg)."))

    package static let unclosedFrontMatter = Rule(
        "unclosed-front-matter",
        page: Page(
            checks: "Front matter that begins with --- on the first line of a page ends with --- on a line of its own.",
            matters:
                "Without the second line the settings would appear as text on the page, and the page would have no title.",
            example: "---\ntitle: About us\n\nWe award badges for …",
            mend: "Write --- on a line of its own after the last setting."))

    /// What reading Markdown can find.
    package static let markdownRules: [Rule] = [
        badEncoding, fileTooLarge, markdownTooComplex, rawHTML, unsafeLink, malformedLink, emptyLink, unknownAnchor,
        remoteImage, missingAlt, unclosedFrontMatter,
    ]
}
