extension Emblem {
    /// The tincture that the field looks most like, as style sheets call it: `azure`.
    var tint: String {
        let field = field.first
        let named =
            field.name == nil
            ? Tincture.all.min {
                ColourVision.full.distance($0.colour, field.colour)
                    < ColourVision.full.distance($1.colour, field.colour)
            } : field
        return named == .tenne ? "tenne" : named?.name ?? ""
    }
}
