import LinkedData

/// A point in time as a token has it: seconds since 1970 as a number (RFC 7519 § 2).
enum NumericDate {
    static func json(_ instant: DateTimeStamp.Instant) -> JSON {
        guard instant.nanoseconds > 0 else { return .number(JSON.Number(instant.seconds)) }
        // Before 1970 the fraction counts backwards.
        let isNegative = instant.seconds < 0
        let seconds = isNegative ? -instant.seconds - 1 : instant.seconds
        let nanoseconds = isNegative ? 1_000_000_000 - instant.nanoseconds : instant.nanoseconds
        let digits = String(String(1_000_000_000 + nanoseconds).dropFirst())
        let text = "\(isNegative ? "-" : "")\(seconds).\(digits)"
        return JSON.Number(text).map(JSON.number) ?? .number(JSON.Number(instant.seconds))
    }

    /// - Returns: nil when it is no number, or one with an exponent.
    static func instant(_ value: JSON) -> DateTimeStamp.Instant? {
        guard case .number(let number) = value else { return nil }
        let parts = number.lexeme.split(separator: ".")
        guard let seconds = Int(parts[0]) else { return nil }
        guard parts.count == 2 else { return .init(seconds: seconds) }
        let digits = parts[1].prefix(9)
        guard parts[1].utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let nanoseconds = Int(digits + String(repeating: "0", count: 9 - digits.count))
        else { return nil }
        guard number.lexeme.utf8.first == UInt8(ascii: "-"), nanoseconds > 0 else {
            return .init(seconds: seconds, nanoseconds: nanoseconds)
        }
        guard seconds > .min else { return nil }
        return .init(seconds: seconds - 1, nanoseconds: 1_000_000_000 - nanoseconds)
    }
}
