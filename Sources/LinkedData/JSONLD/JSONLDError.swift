/// Why a document is not JSON-LD as it must be, and where.
public struct JSONLDError: Error, Sendable {
    /// What is wrong.
    public let code: Code
    /// The text it is about: a term, an IRI, the URL of a context; empty when the place says enough.
    public let subject: String
    /// The tokens of the pointer from the innermost: each level adds its own on the error's way out.
    private var path: [String] = []

    init(_ code: Code, _ subject: String = "") {
        self.code = code
        self.subject = subject
    }

    /// The place in the document. What is wrong within a remote or scoped context is placed where the document uses it.
    public var pointer: JSON.Pointer {
        JSON.Pointer(tokens: path.reversed())
    }

    /// The error as the member of this name sees it.
    func within(_ name: String) -> JSONLDError {
        var error = self
        error.path.append(name)
        return error
    }

    /// The error as the element at this index sees it.
    func within(_ index: Int) -> JSONLDError {
        within(String(index))
    }

    /// The error under another code, at the same place.
    func recoded(_ code: Code) -> JSONLDError {
        var error = JSONLDError(code, subject)
        error.path = path
        return error
    }

    /// The error without its place, for what uses a context that is not part of the document.
    var atUse: JSONLDError {
        JSONLDError(code, subject)
    }
}

extension JSONLDError: Equatable {
    /// Errors are equal when code and place are: texts are for people.
    public static func == (left: JSONLDError, right: JSONLDError) -> Bool {
        left.code == right.code && left.pointer == right.pointer
    }
}

extension JSONLDError: CustomStringConvertible {
    /// One line for a log: what, about which text, and where.
    public var description: String {
        code.rawValue + (subject.isEmpty ? "" : " '\(subject)'") + (pointer.isRoot ? "" : " at '\(pointer)'")
    }
}
