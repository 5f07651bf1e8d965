/// What can be said of a link or a picture from its address alone.
enum LinkRules {
    static func problems(of link: MarkdownDocument.Link) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        if case .refused(let refusal) = link.destination {
            problems.append(refused(refusal, link.written, at: link.span))
        }
        if link.text.isEmpty {
            problems.append(
                Diagnostic(
                    .emptyLink, "link to '\(link.written)' has no text", at: link.span,
                    help: "write between the brackets where it leads"))
        }
        return problems
    }

    static func problems(of picture: MarkdownDocument.Picture) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        switch picture.destination {
        case .file: break
        case .web(let address) where !isMessage(address):
            problems.append(
                Diagnostic(
                    .remoteImage, "picture '\(picture.written)' lies elsewhere", at: picture.span,
                    help: "save the picture beside this file and write its name here"))
        case .refused(.scheme(let scheme)):
            problems.append(
                Diagnostic(
                    .unsafeLink, "scheme '\(scheme):' is not for pictures", at: picture.span, label: "not allowed",
                    help: "save the picture beside this file and write its name here"))
        case .refused(.empty):
            problems.append(
                Diagnostic(
                    .malformedLink, "picture without an address", at: picture.span,
                    help: "write the name of a picture saved beside this file between the parentheses"))
        case .web, .named, .anchor, .refused(.malformed):
            problems.append(
                Diagnostic(
                    .unsafeLink, "'\(picture.written)' is no picture", at: picture.span,
                    help: "write the name of a picture saved beside this file"))
        }
        if picture.alt.isEmpty {
            problems.append(
                Diagnostic(
                    .missingAlt, "picture '\(picture.written)' has no description", at: picture.span,
                    help: "say between the brackets what it shows: ![A learner checks captions](\(picture.written))"))
        }
        return problems
    }

    static func unknownAnchor(_ anchor: String, among known: [String], at span: SourceSpan) -> Diagnostic {
        var help: [String] = []
        if let near = Suggestion.nearest(to: anchor, among: known.prefix(200)) {
            help.append("did you mean '#\(near)'?")
        }
        if known.isEmpty {
            help.append("this document has no headings to link to")
        } else {
            let shown = known.prefix(8).map { "#\($0)" }.joined(separator: ", ")
            help.append("headings here: \(shown)\(known.count > 8 ? ", …" : "")")
        }
        return Diagnostic(
            .unknownAnchor, "no heading '#\(anchor)' in this document", at: span, label: "leads nowhere", help: help)
    }

    private static func refused(_ refusal: Destination.Refusal, _ written: String, at span: SourceSpan) -> Diagnostic {
        switch refusal {
        case .scheme(let scheme):
            var help: [String] = []
            if let near = Suggestion.nearest(to: scheme, among: Destination.schemes) {
                help.append("did you mean '\(near):'?")
            }
            help.append(
                "begin with https:, http:, mailto: or tel:, or with badge:, level:, skill:, tag: or page: and an id")
            return Diagnostic(
                .unsafeLink, "scheme '\(scheme):' is not for links", at: span, label: "not allowed", help: help)
        case .malformed:
            return Diagnostic(
                .malformedLink, "address '\(written)' cannot be opened", at: span,
                help: "write it whole, as in https://example.org/page or mailto:badges@example.org")
        case .empty:
            return Diagnostic(
                .malformedLink, "link without an address", at: span, help: "write the address between the parentheses")
        }
    }

    private static func isMessage(_ address: String) -> Bool {
        ["mailto:", "tel:"].contains { address.lowercased().hasPrefix($0) }
    }
}
