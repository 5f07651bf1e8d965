import Credentials
import LinkedData

/// One year on its way from lines to awards.
struct YearReading {
    private let year: Int
    private let credentials: AwardFindings
    private let records: AwardFindings

    init(_ year: Int, findings: Findings) {
        self.year = year
        credentials = AwardFindings(RegisterFiles.credentials(year), findings: findings)
        records = AwardFindings(RegisterFiles.records(year), findings: findings)
    }

    func finish() {
        credentials.finish()
        records.finish()
    }

    /// - Returns: nil, with diagnostics, when the line or its record is not as it must be.
    func award(
        _ line: FileLines.Line, _ recordLine: FileLines.Line?, _ contents: inout RegisterContents
    ) -> RegisteredAward? {
        contents.counts[year] = line.number
        let credential = credential(line)
        guard let credential else {
            contents.isDamaged = true
            return nil
        }
        // A line too many or too few parts every later one from its record.
        let record = contents.isDamaged && recordLine == nil ? nil : record(recordLine, of: line)
        let history = contents.histories[credential.id] ?? AwardHistory()
        let visibility = history.visibility ?? record?.visibility ?? .private
        let isNew = take(credential, visibility, at: line, &contents)
        if record?.jws != nil { contents.statusLists[credential.place.list]?.hasTokens = true }
        if let record, record.id != credential.id, contents.isDamaged { return nil }
        guard let record, agrees(record, with: credential, at: recordLine ?? line), isNew else { return nil }
        if history.isWithdrawn(record.visibility) { contents.withdrawn.insert(credential.id) }
        contents.badges[record.badge, default: 0] += 1
        if visibility != .private { contents.publishedBadges[record.badge, default: 0] += 1 }
        if visibility == .public { contents.publicAwards.append(credential.id) }
        if visibility != .private && record.jws != nil { contents.tokenCount += 1 }
        let award = RegisteredAward(
            place: RegisterPlace(year: year, line: line.number), line: line.bytes, credential: credential,
            record: record, history: history)
        contents.holders[record.badge, default: BadgeHolders()].take(award)
        return award
    }

    private func credential(_ line: FileLines.Line) -> IssuedCredential? {
        do {
            try line.expectEnding()
            return try IssuedCredential(line: line.bytes)
        } catch {
            credentials.add(.damagedRegisterLine, error, "line is no credential that Blazon issued", of: line)
            return nil
        }
    }

    private func record(_ line: FileLines.Line?, of credential: FileLines.Line) -> AwardRecord? {
        guard let line else {
            credentials.add(
                .registerRecord, "no record of this credential in '\(records.path)'", at: credential.range,
                showing: [], help: RegisterFiles.restore)
            return nil
        }
        do {
            try line.expectEnding()
            return try AwardRecord(line: line.bytes)
        } catch {
            records.add(.registerRecord, error, "line is no record that Blazon made", of: line)
            return nil
        }
    }

    /// - Returns: whether the award is here for the first time.
    private func take(
        _ credential: IssuedCredential, _ visibility: Award.Visibility, at line: FileLines.Line,
        _ contents: inout RegisterContents
    ) -> Bool {
        let isNew = !contents.contains(credential.id)
        if visibility == .private {
            contents.hidden.insert(credential.id)
        } else if isNew {
            contents.published.insert(credential.id)
        }
        guard isNew else {
            credentials.add(
                .repeatedAward, "award '\(credential.id)' stands in the register twice", at: line.range, showing: [],
                label: "second", help: RegisterFiles.restore)
            return false
        }
        contents.issuers[credential.issuer, default: 0] += 1
        contents.note(credential.signed)
        let number = credential.place.list
        let fault = contents.statusLists[number, default: StatusListContents(credential)]
            .give(credential.status, contents.histories[credential.id] ?? AwardHistory())
        switch fault {
        case nil: break
        case .otherList:
            credentials.add(
                .statusList, "status list \(number) has another purpose or address than for earlier credentials",
                at: line.range, showing: [], help: RegisterFiles.restore)
        case .taken:
            credentials.add(
                .statusIndexReused,
                "entry \(credential.place.index) of status list \(number) is another award's already",
                at: line.range, showing: [], help: RegisterFiles.restore)
        }
        return true
    }

    private func agrees(
        _ record: AwardRecord, with credential: IssuedCredential, at line: FileLines.Line
    ) -> Bool {
        let other: String
        if record.id != credential.id {
            other = "is of another credential than line \(line.number) of '\(credentials.path.name)'"
        } else if record.badge != credential.badge {
            other = "says another badge than its credential"
        } else if !credential.validFrom.text.utf8.starts(with: record.issued.description.utf8) {
            other = "says another day than its credential"
        } else {
            return true
        }
        records.add(
            .registerRecord, "record \(other)", at: line.range, showing: [], help: RegisterFiles.restore)
        return false
    }
}

extension StatusListContents {
    /// The list that a credential names.
    fileprivate init(_ credential: IssuedCredential) {
        let entry = credential.status
        self.init(
            number: credential.place.list, purpose: entry.statusPurpose, address: entry.statusListCredential.text)
    }
}
