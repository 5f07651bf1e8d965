public import LinkedData

extension OB2 {
    /// Open Badges 2.0 § Profile, of one who issues (`Issuer`).
    public struct Profile: Sendable {
        /// The address of this profile's document.
        public var id: IRI
        /// The name.
        public var name: String
        /// The web site.
        public var url: IRI
        /// An e-mail address.
        public var email: String
        /// A telephone number.
        public var telephone: Telephone?
        /// A short description.
        public var description: String?
        /// A picture, such as a logo.
        public var image: OB2.Image?

        /// A profile of the members that every issuer has.
        public init(id: IRI, name: String, url: IRI, email: String) {
            self.id = id
            self.name = name
            self.url = url
            self.email = email
        }

        /// What 2.0 can say of a profile.
        /// - Parameter id: the address of the 2.0 profile, which is not that of the 3.0 one.
        /// - Returns: nil when the profile lacks the name, web site or e-mail address that an issuer must have.
        public init?(projecting profile: OpenBadges.Profile, id: IRI) {
            guard let name = profile.name, let url = profile.url, let email = profile.email else { return nil }
            self.init(id: id, name: name, url: url, email: email)
            telephone = profile.phone.flatMap { Telephone(projecting: $0) }
            description = profile.description
            image = profile.image.map { OB2.Image(projecting: $0) }
        }

        /// The profile as a document of its own.
        public var document: JSON.Object {
            JSON.Object(present: [
                "@context": Contexts.openBadges2,
                "id": JSON(id),
                "type": "Issuer",
                "name": .string(name),
                "url": JSON(url),
                "email": .string(email),
                "telephone": telephone.map { .string($0.text) },
                "description": description.map(JSON.string),
                "image": image.map(\.value),
            ])
        }
    }
}
