/// Makes awards of rows: looks up the badge, reads every value, and says what is wrong with each.
struct AwardResolver {
    private let catalog: Catalog
    private let lost: LostText
    private let today: CalendarDate?
    /// The line of a place in the catalog.
    private let line: (SourceSpan) -> Int
    private let places: [String: Int]

    init(catalog: Catalog, lost: LostText, today: CalendarDate?, line: @escaping (SourceSpan) -> Int) {
        self.catalog = catalog
        self.lost = lost
        self.today = today
        self.line = line
        let badges = catalog.badges.enumerated()
        let former = badges.flatMap { place, badge in badge.formerly.map { ($0.text, place) } }
        places = Dictionary(badges.map { ($1.id.text, $0) } + former) { first, _ in first }
    }

    /// - Returns: nil, with a diagnostic for each mistake, when the row is not right.
    func award(_ row: AwardRow, findings: AwardFindings) -> Award? {
        let cells = AwardCells(row, findings: findings)
        let place = badge(cells)
        let recipient = self.recipient(cells)
        let name = cells.words(.name, atMost: 200)
        let issued = self.issued(cells)
        let expires = cells.date(.expires)
        if let issued, let expires, expires < issued {
            cells.report(
                .expiresBeforeIssued, "award expires on \(expires), before it is issued on \(issued)", at: .expires,
                label: "too early", help: "write a day after \(issued), or leave it empty for what the catalog says")
        }
        let evidence = cells.evidence()
        let narrative = cells.words(.narrative, atMost: 20_000)
        let credit = cells.credit()
        let result = place.flatMap { self.result(cells, of: catalog.badges[$0]) }
        let visibility = cells.choice(.visibility, of: Award.Visibility.self) ?? .unlisted
        let standing = self.standing(cells)
        let replaces = self.replaces(cells)
        guard !cells.hasMistakes, let place, let recipient, let issued, let standing else { return nil }
        return Award(
            badge: catalog.badges[place].id, recipient: recipient, name: name, issued: issued, expires: expires,
            evidence: evidence, narrative: narrative, credit: credit, result: result, visibility: visibility,
            standing: standing, saysStanding: cells.text(.status) != nil, replaces: replaces,
            span: SourceSpan(row.path, row.range), line: row.line)
    }

    func isRepeatable(_ badge: Slug) -> Bool {
        places[badge.text].map { catalog.badges[$0].isRepeatable } ?? false
    }

    /// The place of the row's badge in the catalog.
    private func badge(_ cells: AwardCells) -> Int? {
        guard let text = cells.required(.badge, such: "the badge's id in the catalog") else { return nil }
        guard let place = places[text] else {
            if !lost.mayHold(text) { reportUnknown(text, cells) }
            cells.giveUp()
            return nil
        }
        if catalog.badges[place].isDraft {
            cells.report(
                .draftAwarded, "'\(text)' is a draft, and nobody can earn it yet", at: .badge, label: "draft",
                help: "remove 'draft: true' from it in \(position(of: place)), or leave the row out")
        }
        return place
    }

    private func reportUnknown(_ text: String, _ cells: AwardCells) {
        let named = catalog.badges.firstIndex { $0.name.lowercased() == text.lowercased() }
        let meant = named ?? Suggestion.nearest(to: text, among: catalog.badges.map(\.id.text)).flatMap { places[$0] }
        let message =
            AwardWords.mayBeShown(text, under: .badge)
            ? "no badge '\(text)' in the catalog" : "what stands under 'badge' is not the id of a badge"
        cells.report(
            .unknownBadge, message, at: .badge, label: "not defined",
            help: meant.map { "did you mean '\(catalog.badges[$0].id)' (\(position(of: $0)))?" }
                ?? "define the badge in the catalog, or write the id of another; one that was awarded stays in the catalog"
        )
    }

    /// `content/catalog.yaml:32`
    private func position(of place: Int) -> String {
        let span = catalog.badges[place].span
        return "\(span.path):\(line(span))"
    }

    private func recipient(_ cells: AwardCells) -> Recipient? {
        guard let text = cells.required(.recipient, such: "the learner's e-mail address") else { return nil }
        let written = cells.choice(.recipientType, of: Recipient.Kind.self)
        guard !cells.isWrong(.recipientType) else { return nil }
        let kind = written ?? .email
        if let recipient = Recipient(kind, text) { return recipient }
        let (what, form) =
            switch kind {
            case .email: ("an e-mail address", "write one address alone, like learner@example.org")
            case .did: ("a DID", "write it like did:web:learner.example.org or did:key:z6Mk…")
            case .url: ("a web address", "write it whole, like https://learner.example.org/")
            case .phone: ("a telephone number", "write it with its country code, like +1 608 555 0100")
            }
        var help = [form]
        if let seeming = Recipient.kind(of: text), seeming != kind, Recipient(seeming, text) != nil {
            help = ["write '\(seeming.rawValue)' under 'recipient_type'"]
        }
        cells.report(.badRecipient, "recipient is not \(what)", at: .recipient, help: help)
        return nil
    }

    private func issued(_ cells: AwardCells) -> CalendarDate? {
        guard let issued = cells.date(.issued) else {
            if !cells.isWrong(.issued) { _ = cells.required(.issued, such: "the day of the award, like 2026-05-02") }
            return nil
        }
        if let today, issued > today {
            cells.report(
                .futureAward, "award is issued on \(issued), and today is \(today)", at: .issued, label: "to come",
                help: "write the day on which it was earned, or add the row then")
        }
        return issued
    }

    private func result(_ cells: AwardCells, of badge: Badge) -> AwardResult? {
        guard let text = cells.text(.result) else { return nil }
        switch ResultCheck(badge).result(of: text) {
        case .result(let result): return result
        case .mistake(let message, let help):
            cells.report(.badResult, message, at: .result, help: [help])
            return nil
        }
    }

    private func standing(_ cells: AwardCells) -> Award.Standing? {
        let word = cells.choice(.status, of: StatusWord.self)
        let reason = cells.words(.reason, atMost: 1_000)
        guard !cells.isWrong(.status), !cells.isWrong(.reason) else { return nil }
        switch (word ?? .valid, reason) {
        case (.valid, nil): return .valid
        case (.suspended, let reason?): return .suspended(reason: reason)
        case (.revoked, let reason?): return .revoked(reason: reason)
        case (.valid, _?):
            cells.report(
                .missingReason, "reason without a status", at: .reason, label: "for what?",
                help: "write 'revoked' or 'suspended' under 'status', or remove the reason")
        case (let word, nil):
            cells.report(
                .missingReason, "'\(word.rawValue)' without a reason", at: .status, label: "why?",
                help: "write under 'reason' what the learner and others shall read")
        }
        return nil
    }

    private func replaces(_ cells: AwardCells) -> AwardIdentifier? {
        guard let text = cells.text(.replaces) else { return nil }
        if let id = AwardIdentifier(text) { return id }
        cells.report(
            .badReplaces, "what stands under 'replaces' is not the id of an award", at: .replaces,
            help: "write the id of the credential that this one corrects, like urn:uuid:…, or its page's address")
        return nil
    }
}
