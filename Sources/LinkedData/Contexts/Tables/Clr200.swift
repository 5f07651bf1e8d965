extension ContextTable {
    static let clr200 = ContextTable(
        url: "https://purl.imsglobal.org/spec/clr/v2p0/context.json",
        sha256: "e198d7b517d74c5036434ce495086f67b10244709e9a3df9dcb7f8b1579b6167",
        facts: """
            id @id
            type @type
            ClrCredential clr|ClrCredential
              id @id
              type @type
            ClrSubject clr|ClrSubject
              id @id
              type @type
              cred https://www.w3.org/2018/credentials#
              obi 1edtech|ob/v3p0/vocab.html#
              achievement clr|achievement ^obi:Achievement *set
              association clr|association ^clr|Association *set
              verifiableCredential clr|verifiableCredential ^cred:verifiableCredential *set
            Association clr|Association
              associationType clr|AssociationType
              sourceId clr|sourceId ^xsd:anyURI
              targetId clr|targetId ^xsd:anyURI
            """
    )
}
