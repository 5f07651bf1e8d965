/// A page's template with everything it includes, flat: every name already bound to a frame and an accessor.
///
/// A frame is a slot that holds the innermost view of one shape; since shapes are known when templates load, looking a
/// name up at run time is reading a slot. Slot 0 holds the text that `{{.}}` shows.
struct TemplateProgram: Sendable {
    enum Instruction: Sendable {
        case literal(Int)
        case escaped(Int)
        case raw(Int)
        /// Goes on at `end` unless the test holds, or if it does.
        case when(Int, end: Int)
        case unless(Int, end: Int)
        /// Runs what follows, up to `end`, for each view or text.
        case views(Int, end: Int)
        case texts(Int, end: Int)
        /// Every line from here on begins with one more literal.
        case indent(Int)
        case outdent(Int)
        case call(Int, inline: Bool)
        case choose(Int, inline: Bool)
    }

    /// Bytes of a template, and the places among them where a line begins.
    struct Literal: Sendable {
        let bytes: Range<Int>
        let lineStarts: Range<Int>
    }

    struct Texts: Sendable {
        let slot: Int
        let access: Shape.Texts
    }

    struct Test: Sendable {
        let slot: Int
        let holds: Shape.Test
    }

    struct Views: Sendable {
        let slot: Int
        /// The slot of the views found.
        let inner: Int
        let access: Shape.Views.Access
    }

    struct Choice: Sendable {
        let name: String
        let slot: Int
        let access: Shape.Texts
        let procedures: [(name: [UInt8], procedure: Int)]
    }

    /// A template as included in one kind of place.
    struct Procedure: Sendable {
        let template: String
        var code = 0..<0
    }

    static let textSlot = 0

    var code: [Instruction] = []
    var procedures: [Procedure] = []
    var bytes: [UInt8] = []
    var lineStarts: [Int] = []
    var literals: [Literal] = []
    var texts: [Texts] = []
    var tests: [Test] = []
    var views: [Views] = []
    var choices: [Choice] = []
    var slots = 1
}

/// Why a page could not be rendered though its template is sound.
package enum TemplateError: Error, Hashable {
    /// Includes within includes, as deep as no page's data should be.
    case tooDeep(template: String)
    /// A choice field gave a word that is not among those it was declared with.
    case undeclaredChoice(field: String, value: String)
}
