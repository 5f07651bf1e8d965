public import LinkedData

/// What a status is about (Bitstring Status List 1.0 § 2.1, `statusPurpose`).
public struct StatusPurpose: RawRepresentable, Hashable, Sendable {
    /// The value in JSON.
    public let rawValue: String

    /// Any purpose.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Taken back for good.
    public static let revocation = StatusPurpose(rawValue: "revocation")
    /// Out of force for now.
    public static let suspension = StatusPurpose(rawValue: "suspension")
    /// There is a newer one.
    public static let refresh = StatusPurpose(rawValue: "refresh")
    /// Anything that `statusMessage` says.
    public static let message = StatusPurpose(rawValue: "message")
}

/// The `credentialStatus` of a credential (Bitstring Status List 1.0 § 2.1): where it stands in which list.
public struct BitstringStatusListEntry: Hashable, Sendable {
    /// `id`, which Open Badges 3.0 wants; never the address of the list.
    public let id: IRI?
    /// `statusPurpose`
    public let statusPurpose: StatusPurpose
    /// `statusListIndex`
    public let statusListIndex: Int
    /// `statusListCredential`: the address of the list.
    public let statusListCredential: IRI
    /// `statusSize`: bits of a status.
    public let statusSize: Int

    /// The entry of a credential in a list.
    /// - Returns: nil when the list's address has a fragment, or the index is below 0.
    public init?(statusListCredential: IRI, statusListIndex: Int, statusPurpose: StatusPurpose) {
        guard statusListIndex >= 0, statusListCredential.withoutFragment == statusListCredential,
            let id = IRI("\(statusListCredential)#\(statusListIndex)")
        else { return nil }
        self.id = id
        self.statusPurpose = statusPurpose
        self.statusListIndex = statusListIndex
        self.statusListCredential = statusListCredential
        statusSize = 1
    }

    /// Reads an entry; the index may be a number, as some write it.
    /// - Returns: nil when it is of another type, or a member is missing or malformed.
    public init?(_ object: JSON.Object) {
        guard object["type"]?.oneOrMany.contains("BitstringStatusListEntry") == true,
            let purpose = object["statusPurpose"]?.text, let index = object["statusListIndex"].flatMap(Self.index),
            let list = object["statusListCredential"]?.iri
        else { return nil }
        var size = 1
        if let value = object["statusSize"] {
            guard case .number(let number) = value, let bits = Int(number.lexeme), (1...32).contains(bits) else {
                return nil
            }
            size = bits
        }
        if let id = object["id"] {
            guard let id = id.iri, id != list else { return nil }
            self.id = id
        } else {
            id = nil
        }
        statusPurpose = StatusPurpose(rawValue: purpose)
        statusListIndex = index
        statusListCredential = list
        statusSize = size
    }

    /// The entry as JSON.
    public var json: JSON.Object {
        JSON.Object(present: [
            "id": id.map(JSON.init),
            "type": "BitstringStatusListEntry",
            "statusPurpose": .string(statusPurpose.rawValue),
            "statusListIndex": .string(String(statusListIndex)),
            "statusListCredential": JSON(statusListCredential),
            "statusSize": statusSize == 1 ? nil : .number(JSON.Number(statusSize)),
        ])
    }

    private static func index(_ value: JSON) -> Int? {
        let digits: String
        switch value {
        case .string(let text): digits = text
        case .number(let number): digits = number.lexeme
        default: return nil
        }
        guard !digits.utf8.isEmpty,
            digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        return Int(digits)
    }
}
