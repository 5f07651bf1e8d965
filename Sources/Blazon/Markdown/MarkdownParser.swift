import CCMarkGFM
import Synchronization

/// GitHub's Markdown with tables, strikethrough, autolinks and task lists, through libcmark-gfm.
enum MarkdownParser {
    /// A cmark-gfm parser with extensions rewrites tables that all parsers of the process share: one at a time.
    private static let turn = Mutex(())
    private static let extensions = ["table", "strikethrough", "autolink", "tasklist"]

    /// - Parameter bytes: UTF-8 without a byte order mark and without NUL.
    static func events(of bytes: [UInt8]) -> MarkdownEvents {
        turn.withLock { _ in
            cmark_gfm_core_extensions_ensure_registered()
            guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return MarkdownEvents() }
            defer { cmark_parser_free(parser) }
            for name in extensions {
                cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
            }
            bytes.withUnsafeBytes { buffer in
                cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
            }
            guard let document = cmark_parser_finish(parser) else { return MarkdownEvents() }
            defer { cmark_node_free(document) }
            var walk = MarkdownWalk(expecting: bytes.count)
            walk.run(below: document)
            return walk.events
        }
    }
}

/// Goes through the parser's tree once and writes down what it sees.
private struct MarkdownWalk {
    private(set) var events = MarkdownEvents()
    private var column = 0

    init(expecting count: Int) {
        events.words.reserveCapacity(count)
    }

    mutating func run(below document: OpaquePointer) {
        guard let iterator = cmark_iter_new(document) else { return }
        defer { cmark_iter_free(iterator) }
        var open: [MarkdownEvent.Element] = []
        while true {
            let step = cmark_iter_next(iterator)
            guard step != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
            if node == document { continue }
            if step == CMARK_EVENT_EXIT {
                if let element = open.popLast() { events.list.append(.close(element)) }
            } else if let leaf = leaf(node) {
                events.list.append(leaf)
            } else {
                let element = element(node)
                if case .cell = element { column += 1 }
                if case .row = element { column = 0 }
                open.append(element)
                events.list.append(.open(element))
            }
        }
    }

    /// An event for a node that cmark's iterator enters and never leaves.
    private mutating func leaf(_ node: OpaquePointer) -> MarkdownEvent? {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT: .text(words(cmark_node_get_literal(node)))
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_CODE: .code(words(cmark_node_get_literal(node)))
        case CMARK_NODE_HTML_INLINE: .html(words(cmark_node_get_literal(node)))
        case CMARK_NODE_HTML_BLOCK: .htmlBlock(words(cmark_node_get_literal(node)), place(node))
        case CMARK_NODE_CODE_BLOCK:
            .codeBlock(info: words(cmark_node_get_fence_info(node)), words(cmark_node_get_literal(node)))
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        default: nil
        }
    }

    private mutating func element(_ node: OpaquePointer) -> MarkdownEvent.Element {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_PARAGRAPH: .paragraph(tight: isInTightList(node), place(node))
        case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)), place(node))
        case CMARK_NODE_BLOCK_QUOTE: .quote
        case CMARK_NODE_LIST:
            .list(
                start: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
                    ? Int(cmark_node_get_list_start(node)) : nil)
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK:
            .link(destination: words(cmark_node_get_url(node)), title: words(cmark_node_get_title(node)))
        case CMARK_NODE_IMAGE:
            .image(destination: words(cmark_node_get_url(node)), title: words(cmark_node_get_title(node)))
        default: extensionElement(node)
        }
    }

    /// The extensions' kinds of node have no constants in the public headers, only names.
    private func extensionElement(_ node: OpaquePointer) -> MarkdownEvent.Element {
        switch cmark_node_get_type_string(node).map({ String(cString: $0) }) {
        case "tasklist": .item(done: cmark_gfm_extensions_get_tasklist_item_checked(node))
        case "strikethrough": .strikethrough
        case "table": .table(place(node))
        case "table_header": .row(isHeader: true, place(node))
        case "table_row": .row(isHeader: false, place(node))
        case "table_cell": cell(node)
        default: .item(done: nil)
        }
    }

    private func cell(_ node: OpaquePointer) -> MarkdownEvent.Element {
        let row = cmark_node_parent(node)
        let table = cmark_node_parent(row)
        var alignment: MarkdownEvent.Alignment?
        if let alignments = cmark_gfm_extensions_get_table_alignments(table),
            column < Int(cmark_gfm_extensions_get_table_columns(table))
        {
            switch alignments[column] {
            case UInt8(ascii: "l"): alignment = .left
            case UInt8(ascii: "c"): alignment = .center
            case UInt8(ascii: "r"): alignment = .right
            default: alignment = nil
            }
        }
        return .cell(isHeader: cmark_gfm_extensions_get_table_row_is_header(row) != 0, alignment)
    }

    private func isInTightList(_ paragraph: OpaquePointer) -> Bool {
        cmark_node_get_list_tight(cmark_node_parent(cmark_node_parent(paragraph))) != 0
    }

    private func place(_ node: OpaquePointer) -> MarkdownEvent.Place {
        MarkdownEvent.Place(
            line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)),
            endLine: Int(cmark_node_get_end_line(node)))
    }

    private mutating func words(_ pointer: UnsafePointer<CChar>?) -> Range<Int> {
        let start = events.words.count
        if let pointer {
            var count = 0
            while pointer[count] != 0 { count += 1 }
            events.words.append(contentsOf: UnsafeRawBufferPointer(start: pointer, count: count))
        }
        return start..<events.words.count
    }
}
