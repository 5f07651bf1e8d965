import LinkedData

/// A claim that repeats a member of the credential (Open Badges 3.0 § 8.2.4.1), in the order they are written.
enum Claim: String, CaseIterable {
    case iss, jti, sub, nbf, exp

    enum Value {
        case value(JSON)
        case absent
        case malformed
    }

    /// Whether every token has it; `exp` is there exactly when the credential ends.
    var isNeeded: Bool { self != .exp }

    /// The member of a credential of version 2.0 that it repeats.
    var member: String {
        switch self {
        case .iss: "issuer"
        case .jti: "id"
        case .sub: "credentialSubject.id"
        case .nbf: "validFrom"
        case .exp: "validUntil"
        }
    }

    /// What the credential says.
    func value(in credential: JSON.Object) -> Value {
        switch self {
        case .iss: Self.text(credential["issuer"].flatMap { $0.object?["id"] ?? $0 })
        case .jti: Self.text(credential["id"])
        case .sub: Self.text(credential["credentialSubject"].flatMap { ($0.oneOrMany.first?.object)?["id"] })
        case .nbf: Self.date(credential, \.start)
        case .exp: Self.date(credential, \.end)
        }
    }

    /// Whether both say the same: texts byte for byte, dates as points in time. Many issuers cut dates to the second.
    func agrees(_ claim: JSON, with value: JSON) -> Bool {
        if isExact(claim, value) { return true }
        guard self == .nbf || self == .exp, let claim = NumericDate.instant(claim) else { return false }
        return claim.nanoseconds == 0 && claim.seconds == NumericDate.instant(value)?.seconds
    }

    /// Whether both say the same, dates to the last digit.
    func isExact(_ claim: JSON, _ value: JSON) -> Bool {
        switch self {
        case .iss, .jti, .sub: claim == value
        case .nbf, .exp: NumericDate.instant(claim).map { $0 == NumericDate.instant(value) } ?? false
        }
    }

    private static func text(_ value: JSON?) -> Value {
        guard let value else { return .absent }
        return value.text == nil ? .malformed : .value(value)
    }

    private static func date(_ credential: JSON.Object, _ date: (ValidityPeriod) -> DateTimeStamp?) -> Value {
        guard let period = ValidityPeriod(of: credential) else { return .malformed }
        return date(period).map { .value(NumericDate.json($0.instant)) } ?? .absent
    }
}
