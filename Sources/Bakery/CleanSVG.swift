/// An SVG that is only a drawing: what was more is taken out, every other byte is as it was.
public struct CleanSVG: Hashable, Sendable {
    /// The file to publish: always UTF-8, and those of the original where nothing had to be changed.
    public let bytes: [UInt8]
    /// What the file given is; its `hazards` are what was taken out.
    public let original: SVGInspection

    /// Takes out scripts, event handlers, foreign documents, references to other files, entities and whatever else is no
    /// drawing. The result is inspected again, and holds no hazard.
    /// - Parameter budget: the largest file that is read.
    /// - Throws: `ImageError` as `SVGInspection.inspect`; `unmendable` when something cannot be taken out.
    public init(_ bytes: [UInt8], budget: Int = SVGInspection.defaultBudget) throws {
        let reading = try SVGReading(bytes, budget: budget)
        original = reading.inspection
        self.bytes = reading.cleaned
        guard reading.isChanged else { return }
        let result = try SVGReading(self.bytes, budget: max(budget, self.bytes.count))
        guard !result.isChanged, result.inspection.formerEncoding == nil else {
            throw ImageError(.unmendable, detail: result.inspection.hazards.first?.name ?? "")
        }
    }
}
