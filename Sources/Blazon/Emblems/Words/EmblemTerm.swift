/// What a word of a blazon can stand for.
enum EmblemTerm: Hashable {
    case shape(Emblem.Shape)
    case tincture(Tincture)
    case division(Emblem.Division)
    case ordinary(Emblem.Ordinary.Kind)
    case figure(FigureDrawing)
    /// The word `border`, which needs no style.
    case border(Emblem.Border.Style?)
    case mark(Emblem.Mark.Kind)
    case ribbon
    case letters
    /// A part's own name before what it is: `charge shield`.
    case part(EmblemPart)
    case number(Int)
    case no

    /// The part that it belongs to; nil for what goes with any.
    var part: EmblemPart? {
        switch self {
        case .shape: .shape
        case .division: .field
        case .ordinary: .ordinary
        case .figure: .charge
        case .border: .border
        case .mark: .marks
        case .ribbon, .letters: .ribbon
        case .part(let part): part
        case .tincture, .number, .no: nil
        }
    }

    /// Words that may stand anywhere and say nothing.
    static let fillers: Set<String> = ["a", "an", "and", "the", "with", "of", "in", "on"]

    private static let numbers = ["one": 1, "two": 2, "three": 3, "four": 4, "five": 5]

    /// - Parameter part: when given, only words of that part, and tinctures and numbers.
    static func read(_ word: String, in part: EmblemPart?) -> EmblemTerm? {
        let word = word.lowercased()
        if let number = Int(word) ?? numbers[word] { return .number(number) }
        if let tincture = Tincture(word) { return .tincture(tincture) }
        if word == "no" || word == "none" { return .no }
        let terms: [EmblemTerm?] = [
            Emblem.Shape(rawValue: word).map(EmblemTerm.shape),
            Emblem.Division(rawValue: word).map(EmblemTerm.division),
            Emblem.Ordinary.Kind(rawValue: word).map(EmblemTerm.ordinary),
            FigureDrawing.named(word).map(EmblemTerm.figure),
            word == "border" ? .border(nil) : Emblem.Border.Style(rawValue: word).map(EmblemTerm.border),
            Emblem.Mark.Kind.allCases.first { [$0.rawValue, $0.singular].contains(word) }.map(EmblemTerm.mark),
            word == "letters" ? .letters : word == "ribbon" ? .ribbon : EmblemPart(rawValue: word).map(EmblemTerm.part),
        ]
        let found = terms.compactMap(\.self)
        guard let part else { return found.first }
        return found.first { $0.part == part }
    }

    /// What a number goes before: `1 star` is a mark, `star` a charge.
    var counted: EmblemTerm {
        switch self {
        case .figure(let drawing):
            Emblem.Mark.Kind.allCases.first { $0.singular == drawing.name }.map(EmblemTerm.mark) ?? self
        case .ordinary(.chevron): .mark(.chevrons)
        default: self
        }
    }

    /// Every word there is, for "did you mean" and for lists.
    static func vocabulary(of part: EmblemPart?) -> [String] {
        switch part {
        case .shape: Emblem.Shape.allCases.map(\.rawValue)
        case .field: Emblem.Division.allCases.map(\.rawValue)
        case .ordinary: Emblem.Ordinary.Kind.allCases.map(\.rawValue)
        case .charge: FigureDrawing.all.map(\.name)
        case .border: Emblem.Border.Style.allCases.map(\.rawValue)
        case .marks: Emblem.Mark.Kind.allCases.flatMap { $0 == .laurel ? [$0.rawValue] : [$0.rawValue, $0.singular] }
        case .ribbon: ["ribbon", "letters"]
        case nil: EmblemPart.allCases.flatMap { vocabulary(of: $0) } + ["border"]
        }
    }
}

/// The parts of an emblem, in the order in which they are named.
package enum EmblemPart: String, CaseIterable, Sendable {
    case shape, field, ordinary, charge, border, marks, ribbon

    /// The words for what it can be.
    package var vocabulary: [String] {
        switch self {
        case .ribbon: ["ribbon \"text\"", "letters"]
        case .marks: Emblem.Mark.Kind.allCases.map(\.rawValue)
        default: EmblemTerm.vocabulary(of: self)
        }
    }
}
