extension Addresses {
    /// The page of an award.
    package static func award(_ id: AwardIdentifier) -> SiteAddress { SiteAddress(["awards", id.uuid]) }
    /// Its credential with a Data Integrity proof.
    package static func credential(_ id: AwardIdentifier) -> SiteAddress { award(id).file("credential.json") }
    /// Its credential as a VC-JWT.
    package static func credentialJWT(_ id: AwardIdentifier) -> SiteAddress { award(id).file("credential.jwt") }
    /// What Open Badges 2.0 can say of it: an `Assertion`.
    package static func assertion(_ id: AwardIdentifier) -> SiteAddress { award(id).file("assertion.json") }
    /// The badge's picture with the award inside.
    package static func bakedSVG(_ id: AwardIdentifier) -> SiteAddress { award(id).file("badge.svg") }
    /// The same in pixels.
    package static func bakedPNG(_ id: AwardIdentifier) -> SiteAddress { award(id).file("badge.png") }
    /// What pages elsewhere are told that show it: an oEmbed document.
    package static func embedded(_ id: AwardIdentifier) -> SiteAddress { award(id).file("oembed.json") }

    /// A status list as a credential with a Data Integrity proof.
    package static func statusList(_ number: Int) -> SiteAddress { SiteAddress(["status"], file: "\(number).json") }
    /// The same list as a VC-JWT.
    package static func statusListJWT(_ number: Int) -> SiteAddress { SiteAddress(["status"], file: "\(number).jwt") }
}
