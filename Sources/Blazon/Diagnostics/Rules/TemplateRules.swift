extension Rule {
    package static let templateRules: [Rule] = [
        templateSyntax, unknownTemplateVariable, unknownPartial, unknownBlock, missingTemplate, unescapedText,
        wrongTemplateKind, templateRecursion, unusedTemplate,
    ]

    package static let templateSyntax = Rule(
        "template-syntax",
        page: Page(
            checks: "Every tag in a template is closed, every section and block that is opened ends in the same "
                + "template, and every tag holds a name.",
            matters: "A tag that is not read as meant shows its braces to visitors, or swallows part of the page.",
            example: "{{#tags}}<li>{{.}}</li>",
            mend: "Write the end that is missing: {{/tags}}."))

    package static let unknownTemplateVariable = Rule(
        "unknown-template-variable",
        page: Page(
            checks: "Every name in a template is known where it stands: to the page, to a section around it, or to "
                + "the interface strings.",
            matters: "A name that stands for nothing leaves a hole in every page, and nobody is told.",
            example: "<h1>{{titel}}</h1>",
            mend: "Write a name from the list the message gives, or add the text to the interface strings."))

    package static let unknownPartial = Rule(
        "unknown-partial",
        page: Page(
            checks: "Every template that is included or inherited from exists.",
            matters: "Whatever it should have shown would be missing from the page.",
            example: "{{>partials/crad}}",
            mend: "Write the path below templates/ without .mustache, or add the file."))

    package static let unknownBlock = Rule(
        "unknown-block",
        page: Page(
            checks: "Every block given to a parent is one the parent, or a template it includes, has.",
            matters: "What is written for a block nobody has is never shown.",
            example: "{{<layout}}{{$contnet}}…{{/contnet}}{{/layout}}",
            mend: "Write the name of a block of the parent, or add the block there."))

    package static let missingTemplate = Rule(
        "missing-template",
        page: Page(
            checks: "Every kind of page has its template.",
            matters: "Without it that kind of page cannot be made.",
            example: "templates/badge.mustache was removed",
            mend: "Put the file back; `blazon init` writes a complete set to copy from."))

    package static let unescapedText = Rule(
        "unescaped-text",
        page: Page(
            checks:
                "{{{name}}} and {{&name}} are only used for markup that Blazon has made safe, never for plain text.",
            matters: "A badge name or address with a script in it would run in every visitor's browser.",
            example: "<h1>{{{name}}}</h1>",
            mend: "Write {{name}}."))

    package static let wrongTemplateKind = Rule(
        "wrong-template-kind",
        page: Page(
            checks: "Names are used as what they are: text is shown, lists and parts are gone into with a section, "
                + "choices pick partials.",
            matters: "A list has no text of its own, so the page would show nothing where it stands.",
            example: "<p>{{tags}}</p>",
            mend: "Write {{#tags}}{{.}}{{/tags}}."))

    package static let templateRecursion = Rule(
        "template-recursion",
        page: Page(
            checks: "A template that includes itself, directly or through others, goes one step deeper into the data "
                + "each time.",
            matters: "Otherwise the page would never end.",
            example: "templates/partials/tree.mustache: <li>{{name}}{{>partials/tree}}</li>",
            mend: "Include it in a section over what it shows: {{#children}}{{>partials/tree}}{{/children}}."))

    package static let unusedTemplate = Rule(
        "unused-template", .warning,
        page: Page(
            checks: "Every template is a page's, or included on the way from one.",
            matters: "Its names are not checked and nothing it says appears: often a renamed file.",
            example: "templates/partials/old-card.mustache",
            mend: "Include it somewhere, or remove it."))
}
