extension ContextTable {
    static let statusList2021V1 = ContextTable(
        url: "https://w3id.org/vc/status-list/2021/v1",
        sha256: "6dd06a52bedb771e059c1083ba8ba7848dce22f6b4a8cfa0b98ba3fc188870e4",
        facts: """
            @protected
            StatusList2021Credential status2021|StatusList2021Credential
              @protected
              id @id
              type @type
              description http://schema.org/description
              name http://schema.org/name
            StatusList2021 status2021|StatusList2021
              @protected
              id @id
              type @type
              statusPurpose status2021|statusPurpose
              encodedList status2021|encodedList
            StatusList2021Entry status2021|StatusList2021Entry
              @protected
              id @id
              type @type
              statusPurpose status2021|statusPurpose
              statusListIndex status2021|statusListIndex
              statusListCredential status2021|statusListCredential ^@id
            """
    )
}
