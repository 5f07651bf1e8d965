struct AlignmentView: TemplateView {
    let alignment: CatalogAlignment

    static let shape = ViewShape<AlignmentView>(
        "alignment",
        [
            .text("name") { $0.alignment.targetName },
            .text("url") { $0.alignment.targetURL.text },
            .optionalText("description") { $0.alignment.targetDescription },
            .optionalText("framework") { $0.alignment.targetFramework },
            .optionalText("code") { $0.alignment.targetCode },
        ])
}
