public import LinkedData

extension OB2 {
    /// Open Badges 2.0 § Assertion, hosted: that somebody earned a badge. Optional members are set after making one.
    public struct Assertion: Sendable {
        /// What was earned.
        public enum Badge: Sendable {
            /// The address of a ``OB2/BadgeClass``.
            case at(IRI)
            /// The badge class itself, which is nowhere else.
            case embedded(BadgeClass)
        }

        /// The address of this assertion's document.
        public var id: IRI
        /// Who earned it.
        public var recipient: OB2.IdentityObject
        /// What was earned.
        public var badge: Badge
        /// From when on it holds.
        public var issuedOn: DateTimeZ
        /// Until when it holds; nil for always.
        public var expires: DateTimeZ?
        /// A picture of the award, baked.
        public var image: OB2.Image?
        /// What shows that it was earned.
        public var evidence: [OB2.Evidence] = []
        /// How it was earned, in Markdown.
        public var narrative: String?
        /// What belongs with it, such as the same award in Open Badges 3.0.
        public var related: [IRI] = []

        /// An assertion of the members that every assertion has.
        public init(id: IRI, recipient: OB2.IdentityObject, badge: Badge, issuedOn: DateTimeZ) {
            self.id = id
            self.recipient = recipient
            self.badge = badge
            self.issuedOn = issuedOn
        }

        /// What 2.0 can say of an ``AchievementCredential``: everything but results, credit earned, role, term, activity
        /// and further identities of the subject. There is one recipient, known by one property.
        /// - Parameters:
        ///   - credential: the credential's document, signed or not.
        ///   - id: the address of the assertion, which is not that of the credential.
        ///   - badge: what 2.0 calls the credential's achievement.
        /// - Returns: nil when the credential has no recipient that 2.0 knows a property for, or no `validFrom`.
        public init?(projecting credential: JSON.Object, id: IRI, badge: Badge) {
            guard let subject = credential.object("credentialSubject"),
                let recipient = OB2.IdentityObject(projecting: subject),
                let issuedOn = credential.text("validFrom").flatMap({ DateTimeZ($0) })
            else { return nil }
            self.init(id: id, recipient: recipient, badge: badge, issuedOn: issuedOn)
            expires = credential.text("validUntil").flatMap { DateTimeZ($0) }
            evidence = credential.objects("evidence").compactMap { OB2.Evidence(projecting: $0) }
            narrative = subject.text("narrative")
        }

        /// The assertion as a document of its own.
        public var document: JSON.Object {
            JSON.Object(present: [
                "@context": Contexts.openBadges2,
                "id": JSON(id),
                "type": "Assertion",
                "recipient": .object(recipient.node),
                "badge": badge.value,
                "verification": ["type": "HostedBadge"],
                "issuedOn": .string(issuedOn.text),
                "expires": expires.map { .string($0.text) },
                "image": image?.value,
                "evidence": .array(evidence.map { .object($0.node) }),
                "narrative": narrative.map(JSON.string),
                "related": .array(related.map { ["id": JSON($0)] }),
            ])
        }
    }

    /// Open Badges 2.0 § Assertion, `revoked`: all that is left to say of an assertion that holds no more.
    ///
    /// It has no other members, for there are validators that do not look at `revoked` and call valid what is complete.
    public struct RevokedAssertion: Sendable {
        /// The address of this assertion's document.
        public var id: IRI
        /// Why it was revoked.
        public var revocationReason: String?

        /// An assertion that was at this address.
        public init(id: IRI, revocationReason: String? = nil) {
            self.id = id
            self.revocationReason = revocationReason
        }

        /// The assertion as a document of its own.
        public var document: JSON.Object {
            JSON.Object(present: [
                "@context": Contexts.openBadges2,
                "id": JSON(id),
                "type": "Assertion",
                "revoked": true,
                "revocationReason": revocationReason.map(JSON.string),
            ])
        }
    }
}

extension OB2.Assertion.Badge {
    fileprivate var value: JSON {
        switch self {
        case .at(let address): JSON(address)
        case .embedded(let badgeClass): .object(badgeClass.node)
        }
    }
}
