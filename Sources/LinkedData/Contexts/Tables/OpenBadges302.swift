extension ContextTable {
    static let openBadges302 = ContextTable(
        url: "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json",
        sha256: "00666ad080ba407687ed1846b7f5e7495f5019042b202a727de47c48a1755c53",
        facts: """
            @protected
            id @id
            type @type
            OpenBadgeCredential ob|OpenBadgeCredential
            Achievement ob|Achievement
              @protected
              id @id
              type @type
              achievementType ob|achievementType
              alignment ob|alignment *set
              creator ob|creator
              creditsAvailable ob|creditsAvailable ^xsds|float
              criteria ob|Criteria ^@id
              fieldOfStudy ob|fieldOfStudy
              humanCode ob|humanCode
              image ob|Image ^@id
              otherIdentifier ob|otherIdentifier *set
              related ob|related *set
              resultDescription ob|resultDescription *set
              specialization ob|specialization
              tag schema|keywords *set
              version ob|version
            AchievementCredential OpenBadgeCredential
            AchievementSubject ob|AchievementSubject
              @protected
              id @id
              type @type
              achievement ob|achievement-0
              activityEndDate ob|activityEndDate ^xsds|date
              activityStartDate ob|activityStartDate ^xsds|date
              creditsEarned ob|creditsEarned ^xsds|float
              identifier ob|identifier *set
              image ob|Image ^@id
              licenseNumber ob|licenseNumber
              result ob|result *set
              role ob|role
              source ob|source ^@id
              term ob|term
            Address ob|Address
              @protected
              id @id
              type @type
              addressCountry schema|addressCountry
              addressCountryCode ob|CountryCode
              addressLocality schema|addressLocality
              addressRegion schema|addressRegion
              geo ob|GeoCoordinates
              postOfficeBoxNumber schema|postOfficeBoxNumber
              postalCode schema|postalCode
              streetAddress schema|streetAddress
            Alignment schema|AlignmentObject
              @protected
              id @id
              type @type
              targetCode ob|targetCode
              targetDescription schema|targetDescription
              targetFramework schema|targetFramework
              targetName schema|targetName
              targetType ob|targetType
              targetUrl schema|targetUrl ^xsds|anyURI
            Criteria ob|Criteria
            EndorsementCredential ob|EndorsementCredential
            EndorsementSubject ob|EndorsementSubject
              @protected
              id @id
              type @type
              endorsementComment ob|endorsementComment
            Evidence ob|Evidence
              @protected
              id @id
              type @type
              audience schema|audience
              genre schema|genre
            GeoCoordinates ob|GeoCoordinates
              @protected
              id @id
              type @type
              latitude schema|latitude
              longitude schema|longitude
            IdentifierEntry ob|IdentifierEntry
              @protected
              id @id
              type @type
              identifier ob|identifier
              identifierType ob|identifierType
            IdentityObject ob|IdentityObject
              @protected
              id @id
              type @type
              hashed ob|hashed ^xsds|boolean
              identityHash ob|identityHash
              identityType ob|identityType
              salt ob|salt
            Image ob|Image
              @protected
              id @id
              type @type
              caption schema|caption
            Profile ob|Profile
              @protected
              id @id
              type @type
              additionalName schema|additionalName
              address ob|address ^@id
              dateOfBirth ob|dateOfBirth ^xsds|date
              email schema|email
              familyName schema|familyName
              familyNamePrefix ob|familyNamePrefix
              givenName schema|givenName
              honorificPrefix schema|honorificPrefix
              honorificSuffix schema|honorificSuffix
              image ob|Image ^@id
              otherIdentifier ob|otherIdentifier *set
              parentOrg ob|parentOrg ^@id
              patronymicName ob|patronymicName
              phone ob|phone
              official ob|official
            Related ob|Related
              @protected
              id @id
              type @type
              version ob|version
            Result ob|Result
              @protected
              id @id
              type @type
              achievedLevel ob|achievedLevel ^xsds|anyURI
              resultDescription ob|resultDescription ^xsds|anyURI
              status ob|status
              value schema|value
            ResultDescription ob|ResultDescription
              @protected
              id @id
              type @type
              allowedValue ob|allowedValue *list
              requiredLevel ob|requiredLevel ^xsds|anyURI
              requiredValue ob|requiredValue
              resultType ob|resultType
              rubricCriterionLevel ob|rubricCriterionLevel *set
              valueMax ob|valueMax
              valueMin ob|valueMin
            RubricCriterionLevel ob|RubricCriterionLevel
              @protected
              id @id
              type @type
              level ob|level
              points ob|points
            alignment ob|alignment *set
            description schema|description
            endorsement ob|endorsement *set
            image ob|Image ^@id
            name schema|name
            narrative ob|narrative
            url schema|url ^xsds|anyURI
            """
    )
}
