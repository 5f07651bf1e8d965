public import LinkedData

extension OB2 {
    /// Open Badges 2.0 § IdentityObject: who earned a badge, known by one property of theirs.
    public struct IdentityObject: Sendable {
        /// The property of a ``OB2/Profile`` that somebody is known by.
        public enum Property: String, CaseIterable, Sendable {
            case email
            case url
            case telephone
            case id
        }

        /// What kind of identifier it is.
        public var type: Property
        /// The identifier, or its hash.
        public var identity: OpenBadges.IdentityObject.Identity

        /// An identifier of a kind.
        public init(_ identity: OpenBadges.IdentityObject.Identity, type: Property) {
            self.identity = identity
            self.type = type
        }

        /// The first identity of an ``AchievementSubject`` that is hashed and of a kind that 2.0 knows: `emailAddress`,
        /// `ext:url` or `ext:telephone`; else the DID that it is known by.
        /// - Returns: nil when there is neither.
        public init?(projecting subject: JSON.Object) {
            for node in subject.objects("identifier") {
                guard let type = node.text("identityType").flatMap(Property.init(identityType:)),
                    let hash = node.text("identityHash"), hash.utf8.starts(with: Self.sha256.utf8),
                    let digest = Digest(hexadecimal: String(hash.dropFirst(Self.sha256.count)))
                else { continue }
                self.init(.sha256(digest, salt: node.text("salt") ?? ""), type: type)
                return
            }
            guard let id = subject.text("id"), id.utf8.starts(with: "did:".utf8) else { return nil }
            self.init(.plain(id), type: .id)
        }

        /// The identity inside a document of Open Badges 2.0.
        public var node: JSON.Object {
            switch identity {
            case .plain(let text):
                ["type": .string(type.rawValue), "hashed": false, "identity": .string(text)]
            case .sha256(let digest, let salt):
                [
                    "type": .string(type.rawValue), "hashed": true, "salt": .string(salt),
                    "identity": .string(Self.sha256 + digest.hexadecimal),
                ]
            }
        }

        private static let sha256 = "sha256$"
    }
}

extension OB2.IdentityObject.Property {
    /// - Returns: nil when 2.0 has no property of the kind.
    fileprivate init?(identityType: String) {
        switch identityType {
        case "emailAddress": self = .email
        case "ext:url": self = .url
        case "ext:telephone": self = .telephone
        default: return nil
        }
    }
}
