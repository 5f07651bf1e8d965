/// An alignment as written: an item of a framework in the catalog, or spelled out.
enum AlignmentEntry {
    case item(framework: Located<String>, code: Located<String>)
    case spelled(CatalogAlignment)

    static func read(_ map: MapReader) -> AlignmentEntry? {
        defer { map.finish() }
        if map.has("framework") || map.has("code") {
            let framework = map.requiredText("framework", hint: "the id of a framework")
            let code = map.requiredText("code", hint: "\"1.1\"")
            guard let framework, let code else { return nil }
            return .item(framework: framework, code: code)
        }
        let name = map.requiredText("targetName", hint: "…")
        if !map.has("targetUrl") { map.reportMissing("targetUrl", hint: "https://…") }
        let url = map.url("targetUrl")
        let description = map.text("targetDescription")
        let framework = map.text("targetFramework")
        let code = map.text("targetCode")
        let type = map.targetType()
        guard let name, let url else { return nil }
        return .spelled(
            CatalogAlignment(
                targetName: name.value, targetURL: url.value, targetDescription: description?.value,
                targetFramework: framework?.value, targetCode: code?.value, targetType: type))
    }
}
