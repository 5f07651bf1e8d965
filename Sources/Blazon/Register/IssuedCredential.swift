package import Credentials
package import LinkedData

/// A credential of the register, signed: a view of its JSON with what Blazon asks of it.
package struct IssuedCredential: Sendable {
    package let json: JSON.Object
    package let id: AwardIdentifier
    /// The DID of the issuer's profile.
    package let issuer: String
    package let validFrom: DateTimeStamp
    package let validUntil: DateTimeStamp?
    package let recipient: HashedRecipient
    package let achievement: JSON.Object
    /// The badge's id when it was issued.
    package let badge: Slug
    /// When it was signed.
    package let signed: DateTimeStamp?
    package let status: BitstringStatusListEntry
    package let place: StatusPlace

    /// - Parameter line: as Blazon wrote it, without its line feed.
    package init(line: [UInt8]) throws(MalformedLine) {
        let members = try LineMembers(line)
        let json = members.object
        func object(_ name: String, in parent: JSON.Object) throws(MalformedLine) -> JSON.Object {
            guard case .object(let object)? = parent[name] else { throw MalformedLine("no object '\(name)'") }
            return object
        }
        func expect(_ types: [String], in object: JSON.Object, _ name: String) throws(MalformedLine) {
            guard types.allSatisfy({ object["type"]?.elements.contains(.string($0)) == true }) else {
                throw MalformedLine("\(name) is no \(types.last ?? "")")
            }
        }
        try expect(["VerifiableCredential", "OpenBadgeCredential"], in: json, "it")
        guard json["@context"]?.elements.first == "https://www.w3.org/ns/credentials/v2" else {
            throw MalformedLine("no '@context' of credentials")
        }
        id = try members.value("id") { AwardIdentifier(urn: $0) }
        let issuer = try object("issuer", in: json)
        guard let did = issuer["id"]?.asText, did.utf8.starts(with: "did:".utf8) else {
            throw MalformedLine("no DID of the issuer")
        }
        self.issuer = did
        validFrom = try members.value("validFrom") { DateTimeStamp($0) }
        validUntil = try members.optional("validUntil") { DateTimeStamp($0) }

        let subject = try object("credentialSubject", in: json)
        try expect(["AchievementSubject"], in: subject, "'credentialSubject'")
        guard let recipient = HashedRecipient(subject: subject) else {
            throw MalformedLine("no recipient in 'credentialSubject'")
        }
        self.recipient = recipient
        achievement = try object("achievement", in: subject)
        try expect(["Achievement"], in: achievement, "'achievement'")
        guard achievement["name"]?.asText?.isEmpty == false else { throw MalformedLine("no name of the achievement") }
        guard let badge = achievement["id"]?.asText.flatMap(Self.badge) else {
            throw MalformedLine("no badge in the 'id' of the achievement")
        }
        self.badge = badge

        let status = try object("credentialStatus", in: json)
        guard let entry = BitstringStatusListEntry(status), entry.id != nil, entry.statusSize == 1,
            entry.statusPurpose == .revocation || entry.statusPurpose == .suspension,
            let place = StatusPlace(entry)
        else { throw MalformedLine("malformed 'credentialStatus'") }
        self.status = entry
        self.place = place
        guard case .array(let proofs)? = json["proof"], let proof = proofs.first, proofs.count == 1,
            let proofMembers = (try? DataIntegrityProof(proof))?.json, proofMembers["cryptosuite"] == "eddsa-rdfc-2022"
        else { throw MalformedLine("no proof 'eddsa-rdfc-2022'") }
        signed = proofMembers["created"]?.asText.flatMap(DateTimeStamp.init)
        try members.expect(json, in: line)
        self.json = json
    }

    /// The badge of `https://…/badges/<id>/achievement.json`.
    private static func badge(of achievement: String) -> Slug? {
        let parts = achievement.split(separator: "/")
        guard parts.count > 3, parts[parts.count - 1] == "achievement.json", parts[parts.count - 3] == "badges" else {
            return nil
        }
        return Slug(String(parts[parts.count - 2]))
    }
}

extension AwardIdentifier {
    /// - Returns: nil unless the text is exactly what ``description`` writes.
    init?(urn: String) {
        guard let id = AwardIdentifier(urn), id.description.utf8.elementsEqual(urn.utf8) else { return nil }
        self = id
    }
}

extension StatusPlace {
    /// The entry of a list at `https://…/status/<number>.json`.
    init?(_ entry: BitstringStatusListEntry) {
        let parts = entry.statusListCredential.text.split(separator: "/")
        guard parts.count > 2, parts[parts.count - 2] == "status", parts[parts.count - 1].hasSuffix(".json"),
            let number = Int(parts[parts.count - 1].dropLast(5)), number > 0,
            parts[parts.count - 1] == "\(number).json", entry.statusListIndex < Bitstring.leastCount
        else { return nil }
        self.init(list: number, index: entry.statusListIndex)
    }
}

extension JSON {
    var asText: String? {
        if case .string(let text) = self { text } else { nil }
    }

    var asObject: JSON.Object? {
        if case .object(let object) = self { object } else { nil }
    }

    /// The elements of an array; nothing of anything else.
    var elements: [JSON] {
        if case .array(let elements) = self { elements } else { [] }
    }
}
