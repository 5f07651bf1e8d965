public import LinkedData

/// Open Badges 3.0 § AchievementCredential, as OpenBadgeCredential: that somebody earned an achievement, before it is
/// signed. Optional members are set after making one.
///
/// Issuer and achievement are nodes: made once, they are shared by every credential that is copied from another.
public struct AchievementCredential: Sendable {
    /// Which credential it is.
    public var id: IRI
    /// The name.
    public var name: String?
    /// A short description.
    public var description: String?
    /// A picture.
    public var image: Image?
    /// The ``Profile`` of who issues it.
    public var issuer: JSON.Object
    /// From when on it is valid.
    public var validFrom: DateTimeZ
    /// Until when it is valid; nil for always.
    public var validUntil: DateTimeZ?
    /// When it was awarded, where that is another time.
    public var awardedDate: DateTimeZ?
    /// Who earned what.
    public var credentialSubject: AchievementSubject
    /// What shows that it was earned.
    public var evidence: [Evidence] = []
    /// What the credential can be checked against.
    public var credentialSchema: [CredentialSchema] = []
    /// Where its status is found, such as an entry of a Bitstring Status List.
    public var credentialStatus: JSON.Object?
    /// Files that belong with it.
    public var relatedResource: [RelatedResource] = []

    /// A credential of the members that every credential has.
    public init(id: IRI, issuer: Profile, validFrom: DateTimeZ, credentialSubject: AchievementSubject) {
        self.id = id
        self.issuer = issuer.node
        self.validFrom = validFrom
        self.credentialSubject = credentialSubject
    }

    /// The credential as a document, without proof.
    public var document: JSON.Object {
        JSON.Object(present: [
            "@context": credentialSchema.contains(where: \.isExtension)
                ? Contexts.openBadges3WithExtensions : Contexts.openBadges3,
            "id": JSON(id),
            "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "name": name.map(JSON.string),
            "description": description.map(JSON.string),
            "image": image.map { .object($0.node) },
            "issuer": .object(issuer),
            "validFrom": .string(validFrom.text),
            "validUntil": validUntil.map { .string($0.text) },
            "awardedDate": awardedDate.map { .string($0.text) },
            "credentialSubject": .object(credentialSubject.node),
            "evidence": .array(evidence.map { .object($0.node) }),
            "credentialSchema": .array(credentialSchema.map { .object($0.node) }),
            "credentialStatus": credentialStatus.map(JSON.object),
            "relatedResource": .array(relatedResource.map { .object($0.node) }),
        ])
    }
}
