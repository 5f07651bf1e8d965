import CCMarkGFM
import Synchronization

/// GitHub's Markdown with tables, strikethrough, autolinks and task lists, through libcmark-gfm.
enum MarkdownParser {
    /// A cmark-gfm parser with extensions rewrites tables that all parsers of the process share: one at a time.
    private static let turn = Mutex(())
    private static let extensions = ["table", "strikethrough", "autolink", "tasklist"]

    /// - Parameter bytes: UTF-8 without a byte order mark and without NUL.
    static func events(of bytes: [UInt8]) -> [MarkdownEvent] {
        turn.withLock { _ in
            cmark_gfm_core_extensions_ensure_registered()
            guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return [] }
            defer { cmark_parser_free(parser) }
            for name in extensions {
                cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
            }
            bytes.withUnsafeBytes { buffer in
                cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
            }
            guard let document = cmark_parser_finish(parser) else { return [] }
            defer { cmark_node_free(document) }
            return events(below: document)
        }
    }

    private static func events(below document: OpaquePointer) -> [MarkdownEvent] {
        guard let iterator = cmark_iter_new(document) else { return [] }
        defer { cmark_iter_free(iterator) }
        var events: [MarkdownEvent] = []
        var open: [MarkdownEvent.Element] = []
        var column = 0
        while true {
            let step = cmark_iter_next(iterator)
            guard step != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
            if node == document { continue }
            if step == CMARK_EVENT_EXIT {
                if let element = open.popLast() { events.append(.close(element)) }
            } else if let leaf = leaf(node) {
                events.append(leaf)
            } else {
                let element = element(node, column: column)
                if case .cell = element { column += 1 }
                if case .row = element { column = 0 }
                open.append(element)
                events.append(.open(element))
            }
        }
        return events
    }

    /// An event for a node that cmark's iterator enters and never leaves.
    private static func leaf(_ node: OpaquePointer) -> MarkdownEvent? {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT: .text(bytes(cmark_node_get_literal(node)))
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_CODE: .code(bytes(cmark_node_get_literal(node)))
        case CMARK_NODE_HTML_INLINE: .html(bytes(cmark_node_get_literal(node)))
        case CMARK_NODE_HTML_BLOCK: .htmlBlock(bytes(cmark_node_get_literal(node)), place(node))
        case CMARK_NODE_CODE_BLOCK:
            .codeBlock(info: text(cmark_node_get_fence_info(node)), bytes(cmark_node_get_literal(node)))
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        default: nil
        }
    }

    private static func element(_ node: OpaquePointer, column: Int) -> MarkdownEvent.Element {
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
            .link(destination: text(cmark_node_get_url(node)), title: text(cmark_node_get_title(node)))
        case CMARK_NODE_IMAGE:
            .image(destination: text(cmark_node_get_url(node)), title: text(cmark_node_get_title(node)))
        default: extensionElement(node, column: column)
        }
    }

    /// The extensions' kinds of node have no constants in the public headers, only names.
    private static func extensionElement(_ node: OpaquePointer, column: Int) -> MarkdownEvent.Element {
        switch text(cmark_node_get_type_string(node)) {
        case "tasklist": .item(done: cmark_gfm_extensions_get_tasklist_item_checked(node))
        case "strikethrough": .strikethrough
        case "table": .table(place(node))
        case "table_header": .row(isHeader: true, place(node))
        case "table_row": .row(isHeader: false, place(node))
        case "table_cell": cell(node, column: column)
        default: .item(done: nil)
        }
    }

    private static func cell(_ node: OpaquePointer, column: Int) -> MarkdownEvent.Element {
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

    private static func isInTightList(_ paragraph: OpaquePointer) -> Bool {
        cmark_node_get_list_tight(cmark_node_parent(cmark_node_parent(paragraph))) != 0
    }

    private static func place(_ node: OpaquePointer) -> MarkdownEvent.Place {
        MarkdownEvent.Place(
            line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)),
            endLine: Int(cmark_node_get_end_line(node)))
    }

    private static func text(_ pointer: UnsafePointer<CChar>?) -> String {
        pointer.map { String(cString: $0) } ?? ""
    }

    private static func bytes(_ pointer: UnsafePointer<CChar>?) -> [UInt8] {
        guard let pointer else { return [] }
        var count = 0
        while pointer[count] != 0 { count += 1 }
        return pointer.withMemoryRebound(to: UInt8.self, capacity: count) {
            Array(UnsafeBufferPointer(start: $0, count: count))
        }
    }
}
