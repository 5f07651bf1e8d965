extension ContextTable {
    static let openBadges301 = ContextTable(
        url: "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json",
        sha256: "d582f3564282fb3b709136d28412e78e70b678b4dbc2f0221f67d84932748355",
        facts: """
            id @id
            type @type
            xsd https://www.w3.org/2001/XMLSchema#
            OpenBadgeCredential ob|OpenBadgeCredential
            Achievement ob|Achievement
              achievementType ob|achievementType ^xsd:string
              alignment ob|alignment *set
              creator ob|creator
              creditsAvailable ob|creditsAvailable ^xsd:float
              criteria ob|Criteria ^@id
              fieldOfStudy ob|fieldOfStudy ^xsd:string
              humanCode ob|humanCode ^xsd:string
              image ob|Image ^@id
              otherIdentifier ob|otherIdentifier *set
              related ob|related *set
              resultDescription ob|resultDescription *set
              specialization ob|specialization ^xsd:string
              tag schema|keywords ^xsd:string *set
              version ob|version ^xsd:string
            AchievementCredential OpenBadgeCredential
            AchievementSubject ob|AchievementSubject
              achievement ob|achievement-0
              activityEndDate ob|activityEndDate ^xsd:date
              activityStartDate ob|activityStartDate ^xsd:date
              creditsEarned ob|creditsEarned ^xsd:float
              identifier ob|identifier *set
              image ob|Image ^@id
              licenseNumber ob|licenseNumber ^xsd:string
              result ob|result *set
              role ob|role ^xsd:string
              source ob|source ^@id
              term ob|term ^xsd:string
            Address ob|Address
              addressCountry schema|addressCountry ^xsd:string
              addressCountryCode ob|CountryCode ^xsd:string
              addressLocality schema|addressLocality ^xsd:string
              addressRegion schema|addressRegion ^xsd:string
              geo ob|GeoCoordinates
              postOfficeBoxNumber schema|postOfficeBoxNumber ^xsd:string
              postalCode schema|postalCode ^xsd:string
              streetAddress schema|streetAddress ^xsd:string
            Alignment schema|AlignmentObject
              targetCode ob|targetCode ^xsd:string
              targetDescription schema|targetDescription ^xsd:string
              targetFramework schema|targetFramework ^xsd:string
              targetName schema|targetName ^xsd:string
              targetType ob|targetType ^xsd:string
              targetUrl schema|targetUrl ^xsd:anyURI
            Criteria ob|Criteria
            EndorsementCredential ob|EndorsementCredential
            EndorsementSubject ob|EndorsementSubject
              endorsementComment ob|endorsementComment ^xsd:string
            Evidence ob|Evidence
              audience schema|audience ^xsd:string
              genre schema|genre ^xsd:string
            GeoCoordinates ob|GeoCoordinates
              latitude schema|latitude ^xsd:string
              longitude schema|longitude ^xsd:string
            IdentifierEntry ob|IdentifierEntry
              identifier ob|identifier ^xsd:string
              identifierType ob|identifierType ^xsd:string
            IdentityObject ob|IdentityObject
              hashed ob|hashed ^xsd:boolean
              identityHash ob|identityHash ^xsd:string
              identityType ob|identityType ^xsd:string
              salt ob|salt ^xsd:string
            Image ob|Image
              caption schema|caption ^xsd:string
            Profile ob|Profile
              additionalName schema|additionalName ^xsd:string
              address ob|address ^@id
              dateOfBirth ob|dateOfBirth ^xsd:date
              email schema|email ^xsd:string
              familyName schema|familyName ^xsd:string
              familyNamePrefix ob|familyNamePrefix ^xsd:string
              givenName schema|givenName ^xsd:string
              honorificPrefix schema|honorificPrefix ^xsd:string
              honorificSuffix schema|honorificSuffix ^xsd:string
              image ob|Image ^@id
              otherIdentifier ob|otherIdentifier *set
              parentOrg ob|parentOrg ^@id
              patronymicName ob|patronymicName ^xsd:string
              phone ob|phone ^xsd:string
              official ob|official ^xsd:string
            Related ob|Related
              version ob|version ^xsd:string
            Result ob|Result
              achievedLevel ob|achievedLevel ^xsd:anyURI
              resultDescription ob|resultDescription ^xsd:anyURI
              status ob|status ^xsd:string
              value schema|value ^xsd:string
            ResultDescription ob|ResultDescription
              allowedValue ob|allowedValue ^xsd:string *set
              requiredLevel ob|requiredLevel ^xsd:anyURI
              requiredValue ob|requiredValue ^xsd:string
              resultType ob|resultType ^xsd:string
              rubricCriterionLevel ob|rubricCriterionLevel *set
              valueMax ob|valueMax ^xsd:string
              valueMin ob|valueMin ^xsd:string
            RubricCriterionLevel ob|RubricCriterionLevel
              level ob|level ^xsd:string
              points ob|points ^xsd:string
            alignment ob|alignment *set
            awardedDate ob|awardedDate ^xsd:dateTime
            description schema|description ^xsd:string
            endorsement ob|endorsement *set
            image ob|image ^@id
            name schema|name ^xsd:string
            narrative ob|narrative ^xsd:string
            url schema|url ^xsd:anyURI
            """
    )
}
