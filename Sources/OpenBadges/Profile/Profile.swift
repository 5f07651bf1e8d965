public import LinkedData

/// Open Badges 3.0 § Profile: a person or an organisation. Optional members are set after making one.
public struct Profile: Sendable {
    /// The address or DID of the profile.
    public var id: IRI
    /// The name.
    public var name: String?
    /// The web site.
    public var url: IRI?
    /// An e-mail address.
    public var email: String?
    /// A telephone number.
    public var phone: String?
    /// A short description.
    public var description: String?
    /// A picture, such as a logo.
    public var image: Image?
    /// A postal address.
    public var address: Address?
    /// Identifiers others know it by.
    public var otherIdentifier: [IdentifierEntry] = []
    /// The name of the official who answers for an organisation.
    public var official: String?
    /// A person's family name.
    public var familyName: String?
    /// A person's given name.
    public var givenName: String?
    /// A person's further name, such as a middle name.
    public var additionalName: String?
    /// A person's name after the father.
    public var patronymicName: String?
    /// What stands before a person's name, such as "Dr".
    public var honorificPrefix: String?
    /// What stands after a person's name, such as "PhD".
    public var honorificSuffix: String?
    /// What stands before a person's family name, such as "van der".
    public var familyNamePrefix: String?
    /// A person's day of birth.
    public var dateOfBirth: FullDate?

    /// The organisation an organisation is part of.
    public var parentOrg: Profile? {
        get { parents.first }
        set { parents = newValue.map { [$0] } ?? [] }
    }

    /// At most one: a structure cannot hold itself, an array can.
    private var parents: [Profile] = []

    /// A profile that says no more than who it is.
    public init(id: IRI) {
        self.id = id
    }

    /// The profile inside a document of Open Badges 3.0.
    public var node: JSON.Object {
        JSON.Object(present: [
            "id": JSON(id),
            "type": ["Profile"],
            "name": name.map(JSON.string),
            "url": url.map { JSON($0) },
            "email": email.map(JSON.string),
            "phone": phone.map(JSON.string),
            "description": description.map(JSON.string),
            "image": image.map { .object($0.node) },
            "address": address.map { .object($0.node) },
            "otherIdentifier": .array(otherIdentifier.map { .object($0.node) }),
            "official": official.map(JSON.string),
            "parentOrg": parentOrg.map { .object($0.node) },
            "familyName": familyName.map(JSON.string),
            "givenName": givenName.map(JSON.string),
            "additionalName": additionalName.map(JSON.string),
            "patronymicName": patronymicName.map(JSON.string),
            "honorificPrefix": honorificPrefix.map(JSON.string),
            "honorificSuffix": honorificSuffix.map(JSON.string),
            "familyNamePrefix": familyNamePrefix.map(JSON.string),
            "dateOfBirth": dateOfBirth.map { .string($0.text) },
        ])
    }

    /// The profile as a document of its own.
    public var document: JSON.Object { node.document(in: Contexts.openBadges3) }
}
