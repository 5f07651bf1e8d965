public import LinkedData

/// A list of statuses as a credential, to be signed like any other (Bitstring Status List 1.0 § 2.2): a view of its JSON.
public struct BitstringStatusListCredential: Hashable, Sendable {
    /// The credential as it is.
    public let json: JSON.Object

    /// A list.
    /// - Parameters:
    ///   - id: its address.
    ///   - issuer: a URL, or a profile with an `id`.
    ///   - validUntil: until when the list is good; nil for ever.
    ///   - timeToLive: milliseconds that a reader may keep it.
    public init(
        id: IRI, issuer: JSON, statusPurpose: StatusPurpose, statuses: Bitstring, validFrom: DateTimeStamp,
        validUntil: DateTimeStamp? = nil, timeToLive: Int? = nil
    ) throws(MalformedBitstring) {
        let subject = JSON.Object(present: [
            "id": .string("\(id)#list"),
            "type": "BitstringStatusList",
            "statusPurpose": .string(statusPurpose.rawValue),
            "encodedList": .string(try statuses.encodedList()),
            "ttl": timeToLive.map { .number(JSON.Number($0)) },
        ])
        json = JSON.Object(present: [
            "@context": ["https://www.w3.org/ns/credentials/v2"],
            "id": JSON(id),
            "type": ["VerifiableCredential", "BitstringStatusListCredential"],
            "issuer": issuer,
            "validFrom": .string(validFrom.text),
            "validUntil": validUntil.map { .string($0.text) },
            "credentialSubject": .object(subject),
        ])
    }

    /// A list as it was received.
    /// - Returns: nil when it is of another type, or a member is missing.
    public init?(json: JSON.Object) {
        guard json["type"]?.oneOrMany.contains("VerifiableCredential") == true,
            json["type"]?.oneOrMany.contains("BitstringStatusListCredential") == true,
            let subject = json["credentialSubject"]?.object,
            subject["type"]?.oneOrMany.contains("BitstringStatusList") == true,
            subject["statusPurpose"] != nil, subject["encodedList"]?.text != nil
        else { return nil }
        self.json = json
    }

    /// What the statuses are about; a list may serve several purposes.
    public var statusPurposes: [StatusPurpose] {
        (subject["statusPurpose"]?.oneOrMany ?? []).compactMap(\.text).map(StatusPurpose.init)
    }

    /// The statuses.
    public func statuses() throws(MalformedBitstring) -> Bitstring {
        try Bitstring(encodedList: subject["encodedList"]?.text ?? "")
    }

    private var subject: JSON.Object { json["credentialSubject"]?.object ?? [:] }
}
