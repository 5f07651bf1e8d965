import Credentials
import LinkedData

/// `{"award":"urn:uuid:…","change":"…","at":"…","by":"…"}`, then what the change tells.
extension StatusChange {
    /// - Parameter line: without its line feed.
    package init(line: [UInt8]) throws(MalformedLine) {
        let members = try LineMembers(line)
        award = try members.value("award", AwardIdentifier.init(urn:))
        kind = try Self.kind(members)
        at = try members.value("at") { DateTimeStamp($0) }
        origin = try members.value("by", Origin.init(rawValue:))
        try members.expect(json, in: line)
    }

    private static func kind(_ members: LineMembers) throws(MalformedLine) -> Kind {
        func reason() throws(MalformedLine) -> String {
            try members.value("reason") { $0.isEmpty ? nil : $0 }
        }
        switch try members.value("change", { $0 }) {
        case "suspended": return .suspended(reason: try reason())
        case "reinstated": return .reinstated
        case "revoked": return .revoked(reason: try reason())
        case "superseded":
            return .superseded(by: try members.value("replacedBy", AwardIdentifier.init(urn:)), reason: try reason())
        case "visibility": return .visibility(try members.value("visibility", Award.Visibility.init(rawValue:)))
        default: throw MalformedLine("malformed 'change'")
        }
    }

    /// Without its line feed.
    package var line: [UInt8] { json.bytes() }

    private var json: JSON.Object {
        JSON.Object(present: [
            "award": .string(award.description),
            "change": .string(kind.word),
            "at": .string(at.text),
            "by": .string(origin.rawValue),
            "reason": kind.reason.map(JSON.string),
            "replacedBy": kind.replacement.map { .string($0.description) },
            "visibility": kind.visibility.map { .string($0.rawValue) },
        ])
    }
}

extension StatusChange.Kind {
    fileprivate var word: String {
        switch self {
        case .suspended: "suspended"
        case .reinstated: "reinstated"
        case .revoked: "revoked"
        case .superseded: "superseded"
        case .visibility: "visibility"
        }
    }

    /// Why, as anyone may read.
    package var reason: String? {
        switch self {
        case .suspended(let reason), .revoked(let reason), .superseded(_, let reason): reason
        case .reinstated, .visibility: nil
        }
    }

    /// The award that took the place of this one.
    package var replacement: AwardIdentifier? {
        if case .superseded(let replacement, _) = self { replacement } else { nil }
    }

    /// Who can find the page from now on.
    package var visibility: Award.Visibility? {
        if case .visibility(let visibility) = self { visibility } else { nil }
    }
}
