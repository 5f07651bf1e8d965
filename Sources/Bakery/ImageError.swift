/// Why an image cannot be used. Equality compares codes; the words are made by whoever shows them.
public struct ImageError: Error, Sendable {
    /// What is wrong.
    public enum Code: String, Sendable, CaseIterable {
        /// The bytes begin like none of the formats known here.
        case unknownKind
        /// The file ends before the image does.
        case truncated
        /// The file contradicts its own format.
        case damaged
        /// The image has no width or no height.
        case noSize
        /// More bytes or more pixels than allowed.
        case tooLarge
        /// XML that is not well formed, or holds no SVG.
        case malformed
        /// Text in an encoding that is not read here; `detail` names it.
        case unknownEncoding
        /// An SVG whose hazards cannot be taken out; `detail` names what is in the way.
        case unmendable
    }

    /// What is wrong.
    public let code: Code
    /// The line, from 1, for images that are text.
    public let line: Int?
    /// The type of the chunk at fault, for a PNG.
    public let chunk: String?
    /// The byte at which that chunk begins, or where there should be one.
    public let offset: Int?
    /// More, where there is more to say; for people, never for comparison.
    public let detail: String

    init(_ code: Code, line: Int? = nil, chunk: String? = nil, offset: Int? = nil, detail: String = "") {
        self.code = code
        self.line = line
        self.chunk = chunk
        self.offset = offset
        self.detail = detail
    }
}

extension ImageError: Hashable {
    /// Two errors are equal when their codes are.
    public static func == (left: ImageError, right: ImageError) -> Bool {
        left.code == right.code
    }

    /// As they are equal.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(code)
    }
}
