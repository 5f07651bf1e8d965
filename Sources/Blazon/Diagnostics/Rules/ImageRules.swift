extension Rule {
    package static let missingImage = Rule(
        "missing-image",
        page: Page(
            checks: "Every picture that is named, in YAML or in Markdown, is a file where it was said to be.",
            matters: "A badge without its image cannot be published, and a page would show a broken picture.",
            example: "image: captioning.svg    # content/badges/captioning/ holds only Captioning.svg",
            mend: "Put the file beside the text that names it, or correct the name. Capital letters count."))

    package static let unreadableImage = Rule(
        "unreadable-image",
        page: Page(
            checks: "A picture's file is whole, and holds what its name says.",
            matters:
                "A file that was cut short or renamed from another format shows as a broken picture, and wallets refuse the "
                + "badge.",
            example: "badge.png, which holds an HTML error page saved under that name",
            mend: "Export the picture again from the program that made it, and open it once before you save it here."))

    package static let imageTooLarge = Rule(
        "image-too-large",
        page: Page(
            checks: "A badge's image, and a picture in the text, stay within the size that pages and wallets accept.",
            matters: "The image travels inside every awarded badge and is loaded by everybody who looks at one.",
            example: "badge.png of 9 MB and 6000 × 6000 pixels",
            mend:
                "Export it smaller: 600 × 600 pixels are plenty for a PNG. An SVG grows when it holds embedded photographs."
        ))

    package static let imageNotSquare = Rule(
        "image-not-square", .warning,
        page: Page(
            checks: "A badge's image is as wide as it is high.",
            matters:
                "Open Badges asks for square images. Others are published as they are: pages leave room beside them, and "
                + "wallets squeeze or crop them.",
            example: "badge.png of 500 × 300 pixels",
            mend: "Give the drawing a square canvas with an empty margin, and export it again."))

    package static let imageTooSmall = Rule(
        "image-too-small", .warning,
        page: Page(
            checks: "A badge's PNG has at least 200 pixels a side.",
            matters:
                "On the badge's page and in wallets a smaller one is blurred. Open Badges itself began with 90 pixels a side "
                + "at least.",
            example: "badge.png of 64 × 64 pixels",
            mend: "Export it from the drawing at 600 × 600 pixels, or as SVG, which is sharp at any size."))

    package static let imageBaked = Rule(
        "image-baked", .warning,
        page: Page(
            checks: "A badge's image is the bare picture, not a copy that somebody was awarded.",
            matters:
                "An awarded badge travels inside its picture. Published as the picture of a badge, it would show everybody "
                + "who earned it, and wallets would read it as theirs.",
            example: "emblem.png, saved from a learner's backpack",
            mend: "Use the file that the badge was made from, or export it again from the drawing."))

    package static let imageLocated = Rule(
        "image-located", .warning,
        page: Page(
            checks: "A PNG does not say where on earth it was made.",
            matters:
                "Photographs carry the place where they were taken, to a few metres: somebody's home, perhaps. Blazon "
                + "publishes a PNG byte for byte.",
            example: "desk.png, exported from a photograph with its Exif data",
            mend: "Export it without metadata, unless everybody may know."))

    package static let artworkCleaned = Rule(
        "artwork-cleaned", .warning,
        page: Page(
            checks:
                "An SVG holds only drawing: no scripts, event handlers, foreign documents, entities, or references to other "
                + "files.",
            matters:
                "An SVG with a script runs it in the browser of everybody who opens the badge, and one that loads files "
                + "from elsewhere tells others who looked at it. Blazon leaves such parts out of what it publishes; every "
                + "other byte stays as it is, and so does the file you keep.",
            example: "<image href=\"https://example.com/seal.png\"/>",
            mend:
                "Look at the picture as it is published. If something is missing, export it as plain SVG, with fonts turned "
                + "to paths and pictures embedded."))

    package static let unsafeArtwork = Rule(
        "unsafe-artwork",
        page: Page(
            checks: "What is more than drawing in an SVG can be taken out.",
            matters:
                "Usually Blazon leaves it out and goes on. Entities that stand for markup, and files that mean one thing to "
                + "one reader and another to the next, cannot be made safe without guessing.",
            example: "<!ENTITY seal \"<image href='seal.png'/>\">",
            mend: "Export as plain SVG, with fonts turned to paths and pictures embedded. The message names the line."))

    package static let unsupportedImage = Rule(
        "unsupported-image",
        page: Page(
            checks: "A badge's image is PNG or SVG; pictures in the text may also be JPEG, GIF or WebP.",
            matters: "Only PNG and SVG can carry an awarded badge, and browsers show only the formats they know.",
            example: "badge.tiff",
            mend: "Export it as SVG or PNG."))

    /// What can be wrong with pictures.
    package static let imageRules: [Rule] = [
        missingImage, unreadableImage, imageTooLarge, imageTooSmall, imageNotSquare, imageBaked, imageLocated,
        artworkCleaned, unsafeArtwork, unsupportedImage,
    ]
}
