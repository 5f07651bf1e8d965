extension ContextTable {
    static let jwkV1 = ContextTable(
        url: "https://w3id.org/security/jwk/v1",
        sha256: "0f14b62f6071aafe00df265770ea0c7508e118247d79b7d861a406d2aa00bece",
        facts: """
            id @id
            type @type
            @protected
            JsonWebKey sec|JsonWebKey
              @protected
              id @id
              type @type
              controller sec|controller ^@id
              revoked sec|revoked ^xsd|dateTime
              expires sec|expiration ^xsd|dateTime
              publicKeyJwk sec|publicKeyJwk ^@json
              secretKeyJwk sec|secretKeyJwk ^@json
            """
    )
}
