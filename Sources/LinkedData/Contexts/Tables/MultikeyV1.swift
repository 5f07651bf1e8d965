extension ContextTable {
    static let multikeyV1 = ContextTable(
        url: "https://w3id.org/security/multikey/v1",
        sha256: "ba2c182de2d92f7e47184bcca8fcf0beaee6d3986c527bf664c195bbc7c58597",
        facts: """
            id @id
            type @type
            @protected
            Multikey sec|Multikey
              @protected
              id @id
              type @type
              controller sec|controller ^@id
              revoked sec|revoked ^xsd|dateTime
              expires sec|expiration ^xsd|dateTime
              publicKeyMultibase sec|publicKeyMultibase ^sec|multibase
              secretKeyMultibase sec|secretKeyMultibase ^sec|multibase
            """
    )
}
