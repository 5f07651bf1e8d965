/// Facts of the catalog told in the words of the site's language.
extension Strings {
    /// `20 hours`, `2 CEU`: each part that is known.
    func parts(of credit: Credit) -> [String] {
        [credit.hours.map { self(.hours, count: $0) }, credit.ceu.map { self(.ceu, count: $0) }].compactMap { $0 }
    }

    func name(of band: HoursBand) -> String {
        switch band {
        case .under3: self(.hoursUnder3)
        case .from3: self(.hours3to10)
        case .from10: self(.hours10to40)
        case .from40: self(.hoursFrom40)
        }
    }

    /// `2 hours of work`.
    func effort(of assessment: Assessment) -> String? {
        assessment.effort.map { self(.assessmentEffort, ["hours": self(.hours, count: $0)]) }
    }

    /// `3 years`, `1 year and 6 months`.
    func words(for duration: CalendarDuration) -> String {
        let parts: [(StringKey, Int)] = [
            (.years, duration.years), (.months, duration.months), (.days, duration.days), (.hours, duration.hours),
            (.minutes, duration.minutes),
        ]
        return formats.lists.text(ofAmounts: parts.filter { $0.1 > 0 }.map { self($0.0, count: $0.1) })
    }

    /// How long an award of a badge is valid.
    func validity(of badge: Badge) -> String {
        badge.expires.map { self(.expiresAfter, ["duration": words(for: $0)]) } ?? self(.expiresNever)
    }
}
