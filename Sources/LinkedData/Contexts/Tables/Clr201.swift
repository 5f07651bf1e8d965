extension ContextTable {
    static let clr201 = ContextTable(
        url: "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json",
        sha256: "880f1902d4158f2f33ce06af41b90719977cd1ea337a9de2e41edb3ff5e543d6",
        facts: """
            id @id
            type @type
            ClrCredential clr|ClrCredential
              id @id
              type @type
              partial clr|partial ^xsd:boolean
            ClrSubject clr|ClrSubject
              id @id
              type @type
              cred https://www.w3.org/2018/credentials#
              obi 1edtech|vc/ob/vocab.html#
              achievement clr|achievement ^obi:Achievement *set
              association clr|association ^clr|Association *set
              verifiableCredential clr|verifiableCredential ^cred:verifiableCredential *set
              identifier clr|identifier-1 ^obi:Identifier *set
            Association clr|Association
              associationType clr|AssociationType
              sourceId clr|sourceId ^xsd:anyURI
              targetId clr|targetId ^xsd:anyURI
            """
    )
}
