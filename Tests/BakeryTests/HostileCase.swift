import Testing

/// A drawing somebody means ill with, what is to be taken out of it, and what is left.
struct HostileCase: CustomTestStringConvertible, Sendable {
    let content: String
    let removed: [String]
    let left: String

    init(_ content: String, removes removed: [String] = [], leaves left: String? = nil) {
        self.content = content
        self.removed = removed
        self.left = left ?? content
    }

    var testDescription: String { content }

    static let all = markup + addresses + styles
}
