/// Turns a template's bytes into nodes; mistakes are noted and passed over, so that all are found at once.
///
/// A tag that shows nothing itself and stands alone on its line takes the line with it.
struct TemplateParser {
    private let name: String
    private let path: SourcePath
    private let lines: TemplateLines
    private var scanner: TemplateTagScanner
    /// All before it is in the nodes.
    private var position: Int
    private var elements = [TemplateElement(.file, TemplateName(text: "", range: 0..<0), tag: 0..<0)]
    private var inclusions: [TemplateName] = []
    private var diagnostics: [Diagnostic] = []

    private static let deepest = 64

    static func parse(
        name: String, path: SourcePath, bytes: [UInt8], into diagnostics: inout [Diagnostic]
    ) -> TemplateSource {
        var parser = TemplateParser(name: name, path: path, bytes: bytes)
        let source = parser.parse()
        diagnostics += parser.diagnostics
        return source
    }

    private init(name: String, path: SourcePath, bytes: [UInt8]) {
        self.name = name
        self.path = path
        lines = TemplateLines(bytes: bytes)
        scanner = TemplateTagScanner(bytes: bytes)
        position = lines.start
    }

    private mutating func parse() -> TemplateSource {
        var search = position
        scan: while elements.count <= Self.deepest {
            switch scanner.next(from: search) {
            case .none:
                break scan
            case .unclosed(let start, let missing):
                note(
                    .unclosedTag(lines.wordsOnLine(from: start), ending: String(decoding: missing, as: UTF8.self)),
                    at: start..<start + scanner.opening.count)
                search = start + scanner.opening.count
            case .tag(let tag):
                read(tag)
                search = position
            }
        }
        if elements.count > Self.deepest, let last = elements.last {
            note(.tooDeep(last.writtenName, most: Self.deepest), at: last.tag)
            elements.removeLast(elements.count - 1)
        }
        addText(to: lines.bytes.count)
        while elements.count > 1 {
            noteUnclosed(elements[elements.count - 1])
            finish(elements.removeLast(), before: nil)
        }
        return TemplateSource(
            name: name, path: path, bytes: lines.bytes, nodes: elements[0].nodes, inclusions: inclusions,
            isSound: diagnostics.isEmpty)
    }

    // MARK: Tags

    private mutating func read(_ tag: TemplateTag) {
        switch tag.kind {
        case .comment:
            _ = addLine(around: tag)
        case .delimiters:
            _ = addLine(around: tag)
            if !scanner.setDelimiters(tag.content) {
                note(.delimiters(lines.word(tag.content)), at: tag.range)
            }
        case .value(let isEscaped):
            addTextAndLineStart(before: tag)
            position = tag.range.upperBound
            guard allowed(tag), let name = variable(tag.content) else { return }
            add(.value(name, isEscaped: isEscaped))
        case .section(let isInverted):
            _ = addLine(around: tag)
            _ = allowed(tag)
            open(.section(isInverted: isInverted), variable(tag.content), tag)
        case .partial:
            let indentation = addLine(around: tag)
            guard allowed(tag), let (name, isDynamic) = reference(tag.content) else { return }
            if !isDynamic { inclusions.append(name) }
            add(
                .inclusion(
                    TemplateInclusion(name: name, isDynamic: isDynamic, indentation: indentation, arguments: [])))
        case .parent:
            let leading = lines.blankBefore(tag.range)
            addText(to: leading?.lowerBound ?? tag.range.lowerBound)
            position = tag.range.upperBound
            _ = allowed(tag)
            let found = reference(tag.content)
            if let (name, isDynamic) = found, !isDynamic { inclusions.append(name) }
            open(.parent(isDynamic: found?.isDynamic ?? false, leading: leading), found?.name, tag)
        case .block:
            openBlock(tag)
        case .close:
            close(tag)
        }
    }

    private mutating func openBlock(_ tag: TemplateTag) {
        let name = blockName(tag.content)
        let leading = lines.blankBefore(tag.range)
        let nextLine = lines.lineAfter(tag.range)
        if elements[elements.count - 1].isParent {
            position = nextLine ?? tag.range.upperBound
            return open(.argument(startsLine: nextLine != nil), name, tag)
        }
        addText(to: leading?.lowerBound ?? tag.range.lowerBound)
        if leading != nil, let nextLine {
            position = nextLine
            open(.block(leading: leading, startsLine: true), name, tag)
        } else {
            position = tag.range.upperBound
            open(.block(leading: leading, startsLine: false), name, tag)
        }
    }

    private mutating func close(_ tag: TemplateTag) {
        let element = elements[elements.count - 1]
        switch element.kind {
        case .file, .section, .block:
            _ = addLine(around: tag)
        case .argument:
            let leading = lines.blankBefore(tag.range)
            addText(to: leading?.lowerBound ?? tag.range.lowerBound)
            position = tag.range.upperBound
        case .parent:
            position = tag.range.upperBound
        }
        let content = closingName(tag.content)
        guard elements.count > 1 else {
            return note(.closesNothing(lines.word(tag.range), name: content), at: tag.range)
        }
        if content != element.writtenName, let opened = elements.lastIndex(where: { $0.writtenName == content }),
            opened > 0
        {
            while elements.count - 1 > opened {
                noteUnclosed(elements[elements.count - 1])
                finish(elements.removeLast(), before: nil)
            }
        } else if content != element.writtenName, !element.name.text.isEmpty {
            note(.wrongCloser(lines.word(tag.range), expected: element.writtenName), at: tag.range)
        }
        finish(elements.removeLast(), before: tag)
    }

