/// Open Badges 3.0 § IdentifierTypeEnum: what kind of identifier it is.
public typealias IdentifierType = EnumExt<StandardIdentifierType>

/// The standard terms of ``IdentifierType``.
public enum StandardIdentifierType: String, StandardTerm {
    case name
    case sourcedId
    case systemId
    case productId
    case userName
    case accountId
    case emailAddress
    case nationalIdentityNumber
    case isbn
    case issn
    case lisSourcedId
    case oneRosterSourcedId
    case sisSourcedId
    case ltiContextId
    case ltiDeploymentId
    case ltiToolId
    case ltiPlatformId
    case ltiUserId
    case identifier
}
