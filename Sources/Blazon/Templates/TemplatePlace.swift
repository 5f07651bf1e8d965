/// What a template's code depends on beside its text.
struct TemplatePlace: Hashable {
    let template: Int
    let scope: TemplateScope
    let overrides: Int
}

/// Where the compiler stands within a place.
struct TemplateSpot {
    var place: Int
    var template: Int
    var scope: TemplateScope
    var overrides: Int
    /// White space to take from the beginning of each line, in bytes.
    var dedent = 0
    /// Whether each round goes one view deeper, so that including oneself can end.
    var descends = false
}
