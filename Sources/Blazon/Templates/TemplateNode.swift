/// A template as written, with its lines known: offsets are into its source.
enum TemplateNode: Sendable {
    case text(Range<Int>)
    /// The white space that begins a line which shows something: where indentation goes.
    case lineStart(Range<Int>)
    case value(TemplateName, isEscaped: Bool)
    case section(TemplateName, isInverted: Bool, [TemplateNode])
    case inclusion(TemplateInclusion)
    case block(TemplateBlock)
}

/// A name in a tag, and where it stands.
struct TemplateName: Sendable {
    let text: String
    let range: Range<Int>
}

/// `{{>name}}`, or `{{<name}}` with the blocks it overrides.
struct TemplateInclusion: Sendable {
    let name: TemplateName
    /// `{{>*name}}`: the name is that of a field, whose value names the partial.
    let isDynamic: Bool
    /// The white space before a tag that has its line to itself; nil when the tag stands among other text.
    let indentation: Range<Int>?
    let arguments: [TemplateBlock]
}

/// `{{$name}}` with its body: a place that can be overridden, or what overrides it.
struct TemplateBlock: Sendable {
    let name: TemplateName
    /// The white space before the tag, when nothing else precedes it on its line.
    let leading: Range<Int>?
    /// Whether the body begins on the line after the tag.
    let startsLine: Bool
    let body: [TemplateNode]
}

extension Sequence<TemplateNode> {
    /// The white space of the first line that shows something.
    var firstIndentation: Range<Int>? {
        for node in self {
            switch node {
            case .lineStart(let space): return space
            case .section(_, _, let body):
                if let space = body.firstIndentation { return space }
            case .block(let block):
                if let space = block.startsLine ? block.body.firstIndentation ?? block.leading : block.leading {
                    return space
                }
            case .inclusion(let inclusion):
                if let space = inclusion.indentation { return space }
            case .text, .value: continue
            }
        }
        return nil
    }
}

/// A parsed file of `templates/`.
struct TemplateSource: Sendable {
    /// The path below the folder, without `.mustache`.
    let name: String
    let path: SourcePath
    let bytes: [UInt8]
    let nodes: [TemplateNode]
    /// Every partial and parent named outright, in order.
    let inclusions: [TemplateName]
    /// Whether it could be read without a mistake.
    let isSound: Bool
}
