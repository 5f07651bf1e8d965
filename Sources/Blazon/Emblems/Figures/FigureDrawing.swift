/// One of our drawings for charges, on a grid of 32: solid shapes, and strokes of 2.5 with round ends.
package struct FigureDrawing: Sendable {
    /// The word for it in a blazon.
    package let name: String
    /// Beginnings of words in badges that it suits.
    let suits: [String]
    let parts: [Part]

    enum Part: Sendable {
        /// Filled; what lies within another is left open.
        case solid(String)
        case stroke(String)
        /// A thread that is lost at small sizes without harm.
        case thread(String)

        var pathData: String {
            switch self {
            case .solid(let data), .stroke(let data), .thread(let data): data
            }
        }
    }

    init(_ name: String, suits: String, _ parts: Part...) {
        self.name = name
        self.suits = suits.split(separator: " ").map(String.init)
        self.parts = parts
    }

    package static let all = tools + signs + media + nature

    package static func named(_ name: some StringProtocol) -> FigureDrawing? {
        all.first { $0.name == name }
    }
}

extension FigureDrawing: Hashable {
    package static func == (left: FigureDrawing, right: FigureDrawing) -> Bool { left.name == right.name }
    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
