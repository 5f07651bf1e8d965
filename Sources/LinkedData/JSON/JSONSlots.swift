extension JSON {
    /// Places whose texts differ from document to document. Documents that are the same but for these texts have one shape.
    struct Slots: Sendable {
        /// What leads to slots, beginning here.
        private struct Branch: Sendable {
            let token: String
            let index: Int?
            var isSlot = false
            var branches: [Branch] = []

            init(_ token: String) {
                self.token = token
                index = JSON.index(token)
            }

            mutating func add(_ tokens: ArraySlice<String>) {
                guard let token = tokens.first else {
                    isSlot = true
                    return
                }
                let known = branches.firstIndex { $0.token.hasSameBytes(as: token) }
                if known == nil { branches.append(Branch(token)) }
                branches[known ?? branches.count - 1].add(tokens.dropFirst())
            }
        }

        private var root = Branch("")

        /// The slots at these places. A document need not have all of them, and what is no text there is part of its shape.
        init(_ pointers: some Sequence<Pointer>) {
            for pointer in pointers { root.add(pointer.tokens[...]) }
        }

        /// The document with other texts in its slots, which are visited always in the same order.
        private func replacing(in document: JSON, with text: (String) -> String) -> JSON {
            var document = document
            Self.replace(in: &document, at: root, with: text)
            return document
        }

        /// The document, or its shape, with these texts in its slots, one after the other; what they lack stays.
        func filling(_ document: JSON, with texts: [String]) -> JSON {
            var rest = texts[...]
            return replacing(in: document) { rest.popFirst() ?? $0 }
        }

        /// The document's shape, which is the document with empty texts in its slots, and the texts.
        func split(_ document: JSON) -> (shape: JSON, texts: [String]) {
            var texts: [String] = []
            let shape = replacing(in: document) { text in
                texts.append(text)
                return ""
            }
            return (shape, texts)
        }

        private static func replace(in value: inout JSON, at branch: Branch, with text: (String) -> String) {
            switch value {
            case .string(let old) where branch.isSlot: value = .string(text(old))
            case .object(var object):
                // One owner at a time: nothing is copied to be changed.
                value = .null
                for branch in branch.branches {
                    object.change(branch.token) { replace(in: &$0, at: branch, with: text) }
                }
                value = .object(object)
            case .array(var elements):
                value = .null
                for branch in branch.branches {
                    guard let index = branch.index, index < elements.count else { continue }
                    replace(in: &elements[index], at: branch, with: text)
                }
                value = .array(elements)
            default: break
            }
        }
    }
}
