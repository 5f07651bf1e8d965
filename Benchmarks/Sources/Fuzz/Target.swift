/// An entry point that strangers' bytes reach.
struct Target: Sendable {
    let name: String
    /// Inputs to begin with; what is accepted later joins them.
    let samples: [[UInt8]]
    /// Words of the language, to be put in anywhere.
    let words: [[UInt8]]
    /// Takes an input; false when it is refused. What must never be, whatever the input, is thrown as a ``Violation``.
    let take: @Sendable ([UInt8]) throws -> Bool

    init(
        _ name: String, samples: [String], words: [String], take: @escaping @Sendable ([UInt8]) throws -> Bool
    ) {
        self.init(name, samples: samples.map { Array($0.utf8) }, words: words.map { Array($0.utf8) }, take: take)
    }

    init(
        _ name: String, samples: [[UInt8]], words: [[UInt8]], take: @escaping @Sendable ([UInt8]) throws -> Bool
    ) {
        self.name = name
        self.samples = samples
        self.words = words
        self.take = take
    }

    static let all: [Target] = [.json, .nQuads, .rdfc, .jsonLD, .jsonLDShapes, .png, .pngChunks, .svg]
}

/// A promise that was broken.
struct Violation: Error {
    let promise: String
}

/// - Throws: the violation of a promise that does not hold.
func promise(_ promise: String, _ holds: Bool) throws {
    guard holds else { throw Violation(promise: promise) }
}
