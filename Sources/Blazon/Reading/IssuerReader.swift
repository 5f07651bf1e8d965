/// Reads the `issuer` of `site.yaml`.
struct IssuerReader {
    let map: MapReader
    let tree: SourceTree

    func issuer() -> Issuer {
        defer { map.finish() }
        let name = map.requiredText("name", hint: "Example University")
        if !map.has("url") { map.reportMissing("url", hint: "https://www.example.edu") }
        let url = map.url("url")
        if !map.has("email") { map.reportMissing("email", hint: "badges@example.edu") }
        let email = map.value(
            "email", rule: .badEmail, form: "an e-mail address", example: "badges@example.edu", parse: EmailAddress.init
        )
        let phone = map.value(
            "phone", rule: .badPhone, form: "a telephone number with its country code", example: "\"+1 608 555 0100\"",
            parse: PhoneNumber.init)
        let description = map.text("description")
        let picture = map.text("image")
        let image = picture.flatMap { tree.picture($0, findings: map.findings) }
        let address = map.map("address").map(address)
        let parent = map.map("parentOrg").flatMap(organization)
        let identifiers = map.identifiers()
        let linkedIn = map.value(
            "linkedInOrganization", rule: .badNumber, form: "LinkedIn's number for an organisation",
            example: "\"1234567\""
        ) { text in
            (1...12).contains(text.utf8.count) && text.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } ? text : nil
        }
        return Issuer(
            name: name?.value ?? "?", url: url?.value ?? .standIn, email: email?.value ?? .standIn, phone: phone?.value,
            description: description?.value,
            image: image, imageSpan: picture?.span, address: address, parentOrg: parent, otherIdentifiers: identifiers,
            linkedInOrganization: linkedIn?.value)
    }

    private func address(_ map: MapReader) -> Issuer.Address {
        defer { map.finish() }
        return Issuer.Address(
            street: map.text("street")?.value, postOfficeBox: map.text("postOfficeBox")?.value,
            locality: map.text("locality")?.value, region: map.text("region")?.value,
            postalCode: map.text("postalCode")?.value, country: map.text("country")?.value,
            countryCode: map.value("countryCode", rule: .badCountryCode, form: "a country code", example: "US or DE") {
                text in
                text.utf8.count == 2 && text.utf8.allSatisfy { $0 >= 65 && $0 <= 90 } ? text : nil
            }?.value)
    }

    private func organization(_ map: MapReader) -> Issuer.Organization? {
        defer { map.finish() }
        let name = map.requiredText("name", hint: "Example University")
        if !map.has("url") { map.reportMissing("url", hint: "https://www.example.edu") }
        let url = map.url("url")
        let description = map.text("description")
        let identifiers = map.identifiers()
        guard let name, let url else { return nil }
        return Issuer.Organization(
            name: name.value, url: url.value, description: description?.value, otherIdentifiers: identifiers)
    }
}

extension SourceTree {
    /// A picture that the settings name, beside them; reported when it is not there.
    func picture(_ name: Located<String>, findings: Findings) -> SourcePath? {
        let path = SourcePath("content").appending(name.value)
        guard contains(path), !name.value.contains("..") else {
            findings.add(
                .missingImage, "no picture '\(name.value)' in content", at: name.span, label: "missing",
                help: "put the file into content/, or remove the line")
            return nil
        }
        return path
    }
}
