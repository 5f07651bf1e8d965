struct FrameworkEntry {
    let id: Located<Slug>
    let framework: Framework

    init?(_ map: MapReader) {
        defer { map.finish() }
        let id = map.id()
        let name = map.requiredText("name", hint: "Standards for Online Teaching")
        let url = map.url("url")
        let publisher = map.text("publisher")?.value
        let version = map.text("version")?.value
        let description = map.text("description")?.value
        let targetType = map.targetType()
        var codes: [String: SourceSpan] = [:]
        let items = map.maps("items", what: "framework item").compactMap { item -> Framework.Item? in
            defer { item.finish() }
            let code = item.requiredText("code", hint: "\"1.1\"")
            let name = item.requiredText("name", hint: "…")
            let description = item.text("description")?.value
            let itemURL = item.url("url")?.value
            let itemType = item.targetType() ?? targetType
            guard let code else { return nil }
            if codes.updateValue(code.span, forKey: code.value) != nil {
                item.findings.add(
                    .duplicateId, "code '\(code.value)' is used twice in one framework", at: code.span, label: "second",
                    help: "give each item a code of its own")
                return nil
            }
            guard let itemURL = itemURL ?? url?.value else {
                if !item.has("url") {
                    item.reportMissing("url", help: "add 'url: https://…' here, or to the framework for all its items")
                }
                return nil
            }
            return Framework.Item(
                code: code.value, name: name?.value ?? code.value, description: description, url: itemURL,
                targetType: itemType)
        }
        guard let id else { return nil }
        self.id = id
        framework = Framework(
            id: id.value, name: name?.value ?? id.value.text, url: url?.value, publisher: publisher, version: version,
            description: description, items: items)
    }
}