    private mutating func open(_ kind: TemplateElement.Kind, _ name: TemplateName?, _ tag: TemplateTag) {
        elements.append(TemplateElement(kind, name ?? TemplateName(text: "", range: tag.range), tag: tag.range))
    }

    /// Puts a closed element into the one that holds it.
    private mutating func finish(_ element: TemplateElement, before closer: TemplateTag?) {
        guard !element.name.text.isEmpty else { return }
        switch element.kind {
        case .file: break
        case .section(let isInverted):
            add(.section(element.name, isInverted: isInverted, element.nodes))
        case .block(let leading, let startsLine):
            add(
                .block(
                    TemplateBlock(
                        name: element.name, leading: leading, startsLine: startsLine, body: element.nodes)))
        case .argument(let startsLine):
            elements[elements.count - 1].arguments.append(
                TemplateBlock(name: element.name, leading: nil, startsLine: startsLine, body: element.nodes))
        case .parent(let isDynamic, let leading):
            var indentation = leading
            if let leading {
                // Opener and closer are one tag: alone only when nothing stands before the one and after the other.
                if let closer, let nextLine = lines.lineAfter(closer.range) {
                    position = nextLine
                } else {
                    add(.lineStart(leading))
                    indentation = nil
                }
            }
            add(
                .inclusion(
                    TemplateInclusion(
                        name: element.name, isDynamic: isDynamic, indentation: indentation,
                        arguments: element.arguments)))
        }
    }

    // MARK: Text and lines

    private mutating func add(_ node: TemplateNode) {
        if !elements[elements.count - 1].isParent { elements[elements.count - 1].nodes.append(node) }
    }

    /// - Returns: the white space before a tag that has its line to itself; such a line is left out.
    private mutating func addLine(around tag: TemplateTag) -> Range<Int>? {
        if let space = lines.blankBefore(tag.range), let nextLine = lines.lineAfter(tag.range) {
            addText(to: space.lowerBound)
            position = nextLine
            return space
        }
        addTextAndLineStart(before: tag)
        position = tag.range.upperBound
        return nil
    }

    private mutating func addTextAndLineStart(before tag: TemplateTag) {
        if let space = lines.blankBefore(tag.range) {
            addText(to: space.lowerBound)
            add(.lineStart(space))
        } else {
            addText(to: tag.range.lowerBound)
        }
    }

    /// Adds what stands between the last tag and an offset, line by line.
    private mutating func addText(to end: Int) {
        while position < end {
            let newline = lines.bytes[position..<end].firstIndex(of: UInt8(ascii: "\n"))
            let lineEnd = newline.map { $0 + 1 } ?? end
            if lines.lineStart(of: position) == position {
                let shown = lines.bytes[position..<lineEnd].firstIndex { !$0.isBlank } ?? lineEnd
                if shown < lineEnd && lines.bytes[shown] != UInt8(ascii: "\n")
                    && lines.bytes[shown] != UInt8(ascii: "\r")
                {
                    add(.lineStart(position..<shown))
                    position = shown
                }
            }
            add(.text(position..<lineEnd))
            position = lineEnd
        }
    }

    // MARK: Names

    /// A name, or names with dots between, or `.`.
    private mutating func variable(_ range: Range<Int>) -> TemplateName? {
        let text = lines.word(range)
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        if text == "." || (lines.hasNoSpace(range) && parts.allSatisfy { !$0.isEmpty }) {
            return TemplateName(text: text, range: range)
        }
        note(.notAName(text), at: range)
        return nil
    }

    private mutating func reference(_ range: Range<Int>) -> (name: TemplateName, isDynamic: Bool)? {
        if range.first.map({ lines.bytes[$0] }) == UInt8(ascii: "*") {
            return variable(scanner.trimmed(range.lowerBound + 1..<range.upperBound)).map { ($0, true) }
        }
        return blockName(range).map { ($0, false) }
    }

    private mutating func blockName(_ range: Range<Int>) -> TemplateName? {
        if lines.hasNoSpace(range) { return TemplateName(text: lines.word(range), range: range) }
        note(.notAName(lines.word(range)), at: range)
        return nil
    }

    /// The name in a closing tag, without the white space a `*` may be followed by.
    private func closingName(_ range: Range<Int>) -> String {
        guard range.first.map({ lines.bytes[$0] }) == UInt8(ascii: "*") else { return lines.word(range) }
        return "*" + lines.word(scanner.trimmed(range.lowerBound + 1..<range.upperBound))
    }

    // MARK: Mistakes

    /// Between `{{<parent}}` and its end only blocks count; a tag there would show nothing.
    private mutating func allowed(_ tag: TemplateTag) -> Bool {
        let element = elements[elements.count - 1]
        guard element.isParent else { return true }
        note(.outsideBlocks(lines.word(tag.range), parent: element.writtenName), at: tag.range)
        return false
    }

    private mutating func noteUnclosed(_ element: TemplateElement) {
        note(.neverClosed(lines.word(element.tag), name: element.writtenName), at: element.tag)
    }

    private mutating func note(_ mistake: TemplateSyntaxMistake, at range: Range<Int>) {
        diagnostics.append(mistake.diagnostic(at: SourceSpan(path, range)))
    }
}
