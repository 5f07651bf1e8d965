/// Why nothing can be baked into an image, or nothing read from it.
public enum BakingError: Error, Hashable, Sendable {
    /// The image: neither PNG nor SVG, damaged, too large. The error says what and where.
    case image(ImageError)
    /// A text of that version is there, at that byte of the file, and cannot be read.
    case unreadable(BakedPayload.Version, Fault, offset: Int)
    /// An award of that version cannot be baked as it was given.
    case unfit(BakedPayload.Version, Reason)

    /// What is wrong with a text in an image.
    public enum Fault: Error, Hashable, Sendable {
        /// Nothing is in it.
        case empty
        /// It is neither JSON nor a JWS nor an address.
        case unknownForm
        /// Its chunk is not laid out as § 11.3 of PNG says, or its element uses entities.
        case malformed
        /// What was compressed does not expand.
        case damaged
        /// It is not in UTF-8.
        case encoding
        /// It holds more bytes than the budget allows.
        case tooLarge(limit: Int)
    }

    /// What is wrong with an award that is to be baked.
    public enum Reason: Hashable, Sendable {
        /// Neither JSON nor a JWS nor an address.
        case unknownForm
        /// No text in UTF-8 between braces, or with characters that JSON does not allow.
        case notJSON
        /// Not three parts in base64url.
        case notJWS
        /// No address beginning with `http://` or `https://`.
        case notURL
        /// An address alone, which is read from old badges and written no more.
        case addressOnly
        /// In an SVG a hosted assertion of 2.0 says its address beside the JSON, and none is given.
        case noAddress
        /// Two awards of one version.
        case repeated
        /// It holds more bytes than the budget allows.
        case tooLarge(limit: Int)
        /// The SVG is in an encoding, or XML, that has no such character.
        case unwritable(Unicode.Scalar, encoding: String)
    }

    /// Does what throws an `ImageError`.
    static func reading<Value>(_ deed: () throws -> Value) throws(BakingError) -> Value {
        do {
            return try deed()
        } catch let error as BakingError {
            throw error
        } catch let error as ImageError {
            throw .image(error)
        } catch {
            throw .image(ImageError(.damaged, detail: "\(error)"))
        }
    }
}
