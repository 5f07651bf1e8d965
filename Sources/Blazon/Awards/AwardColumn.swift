/// The columns of an award list, by their names.
package enum AwardColumn: String, CaseIterable, Sendable {
    case badge
    case recipient
    case recipientType = "recipient_type"
    case name
    case issued
    case expires
    case evidence
    case narrative
    case credit
    case result
    case visibility
    case status
    case reason
    case replaces

    package static let required: [AwardColumn] = [.badge, .recipient, .issued]

    /// The column of a header, whatever its case, spaces and underscores.
    init?(header: String) {
        guard let column = Self.byName[Self.plain(header)] else { return nil }
        self = column
    }

    /// The column meant by a header that learning platforms write, or that is nearly right.
    static func meant(by header: String) -> AwardColumn? {
        let name = plain(header)
        if let column = elsewhere[name] { return column }
        guard name.utf8.count > 3, let nearest = Suggestion.nearest(to: name, among: byName.keys.sorted()),
            isSlip(name, for: nearest)
        else { return nil }
        return byName[nearest]
    }

    /// Whether two words differ in one place only: 'Recipient EPPN' is no slip for 'recipient type'.
    private static func isSlip(_ name: String, for other: String) -> Bool {
        let start = zip(name, other).prefix { $0 == $1 }.count
        let end = zip(name.reversed(), other.reversed()).prefix { $0 == $1 }.count
        return start + end + 2 >= max(name.count, other.count)
    }

    /// Half a name is not a name.
    static func isPartOfName(_ header: String) -> Bool {
        [
            "firstname", "lastname", "surname", "middlename", "givenname", "familyname", "issuedtofirstname",
            "issuedtomiddlename", "issuedtolastname",
        ].contains(plain(header))
    }

    private static func plain(_ header: String) -> String {
        let words = header.lowercased().prefix { $0 != "(" }
        return String(words.filter { $0.isLetter || $0.isNumber })
    }

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { (plain($0.rawValue), $0) })

    /// What Canvas, Credly, Accredible, eduBadges, Moodle and others call them.
    private static let elsewhere: [String: AwardColumn] = [
        "badgeid": .badge, "badgename": .badge, "badgeclass": .badge, "badgeclassid": .badge,
        "badgetemplateid": .badge, "achievement": .badge,
        "email": .recipient, "emailaddress": .recipient, "mail": .recipient, "recipientemail": .recipient,
        "recipientmailadres": .recipient, "identifier": .recipient, "studentemail": .recipient,
        "learneremail": .recipient, "emails": .recipient, "recipientidentifier": .recipient,
        "identifiertype": .recipientType, "recipientidentifiertype": .recipientType,
        "recipientname": .name, "fullname": .name, "student": .name, "studentname": .name, "learner": .name,
        "learnername": .name, "displayname": .name,
        "date": .issued, "issuedate": .issued, "issuedon": .issued, "issuedat": .issued, "issuedatdate": .issued,
        "awarded": .issued, "awardedon": .issued, "dateawarded": .issued, "completed": .issued,
        "completiondate": .issued, "datecompleted": .issued,
        "expirationdate": .expires, "expiry": .expires, "expirydate": .expires, "expireson": .expires,
        "validuntil": .expires,
        "evidenceurl": .evidence, "evidenceurls": .evidence, "evidencelink": .evidence,
        "evidencedescription": .narrative, "grade": .result, "score": .result, "finalgrade": .result,
        "credits": .credit, "ceu": .credit, "hours": .credit,
        "revoked": .status, "revocationreason": .reason, "supersedes": .replaces,
    ]
}
