public import LinkedData

/// When a credential is good: `validFrom` and `validUntil` (Verifiable Credentials 2.0 § 4.9), or `issuanceDate` and
/// `expirationDate` of version 1.1.
public struct ValidityPeriod: Hashable, Sendable {
    /// From when on; nil when the credential does not say.
    public let start: DateTimeStamp?
    /// Until when; nil when it does not end.
    public let end: DateTimeStamp?

    /// Reads the dates of a credential. Which names they have follows from its first context.
    /// - Returns: nil when a date is none.
    public init?(of credential: JSON.Object) {
        let isFirstVersion = credential["@context"]?.oneOrMany.first == "https://www.w3.org/2018/credentials/v1"
        let start = credential[isFirstVersion ? "issuanceDate" : "validFrom"]
        let end = credential[isFirstVersion ? "expirationDate" : "validUntil"]
        self.start = start?.text.flatMap(DateTimeStamp.init)
        self.end = end?.text.flatMap(DateTimeStamp.init)
        guard (start == nil) == (self.start == nil), (end == nil) == (self.end == nil) else { return nil }
    }

    /// Whether a credential is good at a point in time.
    public static func verdict(on credential: JSON.Object, at now: DateTimeStamp.Instant) -> Verdict {
        guard let period = ValidityPeriod(of: credential) else { return .failed(.dateMalformed) }
        if let start = period.start, now < start.instant { return .failed(.notYetValid, start.text) }
        if let end = period.end, end.instant < now { return .failed(.expired, end.text) }
        return period.start == nil && period.end == nil ? .notApplicable : .passed
    }
}
