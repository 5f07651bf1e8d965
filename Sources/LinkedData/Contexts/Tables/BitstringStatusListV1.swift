extension ContextTable {
    static let bitstringStatusListV1 = ContextTable(
        url: "https://www.w3.org/ns/credentials/status/v1",
        sha256: "fda5add353231e6a6884a46b12e6c75464281900cb348284d9c360f62381d9f7",
        facts: """
            @protected
            id @id
            type @type
            BitstringStatusListCredential status|BitstringStatusListCredential
            BitstringStatusList status|BitstringStatusList
              @protected
              id @id
              type @type
              encodedList status|encodedList ^sec|multibase
              statusPurpose status|statusPurpose
              ttl status|ttl
            BitstringStatusListEntry status|BitstringStatusListEntry
              @protected
              id @id
              type @type
              statusListCredential status|statusListCredential ^@id
              statusListIndex status|statusListIndex
              statusPurpose status|statusPurpose
              statusMessage status|statusMessage
                @protected
                id @id
                type @type
                message status|message
                status status|status
              statusReference status|statusReference ^@id
              statusSize status|statusSize ^xsds|integer
            """
    )
}
