extension ContextTable {
    static let credentialsExamplesV2 = ContextTable(
        url: "https://www.w3.org/ns/credentials/examples/v2",
        sha256: "57393fbc69d6efb9b9b5dc9cb6b9880b0944360abfe2eaf459c9e58cf2279d7c",
        facts: """
            @vocab https://www.w3.org/ns/credentials/examples#
            """
    )
}
